using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

/// <summary>Self-evaluations and monitoring forms for the cases.</summary>
internal static class Evaluated
{
    /// <param name="executed">万元 of an adjusted budget of 100.</param>
    public static Form Form(decimal executed = 95m, string? executionScore = "9.5", string? total = null) =>
        FormOf.SelfEvaluation() with
        {
            TotalScore = total,
            Funds = FormOf.Funds(("年度资金总额/全年预算数", 100m), ("年度资金总额/全年执行数", executed)) with
            {
                TotalYuan = Core.Money.FromWan(100m),
                AdjustedYuan = Core.Money.FromWan(100m),
                ExecutedYuan = Core.Money.FromWan(executed),
                ExecutionWeight = "10",
                ExecutionScore = executionScore,
            },
        };

    public static Indicator Row(
        string cell,
        string weight,
        string? actual,
        string? score,
        string? deviation = null,
        string name = "培训人数"
    ) => FormOf.Row("数量", name, cell, weight).Reached(actual, score, deviation);

    public static Form Monitoring(string label = "年度资金总额/1-7月执行数") =>
        FormOf.Project() with
        {
            Stage = FormStage.Monitoring,
            Title = "项目支出绩效目标运行监控表",
            Funds = FormOf.Funds((label, 60m)) with { TotalYuan = Core.Money.FromWan(100m) },
        };
}
