namespace Jixiao.Cli.Reading.Formats;

/// <summary>The values of <c>--format</c>.</summary>
internal static class ReadingOutputs
{
    public static IReadOnlyList<string> Names { get; } = ["table", "json", "csv"];

    public static IReadingOutput Open(string format, Terminal terminal) =>
        format switch
        {
            "json" => new JsonOutput(terminal.Output),
            "csv" => new CsvOutput(terminal.Output),
            "table" => new TableOutput(terminal),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of readings."),
        };
}
