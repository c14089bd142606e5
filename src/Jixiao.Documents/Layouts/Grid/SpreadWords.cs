using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A heading spaced out over its columns (绩 | 效 | 指 | 标) reaches a text as a cell for each character: one cell again.</summary>
internal static class SpreadWords
{
    private const int FewestCharacters = 3;

    public static SourceTable Joined(SourceTable table) =>
        table.Geometry == TableGeometry.Exact || !table.Rows.Any(HoldsOne)
            ? table
            : new SourceTable(
                [.. table.Rows.Select(r => r with { Cells = Joined(r.Cells) })],
                table.Geometry,
                table.Place
            )
            {
                Width = table.Width,
            };

    private static bool HoldsOne(SourceRow row)
    {
        for (var at = 0; at < row.Cells.Count; at++)
        {
            if (Length(row.Cells, at) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static List<SourceCell> Joined(IReadOnlyList<SourceCell> cells)
    {
        var joined = new List<SourceCell>(cells.Count);
        for (var at = 0; at < cells.Count; )
        {
            var length = Math.Max(1, Length(cells, at));
            var last = cells[at + length - 1];
            joined.Add(
                cells[at] with
                {
                    Text = Word(cells, at, length),
                    ColumnSpan = last.Column + last.ColumnSpan - cells[at].Column,
                }
            );
            at += length;
        }
        return joined;
    }

    /// <summary>Cells from this one on, of a character each, that spell a word of the forms; 0 where they spell none.</summary>
    private static int Length(IReadOnlyList<SourceCell> cells, int from)
    {
        var length = 0;
        while (length < Lexicon.LongestLabel && from + length < cells.Count && cells[from + length].Text.Length == 1)
        {
            length++;
        }
        if (length < FewestCharacters || !Lexicon.BeginsListed(Word(cells, from, FewestCharacters)))
        {
            return 0;
        }
        var word = Word(cells, from, length);
        while (length >= FewestCharacters && !Lexicon.IsListed(word[..length]))
        {
            length--;
        }
        return length >= FewestCharacters ? length : 0;
    }

    private static string Word(IReadOnlyList<SourceCell> cells, int from, int length) =>
        length == 1 ? cells[from].Text : string.Concat(Enumerable.Range(from, length).Select(i => cells[i].Text));
}
