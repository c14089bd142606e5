namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>The tokens of one column divided among the rows of the table, from top to bottom, at the least cost.</summary>
internal sealed class LaneRows
{
    /// <summary>In place of a row: of a token that belongs to none.</summary>
    public const int None = -1;

    private enum Step
    {
        Begins,
        GoesOn,
        LeftOut,
    }

    private readonly LaneCells cells;
    private readonly int count;
    private readonly int most;
    private readonly int[,] best;
    private readonly (int Row, Step Step)[,] from;

    /// <param name="most">The most rows to think of.</param>
    /// <param name="hint">What speaks against a token's standing in a row.</param>
    public LaneRows(LaneCells cells, int count, int most, Func<int, int, int> hint)
    {
        (this.cells, this.count, this.most) = (cells, count, most);
        best = new int[count + 1, most + 1];
        from = new (int, Step)[count + 1, most + 1];
        best[0, 0] = cells.Own;
        // Row r of the table is r + 1 here: 0 is above the first.
        for (var r = 1; r <= most; r++)
        {
            best[0, r] = int.MaxValue / 4;
        }
        for (var i = 0; i < count; i++)
        {
            Fill(i, hint);
        }
    }

    /// <summary>What it costs to make so many rows of them.</summary>
    public int Cost(int rows) => Ending(rows).Cost;

    /// <summary>The row of each token.</summary>
    public int[] Rows(int rows)
    {
        var at = new int[count];
        var row = Ending(rows).Row;
        for (var i = count; i > 0; i--)
        {
            var (before, step) = from[i, row];
            at[i - 1] = step == Step.LeftOut ? None : row - 1;
            row = before;
        }
        return at;
    }

    private void Fill(int i, Func<int, int, int> hint)
    {
        // The cheapest row above, with what the rows between cost that have nothing.
        var (above, cost) = (0, int.MaxValue / 4);
        var begun = cells.Begun(i);
        var continued = i > 0 ? cells.Continued(i) : 0;
        for (var r = 0; r <= most; r++)
        {
            best[i + 1, r] = best[i, r] + cells.LeftOut;
            from[i + 1, r] = (r, Step.LeftOut);
            if (r == 0)
            {
                (above, cost) = (0, best[i, 0]);
                continue;
            }
            var against = hint(i, r - 1);
            if (cost + begun + against < best[i + 1, r])
            {
                (best[i + 1, r], from[i + 1, r]) = (cost + begun + against, (above, Step.Begins));
            }
            if (i > 0 && best[i, r] + continued + against is var same && same < best[i + 1, r])
            {
                (best[i + 1, r], from[i + 1, r]) = (same, (r, Step.GoesOn));
            }
            (above, cost) = best[i, r] <= cost + cells.Missing ? (r, best[i, r]) : (above, cost + cells.Missing);
        }
    }

    private (int Row, int Cost) Ending(int rows)
    {
        var ending = (Row: 0, Cost: int.MaxValue / 4);
        for (var r = 0; r <= Math.Min(rows, most); r++)
        {
            var cost = best[count, r] + (cells.Missing * (rows - r));
            ending = cost < ending.Cost ? (r, cost) : ending;
        }
        return ending;
    }
}
