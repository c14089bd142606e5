using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>Two versions of one target: the second round beside the first, the adjusted form beside the approved one.</summary>
internal static class Adjustment
{
    /// <summary>False for monitoring forms and self-evaluations, which other rules compare.</summary>
    public static bool IsOne(FormFacts before, FormFacts after) => IsTarget(before) && IsTarget(after);

    /// <summary>"仍为 100 万元" or "由 100 万元增为 120 万元", to go on behind 预算.</summary>
    public static string Budgets(Core.Money before, Core.Money after, FormFacts form) =>
        before == after
            ? $"仍为 {Say.Amount(after, form)}"
            : $"由 {Say.Amount(before, form)}{(after > before ? "增" : "减")}为 {Say.Amount(after, form)}";

    private static bool IsTarget(FormFacts form) => form.Form.Stage is FormStage.Target or FormStage.Approval;
}
