namespace Jixiao.Documents.Readers.Text;

/// <summary>The columns of a stretch of aligned text: where several pieces start below each other.</summary>
internal sealed class AlignedColumns
{
    private readonly List<int> starts;
    private readonly int width;

    private AlignedColumns(List<int> starts, List<AlignedPiece> pieces)
    {
        this.starts = starts;
        width = pieces.Max(p => p.X1);
    }

    public static AlignedColumns Of(List<AlignedPiece> pieces)
    {
        var found = new List<int>();
        var last = -2;
        foreach (var group in pieces.GroupBy(p => p.X0).OrderBy(g => g.Key))
        {
            // The same edge falls a column to the left or right where half-width characters stand before it.
            if (group.Key - last > 1 && (group.Skip(1).Any() || found.Count == 0))
            {
                found.Add(group.Key);
                last = group.Key;
            }
        }

        return new AlignedColumns(Promote(found, pieces), pieces);
    }

    /// <summary>The column in which a piece starts, given the column of the piece to its left (-1 for none).</summary>
    public int ColumnOf(AlignedPiece piece, int left) => Math.Max(Nearest(piece), left + 1);

    /// <summary>True when no further character fitted before the next column, so that the text may go on in the next line.</summary>
    public bool IsFull(AlignedPiece piece)
    {
        var at = starts.BinarySearch(piece.X1);
        at = at >= 0 ? at : ~at;
        var right = at < starts.Count ? starts[at] : width + 1;
        var slack = Math.Max(4, (piece.X1 - piece.X0) / 8);
        return piece.X1 >= right - slack && (piece.X1 - piece.X0 >= 2 || right - piece.X0 <= 4);
    }

    /// <summary>Two pieces of one line that fall into one column: the start of the second makes a column.</summary>
    private static List<int> Promote(List<int> found, List<AlignedPiece> pieces)
    {
        var extra = new HashSet<int>();
        for (var i = 1; i < pieces.Count; i++)
        {
            var (left, right) = (pieces[i - 1], pieces[i]);
            if (left.Line == right.Line && Index(found, left) == Index(found, right))
            {
                extra.Add(right.X0);
            }
        }

        var all = new List<int>();
        foreach (var start in found.Concat(extra).Order())
        {
            if (all.Count == 0 || start - all[^1] > 1)
            {
                all.Add(start);
            }
        }

        return all;
    }

    private int Nearest(AlignedPiece piece) => Math.Max(0, Index(starts, piece));

    /// <summary>
    /// A piece that starts at no column stands centred or to the right in the one its start falls into; crowded by the
    /// text before it, it may start up to two characters early.
    /// </summary>
    private static int Index(List<int> sorted, AlignedPiece piece)
    {
        var at = sorted.BinarySearch(piece.X0 + (piece.Close ? 2 : 1));
        return at >= 0 ? at : ~at - 1;
    }
}
