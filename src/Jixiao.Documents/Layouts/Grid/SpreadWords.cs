using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A heading spaced out over its columns (绩 | 效 | 指 | 标) reaches a text as a cell for each character: one cell again.</summary>
internal static class SpreadWords
{
    private const int FewestCharacters = 3;

    public static SourceTable Joined(SourceTable table) =>
        table.Geometry == TableGeometry.Exact || !table.Rows.Any(r => Find(r.Cells, 0) is not null)
            ? table
            : new SourceTable(
                [.. table.Rows.Select(r => r with { Cells = Joined(r.Cells) })],
                table.Geometry,
                table.Place
            )
            {
                Width = table.Width,
            };

    private static IReadOnlyList<SourceCell> Joined(IReadOnlyList<SourceCell> cells)
    {
        if (Find(cells, 0) is not var (start, count, word))
        {
            return cells;
        }
        var last = cells[start + count - 1];
        return
        [
            .. cells.Take(start),
            cells[start] with
            {
                Text = word,
                ColumnSpan = last.Column + last.ColumnSpan - cells[start].Column,
            },
            .. Joined([.. cells.Skip(start + count)]),
        ];
    }

    /// <summary>The first run of single characters, from a cell on, that spells a word of the forms.</summary>
    private static (int Start, int Count, string Word)? Find(IReadOnlyList<SourceCell> cells, int from)
    {
        for (var start = from; start < cells.Count; start++)
        {
            var count = 0;
            while (start + count < cells.Count && cells[start + count].Text.Length == 1)
            {
                count++;
            }
            for (; count >= FewestCharacters; count--)
            {
                var word = string.Concat(cells.Skip(start).Take(count).Select(c => c.Text));
                if (Lexicon.IsListed(word))
                {
                    return (start, count, word);
                }
            }
        }
        return null;
    }
}
