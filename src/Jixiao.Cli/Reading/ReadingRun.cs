using Jixiao.Cli.Reading.Formats;

namespace Jixiao.Cli.Reading;

/// <summary>One call of <c>jixiao read</c>: files in, readings out in the same order, a summary beside them.</summary>
internal sealed class ReadingRun(Terminal terminal, FileReading reader)
{
    public int Run(IReadOnlyList<string> given, string format)
    {
        var totals = new ReadingTotals();
        using (var output = ReadingOutputs.Open(format, terminal))
        {
            ReadingProgress.Show(
                terminal,
                given,
                progress =>
                {
                    var files = InputFiles.Expand(given);
                    foreach (var reading in files.SelectInOrder(Environment.ProcessorCount, reader.Read))
                    {
                        output.Write(reading);
                        totals.Add(reading);
                        progress();
                    }
                }
            );
        }
        totals.Report(terminal, format);
        return totals.Unreadable > 0 ? ExitStatus.Unreadable : ExitStatus.Success;
    }
}
