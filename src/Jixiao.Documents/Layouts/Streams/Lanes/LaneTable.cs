using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Streams.Sifted;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>One table of which the headings and the tokens are known.</summary>
internal sealed class LaneTable
{
    private const int FewestRows = 3;
    private const int MostRows = 90;

    /// <summary>One row of so many may lack its name or its value: where more do, nothing is guessed at.</summary>
    private const int MostLacking = 5;

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly Func<string, CellFacts> facts;
    private readonly List<StreamToken> heads;
    private readonly List<int> labels;

    /// <summary>Indexes of the tokens of each column.</summary>
    private readonly List<int>[] lanes;

    private LaneTable(
        IReadOnlyList<StreamToken> tokens,
        List<int> body,
        List<StreamToken> heads,
        int[] sorted,
        Func<string, CellFacts> facts
    )
    {
        (this.tokens, this.heads, this.facts) = (tokens, heads, facts);
        labels = body.FindAll(i => Piece.IsLabel(tokens, i));
        var data = body.FindAll(i => !Piece.IsLabel(tokens, i));
        lanes = [.. heads.Select((_, lane) => data.Where((_, i) => sorted[i] == lane).ToList())];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            if (
                Role(lane) is ColumnRole.Weight or ColumnRole.Score
                && PieceFit.EndsInSum(lanes[lane].ConvertAll(i => tokens[i]))
            )
            {
                lanes[lane].RemoveAt(lanes[lane].Count - 1);
            }
        }
    }

    public static PiecedTable? Of(
        IReadOnlyList<StreamToken> tokens,
        List<int> body,
        List<LaneHeads> headings,
        Func<string, CellFacts> facts
    )
    {
        var columns = headings
            .SelectMany(h => h.Heads)
            .Select(h => h.Token)
            .Where(h => h.Facts.Column is not (ColumnRole.None or ColumnRole.Level1 or ColumnRole.Level2))
            .DistinctBy(h => h.Facts.Column)
            .OrderBy(h => h.Facts.Column.IsFormLevel() ? -1 : PieceOrders.Rank(h.Facts.Column))
            .ThenBy(h => h.Facts.Column)
            .ToList();
        if (
            !columns.Exists(h => h.Facts.Column == ColumnRole.Name)
            || !columns.Exists(h => h.Facts.Column == ColumnRole.Value)
        )
        {
            return null;
        }
        var data = body.FindAll(i => !Piece.IsLabel(tokens, i));
        var sorted = new LaneSorter(columns.ConvertAll(h => h.Facts.Column)).Sort(
            [.. data.Select((at, i) => Begun(tokens[at], i == 0 ? null : tokens[data[i - 1]]))],
            Headed(tokens, data, headings)
        );
        return new LaneTable(tokens, body, columns, sorted, facts).Read(headings);
    }

    /// <summary>Behind a label the line begins anew.</summary>
    private static StreamToken Begun(StreamToken token, StreamToken? before) =>
        before is { } last && ReferenceEquals(last.Line, token.Line) ? token : token with { StartsLine = true };

    private static List<(IReadOnlySet<ColumnRole>, bool)> Headed(
        IReadOnlyList<StreamToken> tokens,
        List<int> data,
        List<LaneHeads> headings
    )
    {
        var headed = new List<(IReadOnlySet<ColumnRole>, bool)>();
        var (next, own, behind) = (0, new HashSet<ColumnRole>(), 0);
        foreach (var at in data)
        {
            while (next < headings.Count && headings[next].Heads[0].At < at)
            {
                behind = headings[next].Taken.Max() + 1;
                own = headings[next++].Heads.Select(h => h.Token.Facts.Column).ToHashSet();
            }
            headed.Add((own, !Enumerable.Range(behind, Math.Max(0, at - behind + 1)).Any(i => tokens[i].StartsGroup)));
        }
        return headed;
    }

    private ColumnRole Role(int lane) => heads[lane].Facts.Column;

    private PiecedTable? Read(List<LaneHeads> headings)
    {
        var most = Math.Min(MostRows, lanes.Where((_, l) => !Role(l).IsFormLevel()).Max(l => l.Count));
        var counted = Enumerable.Range(0, lanes.Length).Where(l => lanes[l].Count > 0 && IsCounted(Role(l))).ToList();
        if (
            most < FewestRows
            || !counted.Exists(l => Role(l) == ColumnRole.Name)
            || !counted.Exists(l => Role(l) == ColumnRole.Value)
        )
        {
            return null;
        }
        var headedAt = heads.ConvertAll(h =>
            headings.SelectMany(x => x.Heads).First(x => x.Token.Facts.Column == h.Facts.Column).At
        );
        var count = new LaneCounts(
            tokens,
            [.. heads.Select(h => h.Facts.Column)],
            lanes,
            counted,
            headedAt,
            most
        ).Settle();
        var (rows, ordered) = LanePlacement.Of(tokens, [.. heads.Select(h => h.Facts.Column)], lanes, count, facts);
        return Lacking(ColumnRole.Name) + Lacking(ColumnRole.Value) > count / MostLacking
            ? null
            : Table(headings, count, rows, ordered);

        int Lacking(ColumnRole role) =>
            count
            - ordered
                .Where((_, l) => Role(l) == role)
                .SelectMany(l => l)
                .Where(rows.ContainsKey)
                .DistinctBy(i => rows[i])
                .Count();
    }

    private static bool IsCounted(ColumnRole role) =>
        role
            is ColumnRole.Name
                or ColumnRole.Value
                or ColumnRole.Comparison
                or ColumnRole.Unit
                or ColumnRole.Weight
                or ColumnRole.Score
                or ColumnRole.Actual
                or ColumnRole.Forecast;

    private PiecedTable Table(
        List<LaneHeads> headings,
        int count,
        IReadOnlyDictionary<int, int> placed,
        IReadOnlyList<List<int>> ordered
    )
    {
        // What a whole project has stays with the head of the form, its headings too.
        var kept = headings.SelectMany(h => h.Heads).Where(h => h.Token.Facts.Column.IsFormLevel()).Select(h => h.At);
        var taken = headings.SelectMany(h => h.Taken).Except(kept).ToHashSet();
        var own = heads.FindIndex(h => !h.Facts.Column.IsFormLevel());
        List<StreamToken> all =
        [
            .. new[] { ColumnRole.Level1, ColumnRole.Level2 }.Select(l =>
                heads[0] with
                {
                    Facts = facts(Lexicon.Heading(l)),
                }
            ),
            .. heads.Skip(own),
        ];
        var rows = Enumerable.Range(0, count).Select(_ => new List<(int Column, StreamToken Token)>()).ToList();
        var starts = new int[count];
        for (var lane = own; lane < lanes.Length; lane++)
        {
            foreach (var cell in ordered[lane].Where(placed.ContainsKey).GroupBy(i => placed[i]))
            {
                List<int> parts = [.. cell];
                rows[cell.Key].Add((lane - own + 2, Whole(parts)));
                taken.UnionWith(parts);
                starts[cell.Key] = Role(lane) == ColumnRole.Name || starts[cell.Key] == 0 ? parts[0] : starts[cell.Key];
            }
        }
        foreach (var (label, row, column) in LabelPlaces.Of(tokens, labels, starts, rows, all))
        {
            rows[row].Add((column, tokens[label]));
            taken.Add(label);
        }
        return new PiecedTable(
            taken,
            all,
            [.. rows.Where(r => r.Count > 0).Select(r => r.OrderBy(c => c.Column).ToList())]
        )
        {
            Owner =
            [
                .. Enumerable
                    .Range(0, own)
                    .Where(l => lanes[l].Count > 0)
                    .Select(l => (heads[l], Whole(lanes[l]), (IReadOnlyList<int>)lanes[l])),
            ],
        };
    }

    private StreamToken Whole(List<int> parts) =>
        parts.Count == 1
            ? tokens[parts[0]]
            : tokens[parts[0]] with
            {
                Facts = facts(string.Concat(parts.Select(i => tokens[i].Text))),
            };
}
