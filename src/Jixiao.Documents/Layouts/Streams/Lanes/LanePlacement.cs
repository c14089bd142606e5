using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Streams.Sifted;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// The tokens of all columns given rows, one column after the other; what was placed before is a hint to the next: one line is one row, what
/// stands between two cells is not above the first or below the second, a name asks for a kind of value, blocks begin at the same rows.
/// </summary>
internal sealed class LanePlacement
{
    private const int OtherRowInLine = 10;
    private const int OutsideNeighbours = 5;
    private const int Reach = 3;
    private const int OfWords = 6;
    private const int OfAnyKind = 10;
    private const int SameBoundary = 4;

    private static readonly ColumnRole[] Firsts =
    [
        ColumnRole.Value,
        ColumnRole.Name,
        ColumnRole.Unit,
        ColumnRole.Comparison,
    ];

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly IReadOnlyList<ColumnRole> roles;
    private readonly Func<string, CellFacts> facts;
    private readonly int count;
    private readonly bool namesMove;
    private readonly CellFacts?[] values;
    private readonly string?[] names;
    private readonly HashSet<int>?[] boundaries;
    private readonly List<int>[] lanes;
    private readonly Dictionary<int, int> rows = [];
    private readonly int[] costs;

    private LanePlacement(
        IReadOnlyList<StreamToken> tokens,
        IReadOnlyList<ColumnRole> roles,
        IReadOnlyList<List<int>> lanes,
        int count,
        bool namesMove,
        Func<string, CellFacts> facts
    )
    {
        (this.tokens, this.roles, this.facts, this.count, this.namesMove) = (tokens, roles, facts, count, namesMove);
        this.lanes = [.. lanes];
        values = new CellFacts?[count];
        names = new string?[count];
        boundaries = new HashSet<int>?[lanes.Count];
        costs = new int[lanes.Count];
        var order = Enumerable
            .Range(0, lanes.Count)
            .Where(l => lanes[l].Count > 0 && !roles[l].IsFormLevel())
            .OrderBy(Order)
            .ToList();
        // Values and names tell each other's rows: they are placed twice.
        List<int> first = namesMove
            ?
            [
                .. order.Where(l => roles[l] is ColumnRole.Value or ColumnRole.Unit or ColumnRole.Comparison),
                .. order.Where(l => roles[l] == ColumnRole.Name),
            ]
            : [.. order.Take(2)];
        first.ForEach(l => Place(l, again: false));
        order.ForEach(l => Place(l, again: true));
    }

    /// <summary>For each token of a column the row it stands in, and the tokens of each column in the order of their rows.</summary>
    public static (IReadOnlyDictionary<int, int> Rows, IReadOnlyList<List<int>> Lanes) Of(
        IReadOnlyList<StreamToken> tokens,
        IReadOnlyList<ColumnRole> roles,
        IReadOnlyList<List<int>> lanes,
        int count,
        Func<string, CellFacts> facts
    )
    {
        var best = new LanePlacement(tokens, roles, lanes, count, false, facts);
        var name = lanes.Where((_, l) => roles[l] == ColumnRole.Name).First();
        if (LaneChunks.Parts(tokens, name).Count > 1)
        {
            var moved = new LanePlacement(tokens, roles, lanes, count, true, facts);
            best = moved.costs.Sum() < best.costs.Sum() ? moved : best;
        }
        return (best.rows, best.lanes);
    }

    private int Order(int lane) => Array.IndexOf(Firsts, roles[lane]) is >= 0 and var at ? at : Firsts.Length;

    private void Place(int lane, bool again)
    {
        var role = roles[lane];
        lanes[lane] = [.. lanes[lane].Order()];
        lanes[lane].ForEach(at => rows.Remove(at));
        var against = lanes[lane].ToDictionary(at => at, at => Against(lane, at));
        var asPrinted = role == ColumnRole.Name ? !namesMove : !again;
        LaneRows? best = null;
        foreach (var (order, moved) in LaneChunks.Orders(tokens, lanes[lane], asPrinted))
        {
            var cells = new LaneCells(role, order.ConvertAll(i => tokens[i]), moved);
            var divided = new LaneRows(cells, order.Count, count, (i, row) => against[order[i]][row]);
            if (best is null || divided.Cost(count) < best.Cost(count))
            {
                (best, lanes[lane]) = (divided, order);
            }
        }
        var found = best!.Rows(count);
        costs[lane] = best.Cost(count);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != LaneRows.None)
            {
                rows[lanes[lane][i]] = found[i];
            }
        }
        boundaries[lane] =
        [
            .. lanes[lane]
                .Where((at, i) => i > 0 && tokens[at].StartsGroup && rows.ContainsKey(at))
                .Select(at => rows[at]),
        ];
        Note(lane, role);
    }

    /// <summary>What the rows say now.</summary>
    private void Note(int lane, ColumnRole role)
    {
        for (var row = 0; row < count; row++)
        {
            var text = string.Concat(
                lanes[lane].Where(at => rows.GetValueOrDefault(at, -1) == row).Select(at => tokens[at].Text)
            );
            if (role == ColumnRole.Name)
            {
                names[row] = text.Length > 0 ? text : null;
            }
            else if (role == ColumnRole.Value)
            {
                values[row] = text.Length > 0 ? facts(text) : null;
            }
            else if (role == ColumnRole.Unit && text.Length > 0 && values[row] is { Kind: ValueKind.Number } number)
            {
                values[row] = facts(number.Text + text);
            }
        }
    }

    /// <summary>What speaks against each row of a token.</summary>
    private int[] Against(int lane, int at)
    {
        var own = new int[count];
        var (before, behind) = (Neighbour(at, -1), Neighbour(at, 1));
        foreach (var near in (ReadOnlySpan<int>)[before, behind])
        {
            for (var row = 0; near >= 0 && row < count && ReferenceEquals(tokens[near].Line, tokens[at].Line); row++)
            {
                own[row] += rows[near] != row ? OtherRowInLine : 0;
            }
        }
        var between = before >= 0 && behind >= 0 && rows[behind] - rows[before] is >= 0 and <= Reach;
        for (var row = 0; row < count; row++)
        {
            own[row] += between && (row < rows[before] || row > rows[behind]) ? OutsideNeighbours : 0;
            own[row] += Unlikely(lane, at, row);
        }
        for (var row = 0; tokens[at].StartsGroup && row < count; row++)
        {
            own[row] -= Array.Exists(boundaries, b => b is not null && b.Contains(row)) ? SameBoundary : 0;
        }
        return own;
    }

    private int Unlikely(int lane, int at, int row)
    {
        var token = tokens[at];
        if (roles[lane] == ColumnRole.Value)
        {
            return names[row] is { } named ? Likeness(named, token.Facts) : 0;
        }
        return values[row] is not { } value
            ? 0
            : roles[lane] switch
            {
                ColumnRole.Name => Likeness(token.Text, value),
                ColumnRole.Unit => !value.IsNumber ? OfWords
                : names[row] is { } name ? PairedRows.Likeness(name, Kind(token.Text), token.Text)
                : 0,
                ColumnRole.Actual or ColumnRole.Forecast => value.IsNumber == token.Facts.IsNumber ? 0 : OfWords,
                ColumnRole.Comparison => value.IsNumber == (token.Text != "定性") ? 0 : OfWords,
                _ => 0,
            };
    }

    /// <summary>What a number with this unit is.</summary>
    private static ValueKind Kind(string unit) =>
        unit is "%" or "‰" ? ValueKind.Percent
        : Units.IsMoney(unit) ? ValueKind.Money
        : ValueKind.NumberWithUnit;

    /// <summary>Without its unit a number may be of any kind.</summary>
    private static int Likeness(string name, CellFacts value)
    {
        var cost = PairedRows.Likeness(name, value.Kind, value.Text);
        return value.Kind == ValueKind.Number
            ? Math.Max(0, cost - (name[^1] is '率' or '度' or '数' or '次' or '费' ? OfAnyKind : 0))
            : cost;
    }

    /// <summary>The nearest token that has a row, no blank line between; -1 where there is none.</summary>
    private int Neighbour(int at, int step)
    {
        for (var (next, far) = (at + step, 0); next >= 0 && next < tokens.Count && far <= Reach; next += step, far++)
        {
            if (tokens[Math.Max(next, next - step)].StartsGroup)
            {
                return -1;
            }
            if (rows.ContainsKey(next))
            {
                return next;
            }
        }
        return -1;
    }
}
