using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Sifted;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// A table of which the print interleaved the columns line by line: names are put apart from what stands right of them, and the two are
/// paired again, both in print order.
/// </summary>
internal static class SiftedTable
{
    private const int MostTokens = 900;
    private const int ShortestUnit = 5;
    private const int FewestRows = 3;

    /// <summary>Where rows were kept together no more blank lines than this stand between them.</summary>
    public const int FewestGroups = 3;

    /// <returns>Null where there are no headings of names and values.</returns>
    public static PiecedTable? Read(IReadOnlyList<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        if (tokens.Count > MostTokens)
        {
            return null;
        }
        var pieces = Piece.Of(tokens, facts);
        var first = pieces.Find(p =>
            p.Heads.Any(h => IsLevel(h) || h.Facts.Column is ColumnRole.Name or ColumnRole.Value)
        );
        var heads = pieces
            .SkipWhile(p => p != first)
            .SelectMany(p => p.Heads)
            .Where(h => !h.Facts.Column.IsFormLevel())
            .DistinctBy(h => h.Facts.Label, StringComparer.Ordinal)
            .ToList();
        var twice = heads.Count(h => h.Facts.Column == ColumnRole.Value) > 1;
        heads = [.. heads.DistinctBy(h => h.Facts.Column)];
        if (
            first is null
            || twice
            || heads.Exists(h => h.Facts.Column == ColumnRole.Likelihood)
            || !heads.Exists(h => h.Facts.Column == ColumnRole.Name)
            || !heads.Exists(h => h.Facts.Column == ColumnRole.Value)
        )
        {
            return null;
        }
        var headings = pieces
            .Where(p => p.From >= first.From)
            .SelectMany(p => Enumerable.Range(p.From, p.Data - p.From))
            .ToHashSet();
        var body = Body(tokens, headings, first.From);
        if (body.Count == 0 || tokens.Take(body[^1]).Skip(1).Count(t => t.StartsGroup) < FewestGroups)
        {
            return null; // Where rows were kept together no blank lines stand between them.
        }
        var sorted = new Sieve(heads.Select(h => h.Facts.Column).ToHashSet()).Sorted([.. body.Select(i => tokens[i])]);
        var names = body.Where((_, i) => sorted[i] == Sort.Name).ToList();
        var cells = new List<List<int>>();
        for (var i = 0; i < body.Count; i++)
        {
            if (sorted[i] == Sort.Right)
            {
                cells.Add([body[i]]);
            }
            else if (sorted[i] == Sort.RightEnd)
            {
                cells[^1].Add(body[i]);
            }
        }
        var reasons = heads.Exists(h => h.Facts.Column is ColumnRole.Deviation)
            ? body.Where((i, at) => sorted[at] == Sort.Other && tokens[i].Text.AsSpan().IndexOfAny("，。；") >= 0)
                .Select(i => tokens[i].Text.Length)
                .DefaultIfEmpty()
                .Max()
            : 0;
        return Paired(tokens, names, cells, heads, reasons, facts) is { } table
            ? table with
            {
                Taken = table.Taken.Concat(headings).ToHashSet(),
            }
            : null;
    }

    /// <summary>What stands below the first heading, up to the total score.</summary>
    private static List<int> Body(IReadOnlyList<StreamToken> tokens, HashSet<int> headings, int from)
    {
        var body = new List<int>();
        for (var at = from; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (token.Facts.Field is FieldRole.TotalScore or FieldRole.Note)
            {
                break;
            }
            if (
                !headings.Contains(at)
                && !PrintedHeads.IsOverAll(token)
                && (token.Facts.Level is not null || !IsOfHead(token))
            )
            {
                body.Add(at);
            }
        }
        return body;
    }

    /// <summary>Labels of the head and what only their values are.</summary>
    private static bool IsOfHead(StreamToken token) =>
        token.Facts.Field != FieldRole.None
        || token.IsYearMark()
        || FundWords.IsWhole(token.Facts.Label)
        || FundFields.Period(token.Facts.Label) != FundField.None
        || (
            token.Text.Length > ShortestUnit
            && Titles.EndsAsUnit(token.Text)
            && token.Text.AsSpan().IndexOfAny("省市县区州旗") >= 0
            && token.Facts.Kind == ValueKind.Words
        );

    private static PiecedTable? Paired(
        IReadOnlyList<StreamToken> tokens,
        List<int> left,
        List<List<int>> right,
        List<StreamToken> headings,
        int reasons,
        Func<string, CellFacts> facts
    )
    {
        var columns = headings
            .FindAll(h => IsRight(h.Facts.Column))
            .OrderBy(h => PieceOrders.Rank(h.Facts.Column))
            .ToList();
        var value = columns.FindIndex(h => h.Facts.Column == ColumnRole.Value);
        var names = left.FindAll(i => !Piece.IsLabel(tokens, i));
        var cells = Rows(tokens, right, [.. columns.Select(h => h.Facts.Column)], Whole);
        if (names.Count < FewestRows || cells.Count < FewestRows)
        {
            return null;
        }
        var pairs = PairedRows.Of(
            [.. names.Select(i => tokens[i])],
            names,
            [.. cells.Select(row => Anchor(row, value))],
            reasons
        );
        var levels = headings.FindAll(IsLevel).OrderBy(h => h.Facts.Column).ToList();
        var heads = levels.Append(headings.Find(h => h.Facts.Column == ColumnRole.Name)).Concat(columns).ToList();
        var taken = right.SelectMany(r => r).ToHashSet();
        var rows = new List<List<(int Column, StreamToken Token)>>();
        foreach (var pair in pairs)
        {
            var row = new List<(int Column, StreamToken Token)>();
            if (pair.Names.Count > 0)
            {
                row.Add((levels.Count, Whole([.. pair.Names.Select(n => names[n])])));
                taken.UnionWith(pair.Names.Select(n => names[n]));
            }
            row.AddRange(cells[pair.Row].Select(c => (levels.Count + 1 + c.Column, Whole(c.Tokens))));
            rows.Add(row);
        }
        var starts = pairs.ConvertAll(p => p.Names.Count > 0 ? names[p.Names[0]] : cells[p.Row][0].Tokens[0]);
        var labels = left.FindAll(i => Piece.IsLabel(tokens, i));
        foreach (var (at, row, column) in LabelPlaces.Of(tokens, labels, starts, rows, heads))
        {
            rows[row].Add((column, tokens[at]));
            taken.Add(at);
        }
        return new PiecedTable(taken, heads, [.. rows.Select(r => r.OrderBy(c => c.Column).ToList())]);

        (StreamToken, int) Anchor(List<(int Column, List<int> Tokens)> row, int column)
        {
            var own = row.Find(c => c.Column == column).Tokens;
            return own is null ? (tokens[row[0].Tokens[0]], row[0].Tokens[0]) : (Whole(own), own[0]);
        }

        StreamToken Whole(IReadOnlyList<int> own) =>
            own.Count == 1
                ? tokens[own[0]]
                : tokens[own[0]] with
                {
                    Facts = facts(string.Concat(own.Select(i => tokens[i].Text))),
                };
    }

    /// <summary>The cells right of the names, aligned in their columns.</summary>
    private static List<List<(int Column, List<int> Tokens)>> Rows(
        IReadOnlyList<StreamToken> tokens,
        List<List<int>> own,
        List<ColumnRole> roles,
        Func<IReadOnlyList<int>, StreamToken> whole
    )
    {
        var rows = new List<List<(int Column, List<int> Tokens)>>();
        var stream = own.ConvertAll(t => whole(t));
        for (var i = stream.Count - 1; i > 0; i--)
        {
            stream[i] = stream[i] with
            {
                StartsLine = !ReferenceEquals(stream[i].Line, stream[i - 1].Line),
                StartsGroup = false,
            };
        }
        var aligned = own.Count == 0 ? [] : new StreamTable(roles).Align(stream);
        for (var i = 0; i < own.Count; i++)
        {
            var (column, starts) = aligned[i];
            if (starts || rows.Count == 0)
            {
                rows.Add([]);
            }
            if (rows[^1].Count > 0 && rows[^1][^1].Column == column)
            {
                rows[^1][^1].Tokens.AddRange(own[i]);
            }
            else
            {
                rows[^1].Add((column, [.. own[i]]));
            }
        }
        return rows;
    }

    private static bool IsLevel(StreamToken head) => head.Facts.Column is ColumnRole.Level1 or ColumnRole.Level2;

    private static bool IsRight(ColumnRole role) =>
        role
            is ColumnRole.Comparison
                or ColumnRole.Value
                or ColumnRole.Unit
                or ColumnRole.Weight
                or ColumnRole.Actual
                or ColumnRole.Score;
}
