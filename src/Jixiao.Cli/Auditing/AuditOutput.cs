using Jixiao.Audit;
using Jixiao.Cli.Auditing.Formats;
using Jixiao.Cli.Reading;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>Where the findings of a run go: one thing to standard output, any number of files beside it.</summary>
/// <param name="Xlsx">Null for none; so with the other files.</param>
/// <param name="Mended">File for the forms with their safe fixes applied.</param>
internal sealed record AuditOutput(bool Json, bool Sarif, string? Xlsx, string? Html, string? Mended)
{
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(Terminal terminal, AuditResult result, IReadOnlyList<DocumentReading> readings)
    {
        if (Json)
        {
            AuditJson.Write(terminal.Output, result);
        }
        else if (Sarif)
        {
            SarifLog.Write(terminal.Output, result);
        }
        else if (Xlsx is null && Html is null && Mended is null)
        {
            FindingTable.Write(terminal, result);
        }
        var report = new FormReport(result, readings);
        if (Xlsx is not null)
        {
            XlsxReport.Write(Xlsx, report);
        }
        if (Html is not null)
        {
            File.WriteAllText(Html, HtmlReport.Of(report));
        }
        if (Mended is not null)
        {
            var applied = MendedForms.Write(Mended, result, readings);
            terminal.Error.WriteLine(Printable.Of($"改正了 {applied} 处，写到 {Mended}。"));
        }
        if (Xlsx is not null || Html is not null || Mended is not null)
        {
            terminal.Error.WriteLine(FindingTable.Summary(result.Summary));
        }
    }
}
