using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>The table of tasks one cell a line: a name, what is to be done, and an amount for each heading of money.</summary>
/// <param name="End">The first token after it.</param>
internal sealed record StreamTasks(List<Row> Rows, int End)
{
    private const int MostTexts = 4;

    /// <param name="labels">Headings read before <paramref name="at"/>.</param>
    /// <returns>Null where what follows is no such table.</returns>
    public static StreamTasks? Read(List<StreamToken> labels, IReadOnlyList<StreamToken> tokens, int at)
    {
        var name = labels.FindLastIndex(l => l.Facts.Field == FieldRole.TaskName);
        if (name < 0 || name + 2 >= labels.Count || labels[name + 1].Facts.Field != FieldRole.TaskContent)
        {
            return null;
        }
        var sources = labels.Count - name - 3;
        var (amounts, tasks) = (Math.Max(1, sources), new List<Row>());
        while (RowAt(tokens, at, amounts) is { } row)
        {
            tasks.Add(row);
            at += row.Count;
        }
        if (tasks.Count == 0)
        {
            return null;
        }
        List<Row> rows = [.. labels.Take(name).Select(OwnRow)];
        rows.Add([.. labels.Skip(name).Take(3).Select((l, i) => (i + 1, l))]);
        if (sources > 0)
        {
            rows.Add([.. labels.Skip(name + 3).Select((l, i) => (i + 3, l))]);
        }
        rows.AddRange(tasks);
        return new StreamTasks(rows, at);
    }

    /// <summary>Texts on lines of their own, then as many figures as there are headings over them.</summary>
    private static Row? RowAt(IReadOnlyList<StreamToken> tokens, int at, int amounts)
    {
        var texts = 0;
        while (at + texts < tokens.Count && texts < MostTexts && IsText(tokens[at + texts]))
        {
            texts++;
        }
        var figures = 0;
        while (at + texts + figures < tokens.Count && IsFigure(tokens[at + texts + figures]))
        {
            figures++;
        }
        return texts == 0 || figures != amounts
            ? null
            :
            [
                .. Enumerable
                    .Range(0, texts + figures)
                    .Select(i => (i < texts ? Math.Min(i, 1) + 1 : i - texts + 3, tokens[at + i])),
            ];
    }

    private static bool IsFigure(StreamToken token) => token.StartsLine && token.IsFigure();

    private static bool IsText(StreamToken token) =>
        token.StartsLine
        && !token.IsFigure()
        && token.Facts is { Column: ColumnRole.None, Field: FieldRole.None or FieldRole.Heading };

    private static Row OwnRow(StreamToken label) => [(0, label)];
}
