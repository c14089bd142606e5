using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// A table printed column after column goes on with the next page, which has no headings of its own: its columns, set apart by blank
/// lines, stand in the order of the columns above and go on with them.
/// </summary>
internal static class ContinuedPages
{
    private const int FewestColumns = 2;

    /// <summary>For each of the table: where there are more, the print divided them further.</summary>
    private const int MostColumns = 2;

    /// <summary>No form is longer; the pieces are looked for again with every page.</summary>
    private const int MostTokens = 2000;

    /// <summary>What a token of a column may cost on an average before the column is no part of the table.</summary>
    private const int Unlikely = 12;
    private const int Never = 1_000_000;

    /// <summary>The tokens with what such pages hold behind the columns that it goes on with.</summary>
    public static List<StreamToken> Join(List<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        if (tokens.Count is 0 or > MostTokens || tokens[0].Line.Place.Page == tokens[^1].Line.Place.Page)
        {
            return tokens;
        }
        var joined = new List<StreamToken>();
        for (var at = 0; at < tokens.Count; )
        {
            var end = tokens.FindIndex(at, t => t.Line.Place.Page != tokens[at].Line.Place.Page);
            var page = tokens[at..(end < 0 ? tokens.Count : end)];
            joined = Joined(joined, page, facts);
            at += page.Count;
        }
        return joined;
    }

    private static List<StreamToken> Joined(
        List<StreamToken> above,
        List<StreamToken> page,
        Func<string, CellFacts> facts
    )
    {
        var columns = Columns(page);
        if (above.Count == 0 || columns.Count < FewestColumns || Piece.Of(page, facts).Count > 0)
        {
            return [.. above, .. page];
        }
        var open = Open(Piece.Of(above, facts));
        if (
            !open.Exists(p => p.Has(ColumnRole.Name))
            || !open.Exists(p => p.Has(ColumnRole.Value))
            || columns.Count > MostColumns * open.Count
            || Places(columns, open) is not { } places
        )
        {
            return [.. above, .. page];
        }
        var joined = new List<StreamToken>(above.Count + page.Count);
        var from = 0;
        for (var piece = 0; piece < open.Count; piece++)
        {
            var end = End(above, open[piece]);
            joined.AddRange(above[from..end]);
            from = end;
            joined.AddRange(columns.Where((_, c) => places[c] == piece).SelectMany(c => c));
        }
        joined.AddRange(above[from..]);
        return joined;
    }

    /// <summary>Behind the columns of a piece other words may stand (the end of a unit's name, amounts), set apart and unlike it.</summary>
    private static int End(List<StreamToken> tokens, Piece piece)
    {
        var end = piece.Data;
        foreach (var column in Columns(tokens[piece.Data..piece.End]))
        {
            if (end > piece.Data && Cost(column, piece) == Never)
            {
                break;
            }
            end += column.Count;
        }
        return end;
    }

    private static List<List<StreamToken>> Columns(List<StreamToken> page)
    {
        var columns = new List<List<StreamToken>>();
        foreach (var token in page)
        {
            if (columns.Count == 0 || token.StartsGroup)
            {
                columns.Add([]);
            }
            columns[^1].Add(token);
        }
        return columns;
    }

    /// <summary>The pieces of the last table that hold something.</summary>
    private static List<Piece> Open(List<Piece> pieces)
    {
        var open = new List<Piece>();
        foreach (var piece in Enumerable.Reverse(pieces))
        {
            if (open.Exists(p => p.Heads.Any(h => piece.Has(h.Facts.Column))))
            {
                break;
            }
            open.Insert(0, piece);
        }
        open.RemoveAll(p => p.Data == p.End);
        return open;
    }

    /// <summary>For each column the piece it goes on with, in the order of the pieces; null where one fits none of them.</summary>
    private static int[]? Places(List<List<StreamToken>> columns, List<Piece> open)
    {
        var cost = new int[columns.Count, open.Count];
        var from = new int[columns.Count, open.Count];
        for (var c = 0; c < columns.Count; c++)
        {
            for (var p = 0; p < open.Count; p++)
            {
                var own = Cost(columns[c], open[p]);
                var (best, before) = c == 0 ? (0, 0) : (Never, 0);
                for (var q = 0; c > 0 && q <= p; q++)
                {
                    // Two columns of the page are rather two of the table.
                    var same = cost[c - 1, q] + (q == p ? columns[c].Count : 0);
                    (best, before) = same < best ? (same, q) : (best, before);
                }
                (cost[c, p], from[c, p]) = (Math.Min(Never, best + own), before);
            }
        }
        var last = Enumerable.Range(0, open.Count).MinBy(p => cost[columns.Count - 1, p]);
        if (cost[columns.Count - 1, last] >= Never)
        {
            return null;
        }
        var places = new int[columns.Count];
        for (var c = columns.Count - 1; c >= 0; c--)
        {
            places[c] = last;
            last = from[c, last];
        }
        return places;
    }

    private static int Cost(List<StreamToken> column, Piece piece)
    {
        var sum = column.Sum(t => piece.Heads.Min(h => Cost(t, h.Facts.Column, piece.Has(ColumnRole.Name))));
        return sum > Unlikely * column.Count ? Never : sum;
    }

    /// <summary>Labels of levels also stand among the names.</summary>
    private static int Cost(StreamToken token, ColumnRole role, bool named) =>
        token.Facts.Level is not null && named ? 1
        : token.Facts.Label is "总分" or "合计" ? 0
        : RowCosts.Of(token.Facts, role);
}
