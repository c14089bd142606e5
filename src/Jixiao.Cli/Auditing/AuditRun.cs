using Jixiao.Audit;
using Jixiao.Audit.Judging;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing;

/// <summary>One call of <c>jixiao audit</c>: files in, all their forms audited together, findings out.</summary>
internal sealed class AuditRun(Terminal terminal, FileReading reader, TimeProvider clock)
{
    /// <summary>Null lets each form choose by its year and division.</summary>
    public Profile? Profile { get; init; }

    public Suppressions? Suppressions { get; init; }

    /// <summary>Fingerprints that are known already.</summary>
    public IReadOnlySet<string>? Baseline { get; init; }

    /// <summary>Files of earlier versions: read, and compared with, but not audited.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    public int Run(IReadOnlyList<string> given, AuditOutput output)
    {
        var readings = Read(given);
        var earlier = Against.Count > 0 ? Read(Against) : [];
        var result = new Auditor(Profile).Audit(Forms(readings), Against.Count > 0 ? Forms(earlier) : null);
        if (Suppressions is not null)
        {
            var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
            result = Judgement.Apply(result, Suppressions, today);
        }
        if (Baseline is not null)
        {
            result = Judgement.Apply(result, Baseline);
        }
        try
        {
            output.Write(terminal, result, readings);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(Printable.Of($"写不了结果：{refusal.Message} 请检查文件夹是否存在、是否可写。"));
            return ExitStatus.AuditUnreadable;
        }
        var unread = Complain(readings) | Complain(earlier);
        return unread ? ExitStatus.AuditUnreadable
            : result.Summary.Errors > 0 ? ExitStatus.Faults
            : ExitStatus.Success;
    }

    private static List<AuditedForm> Forms(List<DocumentReading> readings) => [.. readings.SelectMany(ReadForms.Of)];

    private List<DocumentReading> Read(IReadOnlyList<string> given)
    {
        var readings = new List<DocumentReading>();
        ReadingProgress.Show(
            terminal,
            given,
            progress =>
            {
                var files = InputFiles.Expand(given);
                foreach (var reading in files.SelectInOrder(Environment.ProcessorCount, reader.Read))
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
