using Jixiao.Audit;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>The forms of a reading with what the reader said of each, for the auditor.</summary>
internal static class ReadForms
{
    private const string Unplaced = "unplaced-text";

    public static IEnumerable<AuditedForm> Of(DocumentReading reading)
    {
        var flowing = reading.Format is "text" or "markdown" or "pdf";
        var lost = reading.Diagnostics.Where(d => d.Code == Unplaced).ToList();
        for (var i = 0; i < reading.Forms.Count; i++)
        {
            var from = i == 0 ? default : End(reading.Forms[i - 1]);
            var to = i == reading.Forms.Count - 1 ? default : End(reading.Forms[i]);
            List<string> unplaced =
            [
                .. lost.Where(d => IsAfter(d.Source, from) && (to == default || !IsAfter(d.Source, to)))
                    .Select(d => Quoted(d.Message)),
            ];
            yield return new AuditedForm(reading.File, i, reading.Forms[i])
            {
                Reading = new FormReading(flowing, unplaced),
            };
        }
    }

    /// <summary>Where a form ends as far as its rows tell; what stands between it and the next belongs to the next one's head.</summary>
    private static SourceRef End(Form form) => form.Indicators.Count > 0 ? form.Indicators[^1].Source : form.Source;

    /// <summary>Another sheet is neither before nor after: its texts count for every form.</summary>
    private static bool IsAfter(SourceRef place, SourceRef other)
    {
        if (other == default)
        {
            return true;
        }
        if (place.Sheet != other.Sheet)
        {
            return false;
        }
        return (place.Page, place.Line, place.Row).CompareTo((other.Page, other.Line, other.Row)) > 0;
    }

    private static string Quoted(string message)
    {
        var (open, close) = (message.IndexOf('“', StringComparison.Ordinal), message.LastIndexOf('”'));
        return open >= 0 && close > open ? message[(open + 1)..close] : message;
    }
}
