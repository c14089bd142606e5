using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>Which template suits a form: subject and stage are the form's own, and of these the one that asks for most of what the form holds.</summary>
internal static class TemplateChoice
{
    public static Template For(Form form, IReadOnlyList<Template> templates)
    {
        var open = templates.Where(t => !t.Extract && t.Subject == form.Subject).ToList();
        return Best(form, open.Where(t => t.Stage == form.Stage))
            ?? Best(form, open)
            ?? templates.First(t => !t.Extract);
    }

    private static Template? Best(Form form, IEnumerable<Template> templates) =>
        templates.Where(t => t.Chosen.All(d => Has(form, d))).MaxBy(t => t.Chosen.Count);

    private static bool Has(Form form, FormData data) =>
        data switch
        {
            FormData.Duties => form.Duties.Count > 0,
            FormData.Sources => form.Funds.Lines.Any(l =>
                l.Label.StartsWith("基本支出/", StringComparison.Ordinal)
                || l.Label.StartsWith("项目支出/", StringComparison.Ordinal)
            ),
            FormData.Amount => form.Funds.Lines is [{ Label: var label }, ..]
                && FundFields.Of(Layouts.Vocabulary.Keys.OfLabel(label)) == FundField.Total
                && label.StartsWith("金额", StringComparison.Ordinal),
            FormData.Tasks => form.Tasks.Count > 0,
            FormData.Results => form.Indicators.Any(i => i.Actual is not null || i.Score is not null)
                || form.TotalScore is not null
                || form.GoalResults.Count > 0,
            FormData.Weights => form.Indicators.Any(i => i.Weight is not null),
            _ => throw new ArgumentOutOfRangeException(nameof(data)),
        };
}
