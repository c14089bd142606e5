using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// How the tokens below a piece's headings fill its columns: groups of lines hold one column or several, from left to right; what no
/// column takes at the end is left over. Worked out for every number of rows at once.
/// </summary>
internal sealed class PieceFit
{
    private const int MostGroups = 14;
    private const int LeftOver = 3;
    private const int NewRow = 2;

    /// <summary>Columns that go on over a blank line instead of ending there.</summary>
    private const int OverGroups = 6;

    /// <summary>All ways to divide a piece together; what is not tried by then is not found.</summary>
    private const long MostStates = 10_000_000;

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly List<int> data;
    private readonly List<int> groups;
    private readonly List<ColumnRole> roles;
    private readonly int most;

    /// <summary>Blank lines stand between columns, not between rows.</summary>
    private readonly bool byColumn;
    private long states;

    /// <summary>By group, column and rows: the cheapest way to fill the columns before this one with the groups before this one.</summary>
    private readonly int[,,] best;
    private readonly (int Group, int Column)[,,] from;

    public PieceFit(IReadOnlyList<StreamToken> tokens, Piece piece, int most)
    {
        this.tokens = tokens;
        this.most = most;
        Piece = piece;
        roles =
        [
            .. piece.Heads.Select(h => h.Facts.Column).Where(c => c is not (ColumnRole.Level1 or ColumnRole.Level2)),
        ];
        data =
        [
            .. Enumerable
                .Range(piece.Data, piece.End - piece.Data)
                .Where(i => !Piece.IsLabel(tokens, i) && !PrintedHeads.IsOverAll(tokens[i])),
        ];
        byColumn = GroupsAreColumns();
        groups = Groups();
        best = new int[groups.Count, roles.Count + 1, most + 1];
        from = new (int, int)[groups.Count, roles.Count + 1, most + 1];
        Fill();
    }

    public Piece Piece { get; }

    public IReadOnlyList<ColumnRole> Roles => roles;

    /// <summary>What so many rows cost; <see cref="CountedAlignment.Never"/> where they cannot be.</summary>
    public int Cost(int rows) => Ending(rows).Cost;

    /// <summary>The cells of each row: the column among <see cref="Roles"/> and the tokens it holds.</summary>
    /// <param name="measured">Rows whose value is a number, and has a unit and a sign where only some rows have.</param>
    public List<(int Column, IReadOnlyList<int> Tokens)>[] Rows(int rows, IReadOnlyList<bool> measured)
    {
        var cells = Enumerable.Range(0, rows).Select(_ => new List<(int, IReadOnlyList<int>)>()).ToArray();
        for (var (group, column) = (Ending(rows).Group, roles.Count); column > 0; )
        {
            var (g, c) = from[group, column, rows];
            var aligned = Align(g, group, c, column)!.Rows(rows, measured);
            for (var r = 0; r < rows; r++)
            {
                cells[r]
                    .InsertRange(
                        0,
                        aligned[r]
                            .Select(cell =>
                                (
                                    cell.Column + c,
                                    (IReadOnlyList<int>)data[(groups[g] + cell.First)..(groups[g] + cell.End)]
                                )
                            )
                    );
            }
            (group, column) = (g, c);
        }
        return cells;
    }

    private (int Group, int Cost) Ending(int rows)
    {
        var ending = (Group: -1, Cost: CountedAlignment.Never);
        for (var g = 0; g < groups.Count && rows <= most; g++)
        {
            var cost = best[g, roles.Count, rows] + (LeftOver * (data.Count - groups[g]));
            ending = cost < ending.Cost ? (g, cost) : ending;
        }
        return ending;
    }

    /// <summary>Where the data may be divided, its end included: at blank lines, and into equal parts where one column follows the other.</summary>
    private List<int> Groups()
    {
        var starts = new SortedSet<int> { 0, data.Count };
        for (var i = 1; i < data.Count; i++)
        {
            if (IsGroup(i))
            {
                starts.Add(i);
            }
        }
        if (starts.Count > MostGroups)
        {
            starts = [0, data.Count];
        }
        for (var part = 1; part < roles.Count && data.Count % roles.Count == 0; part++)
        {
            starts.Add(part * data.Count / roles.Count);
        }
        var totals = roles.Count(r => r is ColumnRole.Weight or ColumnRole.Score);
        if (
            totals > 0
            && totals < roles.Count
            && data.Count > totals
            && data.TakeLast(totals).All(i => tokens[i].Facts.IsNumber)
        )
        {
            starts.Add(data.Count - totals);
        }
        return [.. starts];
    }

    /// <summary>No more groups than columns, and most of them of figures alone or of words alone.</summary>
    private bool GroupsAreColumns()
    {
        var starts = Enumerable.Range(0, data.Count).Where(i => i == 0 || IsGroup(i)).Append(data.Count).ToList();
        var uniform = 0;
        for (var g = 0; g + 1 < starts.Count && starts.Count <= roles.Count + 3; g++)
        {
            var own = data.GetRange(starts[g], starts[g + 1] - starts[g]);
            uniform +=
                5 * own.Count(i => tokens[i].Facts.IsNumber) is var share
                && (share >= 4 * own.Count || share <= own.Count)
                    ? 1
                    : 0;
        }
        return 2 * uniform >= starts.Count - 1;
    }

    /// <summary>A blank line stands before it.</summary>
    private bool IsGroup(int at) =>
        at > 0
        && at < data.Count
        && Enumerable.Range(data[at - 1] + 1, data[at] - data[at - 1]).Any(t => tokens[t].StartsGroup);

    private void Fill()
    {
        for (var g = 0; g < groups.Count; g++)
        {
            for (var c = 0; c <= roles.Count; c++)
            {
                for (var r = 0; r <= most; r++)
                {
                    best[g, c, r] = g == 0 && c == 0 ? 0 : CountedAlignment.Never;
                }
                for (var before = 0; before < g; before++)
                {
                    for (var left = 0; left < c; left++)
                    {
                        Reach(before, g, left, c);
                    }
                }
            }
        }
    }

    private void Reach(int before, int group, int left, int column)
    {
        if (best[before, left, most] >= CountedAlignment.Never && IsClosed(before, left))
        {
            return;
        }
        var few = groups[group] - groups[before] < PiecedTable.FewestRows;
        if (few && !(column - left == 1 && roles[left] is ColumnRole.Unit or ColumnRole.Comparison))
        {
            return; // Never as many rows as a table has.
        }
        if (states > MostStates || Align(before, group, left, column) is not { } aligned)
        {
            return;
        }
        states += aligned.States;
        var (over, least) = Swallowed(before, group, column - left);
        for (var r = 1; r <= most; r++)
        {
            // Columns side by side over a blank line are no cheaper than columns one after the other.
            var apart = 5 * least >= 3 * r ? over * ((NewRow * r) + OverGroups) : 0;
            var cost = best[before, left, r] + aligned.Cost(r) + apart;
            if (cost < best[group, column, r])
            {
                (best[group, column, r], from[group, column, r]) = (cost, (before, left));
            }
        }
    }

    /// <summary>The blank lines that columns side by side go over, and the tokens of the smallest group between them.</summary>
    private (int Over, int Least) Swallowed(int before, int group, int columns)
    {
        if (columns == 1 || !byColumn)
        {
            return (0, 0);
        }
        var (over, least, start) = (0, int.MaxValue, groups[before]);
        for (var g = before + 1; g <= group; g++)
        {
            if (g == group || IsGroup(groups[g]))
            {
                least = Math.Min(least, groups[g] - start);
                start = groups[g];
                over += g < group ? 1 : 0;
            }
        }
        return (over, least);
    }

    private bool IsClosed(int group, int column)
    {
        for (var r = 0; r <= most; r++)
        {
            if (best[group, column, r] < CountedAlignment.Never)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The total below the last row: more than any two of them.</summary>
    public static bool EndsInSum(List<StreamToken> own) =>
        own.Count > 2
        && LateFigures.Amounts(own) is { } figures
        && (figures[^1] == figures[..^1].Sum() || figures[^1] >= 2 * figures[..^1].Max());

    /// <summary>Behind a label a name begins, on the same line or not.</summary>
    private StreamToken Cell(int i)
    {
        var token = tokens[data[i]];
        return token with { StartsLine = token.StartsLine || i == 0 || data[i - 1] < data[i] - 1 };
    }

    private CountedAlignment? Align(int group, int end, int column, int last)
    {
        var own = Enumerable.Range(groups[group], groups[end] - groups[group]).Select(Cell).ToList();
        if (last - column == 1 && roles[column] is ColumnRole.Weight or ColumnRole.Score && EndsInSum(own))
        {
            own.RemoveAt(own.Count - 1);
        }
        return CountedAlignment.Of(own, roles[column..last], most);
    }
}
