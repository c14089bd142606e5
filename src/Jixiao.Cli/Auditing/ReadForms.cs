using Jixiao.Audit;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>The forms of a reading with what the reader said of each, for the auditor.</summary>
internal static class ReadForms
{
    public static IEnumerable<AuditedForm> Of(DocumentReading reading)
    {
        var readings = FormReadings.Of(reading.Format, reading.Forms, reading.Diagnostics);
        return reading.Forms.Select((form, i) => new AuditedForm(reading.File, i, form) { Reading = readings[i] });
    }
}
