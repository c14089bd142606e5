using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>
/// Labels that a narrow column broke over two lines while the value stood beside the first: "专项资金 冷链物流" over "名称", or the
/// end of the label behind the value ("实施单" over "清河县医院位").
/// </summary>
internal static class BrokenLabels
{
    private const int LongestEnd = 3;
    private const int LongestHead = 10;
    private const int LongestParted = 60;

    /// <summary>The rows with such labels whole, each with its value in the cell after it.</summary>
    public static List<GridRow> Mended(List<GridRow> rows)
    {
        List<GridRow>? mended = null;
        for (var r = 0; r < rows.Count; r++)
        {
            if (
                !rows[r].Exact
                && !rows[r].IsParagraph
                && Array.FindIndex(rows[r].Cells, c => Parted(c) is not null) is >= 0 and var at
            )
            {
                mended ??= [.. rows];
                mended[r] = rows[r] with { Cells = Replaced(rows[r].Cells, at, Parted(rows[r].Cells[at])!) };
            }
        }
        rows = mended ?? rows;
        for (var r = 0; r + 1 < rows.Count; r++)
        {
            var (upper, lower) = ((mended ?? rows)[r], rows[r + 1]);
            if (upper.Exact || lower.Exact || lower.IsParagraph || upper.Block != lower.Block)
            {
                continue;
            }
            if (Mend(upper, lower) is var (one, two))
            {
                mended ??= [.. rows];
                (mended[r], mended[r + 1]) = (one, two);
            }
        }
        return mended?.FindAll(r => r.Cells.Length > 0) ?? rows;
    }

    /// <summary>"专项资金 冷链物流名称": the value between the two parts of its label, put into one cell.</summary>
    private static GridCell[]? Parted(GridCell cell)
    {
        var space = cell.Text.Length <= LongestParted ? cell.Text.AsSpan().IndexOfAny(' ', '\u3000') : -1;
        if (space is < 2 or > LongestHead || !IsPlain(cell.Text[..space]))
        {
            return null;
        }
        var head = cell.Text[..space];
        for (var n = LongestEnd; n > 0 && InlineLabel.Read(cell.Text) is null; n--)
        {
            if (cell.Text.Length - space > n + 2 && Label(head + cell.Text[^n..]) is { } label)
            {
                return [With(cell, label), With(cell, cell.Text[space..^n].Trim())];
            }
        }
        return null;
    }

    private static (GridRow Upper, GridRow Lower)? Mend(GridRow upper, GridRow lower)
    {
        for (var i = 0; i < upper.Cells.Length; i++)
        {
            var above = upper.Cells[i];
            var at = Array.FindIndex(lower.Cells, c => c.Column == above.Column);
            if (at < 0 || above.Facts.IsWordOfTheForm || lower.Cells[at].Facts.Label.Length == 0)
            {
                continue;
            }
            var space = above.Text.AsSpan().IndexOfAny(' ', '\u3000');
            var head = space > 0 ? above.Text[..space] : above.Text;
            if (head.Length is < 2 or > LongestHead || !IsPlain(head))
            {
                continue;
            }
            var below = lower.Cells[at].Text;
            for (var n = Math.Min(LongestEnd, below.Length); n > 0; n--)
            {
                if (Label(head + below[..n]) is { } label && IsRest(below[n..]))
                {
                    GridCell[] whole =
                        space > 0
                            ? [With(above, label), With(above, above.Text[space..].Trim())]
                            : [With(above, label)];
                    return (
                        upper with
                        {
                            Cells = [.. upper.Cells[..i], .. whole, .. upper.Cells[(i + 1)..]],
                        },
                        lower with
                        {
                            Cells = Replaced(
                                lower.Cells,
                                at,
                                n < below.Length ? [With(lower.Cells[at], below[n..])] : []
                            ),
                        }
                    );
                }
                if (space < 0 && n < below.Length && upper.Cells.Length == 1 && Label(head + below[^n..]) is { } broken)
                {
                    return (
                        upper with
                        {
                            Cells = [],
                        },
                        lower with
                        {
                            Cells = Replaced(
                                lower.Cells,
                                at,
                                [With(lower.Cells[at], broken), With(lower.Cells[at], below[..^n])]
                            ),
                        }
                    );
                }
            }
        }
        return null;
    }

    private static GridCell[] Replaced(GridCell[] cells, int at, GridCell[] by) =>
        [.. cells[..at], .. by, .. cells[(at + 1)..]];

    private static GridCell With(GridCell cell, string text) => cell with { Facts = new CellFacts(text) };

    /// <summary>Words alone: no bracket, mark or number.</summary>
    private static bool IsPlain(string head)
    {
        foreach (var c in head)
        {
            if (c is < '\u4e00' or > '\u9fff')
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Nothing, or the label of the next line.</summary>
    private static bool IsRest(string text) =>
        text.Length == 0 || Lexicon.Field(Keys.OfLabel(text)) is not (FieldRole.None or FieldRole.Heading);

    private static string? Label(string text)
    {
        var key = Keys.OfLabel(text);
        return Lexicon.IsListed(key) && Lexicon.Field(key) is not (FieldRole.None or FieldRole.Heading) ? text : null;
    }
}
