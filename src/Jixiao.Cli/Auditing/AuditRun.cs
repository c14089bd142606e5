using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Auditing.Formats;
using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>One call of <c>jixiao audit</c>: files in, all their forms audited together, findings out.</summary>
internal sealed class AuditRun(Terminal terminal, FileReading reader, Profile? profile)
{
    public int Run(IReadOnlyList<string> given, bool json)
    {
        var readings = Read(given);
        var forms = readings.SelectMany(r => r.Forms.Select((form, i) => new AuditedForm(r.File, i, form))).ToList();
        var result = new Auditor(profile).Audit(forms);
        if (json)
        {
            AuditJson.Write(terminal.Output, result);
        }
        else
        {
            FindingTable.Write(terminal, result);
        }
        var unread = Complain(readings);
        return unread ? ExitStatus.AuditUnreadable
            : result.Summary.Errors > 0 ? ExitStatus.Faults
            : ExitStatus.Success;
    }

    private List<DocumentReading> Read(IReadOnlyList<string> given)
    {
        var readings = new List<DocumentReading>();
        ReadingProgress.Show(
            terminal,
            given,
            progress =>
            {
                foreach (var reading in InputFiles.Expand(given).SelectInOrder(Environment.ProcessorCount, reader.Read))
                {
                    readings.Add(reading);
                    progress();
                }
            }
        );
        return readings;
    }

    /// <returns>True when a file could not be read.</returns>
    private bool Complain(List<DocumentReading> readings)
    {
        var unread = false;
        foreach (var reading in readings)
        {
            if (reading.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error)
            {
                unread = true;
                terminal.Error.WriteLine(Printable.Of($"{reading.File}：{error.Message}"));
            }
            else if (reading.Forms.Count == 0)
            {
                terminal.Error.WriteLine(Printable.Of($"{reading.File}：没有绩效目标表，没有可审核的内容。"));
            }
        }
        return unread;
    }
}
