using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>
/// What must add up on a form bears witness to how it was read: weights, sources and total, cost limits and budget. Where one
/// repair, and only one, explains a difference exactly it is proposed; nothing is applied.
/// </summary>
internal static class ArithmeticWitness
{
    /// <summary>Rows of a form that a witness looks through. No real form has more, and the search compares rows with one another.</summary>
    private const int MostRows = 1_000;

    public static (IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<Diagnostic> Diagnostics) Hear(Form form)
    {
        if (form.Indicators.Count > MostRows)
        {
            return ([], []);
        }
        var limits = CostLimits.Of(form);
        var suggestions = RepeatedRows.Hear(form, limits);
        var diagnostics = new List<Diagnostic>();
        var leftOut = suggestions.ConvertAll(s => s.Target.Indicator!.Value);
        WeightWitness.Hear(form, leftOut, suggestions, diagnostics);
        if (!limits.Any(l => leftOut.Contains(l.Row)) && CostWitness.Hear(form, limits) is { } cost)
        {
            suggestions.Add(cost);
        }
        suggestions.AddRange(FundsWitness.Hear(form.Funds));
        return (suggestions, diagnostics);
    }
}
