using Jixiao.Audit;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>The forms of a reading with what the reader said of each, for the auditor.</summary>
internal static class ReadForms
{
    public static IEnumerable<AuditedForm> Of(DocumentReading reading)
    {
        var flowing = reading.Format is "text" or "markdown" or "pdf";
        for (var i = 0; i < reading.Forms.Count; i++)
        {
            var from = i == 0 ? default : End(reading.Forms[i - 1]);
            var to = i == reading.Forms.Count - 1 ? default : End(reading.Forms[i]);
            var own = reading.Diagnostics.Where(d => IsWithin(d.Source, from, to, reading.Forms[i].Source.Sheet));
            var said = own.ToLookup(d => d.Code, StringComparer.Ordinal);
            yield return new AuditedForm(reading.File, i, reading.Forms[i])
            {
                Reading = new FormReading(flowing, [.. said["unplaced-text"].Select(d => Quoted(d.Message))])
                {
                    IsAmountUnitAssumed = said["amount-unit-assumed"].Any(),
                },
            };
        }
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
