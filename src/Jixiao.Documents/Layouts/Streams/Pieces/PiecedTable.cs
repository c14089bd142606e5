using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// A table whose columns were printed one after the other: headings with the labels and names below them, further on other headings with
/// the values, the weights. The pieces are one table, so that all have the same number of rows: the number is taken that explains all of
/// them best, and the pieces are put beside each other.
/// </summary>
/// <param name="Taken">The tokens that became part of it.</param>
internal sealed record PiecedTable(IReadOnlySet<int> Taken, IReadOnlyList<StreamToken> Heads, IReadOnlyList<Row> Rows)
{
    /// <summary>What stands in the columns of the project that the table belongs to: heading, content, and the tokens it is made of.</summary>
    public IReadOnlyList<(StreamToken Head, StreamToken Content, IReadOnlyList<int> Tokens)> Owner { get; init; } = [];

    public const int FewestRows = 3;

    /// <summary>No form is longer; every way to divide it is tried.</summary>
    private const int MostTokens = 2000;

    /// <summary>What a row of a piece may cost before the piece is no part of the table.</summary>
    private const int Unlikely = 14;

    /// <summary>What a token costs whose piece is no part of the table.</summary>
    private const int LeftOut = 10;

    /// <summary>The tables that the tokens of one form hold in pieces.</summary>
    /// <param name="headed">The form also has headings over whole rows; then nothing is made of one piece alone.</param>
    public static IReadOnlyList<PiecedTable> Read(
        IReadOnlyList<StreamToken> tokens,
        bool headed,
        Func<string, CellFacts> facts
    ) =>
        tokens.Count > MostTokens
            ? []
            : [.. Tables(Piece.Of(tokens, facts)).Select(p => Join(tokens, p, headed, facts)).OfType<PiecedTable>()];

    /// <summary>Names or values printed again begin the next table.</summary>
    private static List<List<Piece>> Tables(List<Piece> pieces)
    {
        // 实际完成情况 beside the goal is no second column of what was reached.
        var actual = pieces.Exists(p => p.Has(ColumnRole.Actual) && !IsOfGoal(p));
        pieces.RemoveAll(p => actual && IsOfGoal(p));
        var tables = new List<List<Piece>>();
        var open = new List<Piece>();
        foreach (var piece in pieces)
        {
            var again = open.FindAll(p => p.Heads.Any(h => piece.Has(h.Facts.Column)));
            // 分值 over the execution of the budget was printed between the names and their values.
            var owed = !piece.Has(ColumnRole.Name) && !open.Exists(p => p.Has(ColumnRole.Value));
            if (
                open.Exists(p => p.Has(ColumnRole.Name))
                && (again.Exists(IsBody) || (again.Count > 0 && IsBody(piece) && !owed))
            )
            {
                tables.Add(open);
                open = [];
            }
            open.Add(piece);
        }
        tables.Add(open);
        return tables;
    }

    private static bool IsOfGoal(Piece piece) => piece.Heads is [{ Facts.Field: FieldRole.GoalResult }];

    private static bool IsBody(Piece piece) =>
        piece.Has(ColumnRole.Name) || piece.Has(ColumnRole.Value) || piece.Heads.All(IsLevel);

    /// <summary>Of pieces with the same heading the one that fits: 分值 also stands over the execution of the budget.</summary>
    private static List<PieceOrders> Distinct(List<PieceOrders> fits, int rows)
    {
        var distinct = new List<PieceOrders>();
        foreach (var fit in fits.OrderBy(f => IsBody(f.Piece) ? 0 : 1).ThenBy(f => f.Cost(rows) / f.Columns))
        {
            if (!distinct.Exists(d => d.Piece.Heads.Any(h => fit.Piece.Has(h.Facts.Column))))
            {
                distinct.Add(fit);
            }
        }
        return [.. fits.Where(distinct.Contains)];
    }

    /// <summary>The table that these pieces make; null where they make none.</summary>
    public static PiecedTable? Join(
        IReadOnlyList<StreamToken> tokens,
        List<Piece> pieces,
        bool headed,
        Func<string, CellFacts> facts
    )
    {
        var names = pieces.Find(p => p.Has(ColumnRole.Name));
        var values = pieces.Find(p => p.Has(ColumnRole.Value));
        if (names is null || values is null)
        {
            return null;
        }
        // A piece with labels, names and values is a table printed in rows, unless others belong to it.
        var whole = headed && names == values && names.Heads.Count(IsLevel) == 2;
        if (whole && pieces.Count(p => !p.Heads.All(IsLevel)) == 1)
        {
            return null;
        }
        // No table has more rows than tokens that may begin a name.
        var most = Enumerable.Range(names.Data, names.End - names.Data).Count(i => MayBeName(tokens[i])) + 3;
        var fits = pieces.FindAll(p => p.Heads.Any(h => !IsLevel(h))).ConvertAll(p => new PieceOrders(tokens, p, most));
        var needed = fits.FindAll(f => f.Piece == names || f.Piece == values);
        var rows = Enumerable
            .Range(FewestRows, Math.Max(0, most + 1 - FewestRows))
            .Where(r => needed.TrueForAll(f => IsLikely(f, r)))
            .DefaultIfEmpty()
            .MinBy(r => fits.Sum(f => Math.Min(f.Cost(r), LeftOut * (f.Piece.End - f.Piece.Data))));
        var likely = rows < FewestRows ? [] : Distinct(fits.FindAll(f => IsLikely(f, rows)), rows);
        return rows < FewestRows || (whole && likely.Count < 2)
            ? null
            : Zip(tokens, pieces, likely.ConvertAll(f => f.Best(rows)), rows, facts);
    }

    private static bool MayBeName(StreamToken token) =>
        token.Facts.Level is null && RowCosts.Of(token.Facts, ColumnRole.Name) < RowCosts.Misfit;

    private static bool IsLikely(PieceOrders fit, int rows) => fit.Cost(rows) <= Unlikely * rows * fit.Columns;

    private static PiecedTable Zip(
        IReadOnlyList<StreamToken> tokens,
        List<Piece> pieces,
        List<PieceFit> fits,
        int count,
        Func<string, CellFacts> facts
    )
    {
        var taken = new HashSet<int>();
        var rows = Enumerable.Range(0, count).Select(_ => new List<(int Column, StreamToken Token)>()).ToList();
        var heads = pieces.SelectMany(p => p.Heads).Where(IsLevel).OrderBy(h => h.Facts.Column).ToList();
        var starts = new int[count];
        var levels = heads.Count;
        var measured = new bool[count];
        foreach (
            var fit in fits.OrderBy(f =>
                f.Piece.Has(ColumnRole.Value) ? 0
                : f.Piece.Has(ColumnRole.Name) ? 1
                : 2
            )
        )
        {
            var cells = fit.Rows(count, measured);
            for (var r = 0; r < count; r++)
            {
                foreach (var (column, own) in cells[r])
                {
                    rows[r].Add((heads.Count + column, Whole(own)));
                    taken.UnionWith(own);
                    starts[r] = fit.Roles[column] == ColumnRole.Name ? own[0] : starts[r];
                    measured[r] |= fit.Roles[column] == ColumnRole.Value && rows[r][^1].Token.Facts.IsNumber;
                }
            }
            heads.AddRange(fit.Piece.Heads.Where(h => !IsLevel(h)));
            taken.UnionWith(Enumerable.Range(fit.Piece.From, fit.Piece.Data - fit.Piece.From));
        }
        foreach (var piece in pieces.Where(p => p.Heads.All(IsLevel)))
        {
            taken.UnionWith(Enumerable.Range(piece.From, piece.Data - piece.From));
        }
        if (levels > 0)
        {
            var labels = pieces.SelectMany(p => p.Labels(tokens)).Order().ToList();
            foreach (var (at, row, column) in LabelPlaces.Of(tokens, labels, starts, rows, heads))
            {
                rows[row].Add((column, tokens[at]));
                taken.Add(at);
            }
        }
        return new PiecedTable(taken, heads, [.. rows.Select(r => r.OrderBy(c => c.Column).ToList())]);

        StreamToken Whole(IReadOnlyList<int> own) =>
            own.Count == 1
                ? tokens[own[0]]
                : tokens[own[0]] with
                {
                    Facts = facts(string.Concat(own.Select(i => tokens[i].Text))),
                };
    }

    private static bool IsLevel(StreamToken head) => head.Facts.Column is ColumnRole.Level1 or ColumnRole.Level2;
}
