using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// A cell that was printed on two lines breaks its row in two where cells are separated by tabs. Two such lines are one row again when they
/// have as many cells together as most rows of the table, and the first ends before any figure.
/// </summary>
internal static class BrokenRows
{
    private const int FewestCells = 4;

    /// <summary>Rows that must have the usual number of cells, of all.</summary>
    private const double Usual = 0.5;

    public static List<SourceRow> Joined(List<SourceRow> rows)
    {
        var width = Width(rows);
        if (width < FewestCells)
        {
            return rows;
        }
        var joined = new List<SourceRow>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && GoesOn(joined[^1].Cells, row.Cells, width))
            {
                joined[^1] = joined[^1] with { Cells = Join(joined[^1].Cells, row.Cells) };
            }
            else
            {
                joined.Add(row);
            }
        }
        return joined;
    }

    /// <summary>The number of cells that most rows have; 0 when the rows differ too much.</summary>
    private static int Width(List<SourceRow> rows)
    {
        if (rows.Count == 0)
        {
            return 0;
        }
        var most = rows.CountBy(r => r.Cells.Count).MaxBy(c => c.Value);
        return most.Value > Usual * rows.Count ? most.Key : 0;
    }

    private static bool GoesOn(IReadOnlyList<SourceCell> above, IReadOnlyList<SourceCell> below, int width) =>
        above.Count > 1
        && below.Count > 1
        && above.Count + below.Count - 1 == width
        && above[^1].Text.Length > 0
        && IsWords(below[0].Text)
        && above.All(c => c.Text.Length == 0 || IsWords(c.Text) || IsLevel(c.Text));

    private static bool IsWords(string text) =>
        text.Length > 0
        && !IsLevel(text)
        && !Lexicon.IsListed(Keys.OfLabel(text))
        && TargetValues.Classify(text) == ValueKind.Words;

    private static bool IsLevel(string text) => Lexicon.LevelInColumn(Keys.OfLabel(text)) is not null;

    private static List<SourceCell> Join(IReadOnlyList<SourceCell> above, IReadOnlyList<SourceCell> below)
    {
        var shift = above.Count - 1;
        return
        [
            .. above.Take(shift),
            above[^1] with
            {
                Text = above[^1].Text + '\n' + below[0].Text,
            },
            .. below.Skip(1).Select(c => c with { Column = c.Column + shift }),
        ];
    }
}
