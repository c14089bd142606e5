using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit;

/// <summary>What the reading of a document says of each of its forms, for the rules.</summary>
public static class FormReadings
{
    /// <param name="format">As the reader names it: "docx", "pdf", "text" …</param>
    /// <returns>One for each form, in order.</returns>
    public static IReadOnlyList<FormReading> Of(
        string format,
        IReadOnlyList<Form> forms,
        IReadOnlyList<Diagnostic> diagnostics
    )
    {
        var flowing = format is "text" or "markdown" or "pdf";
        var readings = new FormReading[forms.Count];
        for (var i = 0; i < forms.Count; i++)
        {
            var from = i == 0 ? default : End(forms[i - 1]);
            var to = i == forms.Count - 1 ? default : End(forms[i]);
            var own = diagnostics.Where(d => IsWithin(d.Source, from, to, forms[i].Source.Sheet));
            var said = own.ToLookup(d => d.Code, StringComparer.Ordinal);
            readings[i] = new FormReading(flowing, [.. said["unplaced-text"].Select(d => Quoted(d.Message))])
            {
                IsAmountUnitAssumed = said["amount-unit-assumed"].Any(),
            };
        }
        return readings;
    }

    /// <summary>Where a form ends as far as its rows tell; what stands between it and the next belongs to the next one's head.</summary>
    private static SourceRef End(Form form) => form.Indicators.Count > 0 ? form.Indicators[^1].Source : form.Source;

    private static bool IsWithin(SourceRef place, SourceRef from, SourceRef to, string? sheet) =>
        place.Sheet == sheet
        && (from == default || from.Sheet != sheet || Order(place).CompareTo(Order(from)) > 0)
        && (to == default || to.Sheet != sheet || Order(place).CompareTo(Order(to)) <= 0);

    private static (int, int, int) Order(SourceRef place) => (place.Page, place.Line, place.Row);

    private static string Quoted(string message)
    {
        var (open, close) = (message.IndexOf('“', StringComparison.Ordinal), message.LastIndexOf('”'));
        return open >= 0 && close > open ? message[(open + 1)..close] : message;
    }
}
