namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Lines of a section to rows: a line that only goes on with cells of the row above is joined to it.</summary>
internal static class LooseRows
{
    /// <summary>A cell on its way: columns are the section's.</summary>
    public sealed record Piece(string Text, int Column, int Span, WordBox First, WordBox Last);

    public static IReadOnlyList<IReadOnlyList<Piece>> Group(GutterSection section)
    {
        var limits = RightLimits(section);
        var rows = new List<List<Piece>>();
        var last = default(SegmentedLine);
        for (var i = 0; i < section.Lines.Count; i++)
        {
            var line = section.Lines[i];
            var pieces = Pieces(section, line);
            var next = i + 1 < section.Lines.Count ? section.Lines[i + 1] : null;
            if (last is not null && !Begins(last, line, next) && GoesOn(rows[^1], pieces, last, line, limits))
            {
                rows[^1] = Join(rows[^1], pieces);
            }
            else
            {
                rows.Add(pieces);
            }

            last = line;
        }

        return rows;
    }

    /// <summary>The first line of tall cells, centred beside the line below it: nearer to that than to the row above.</summary>
    private static bool Begins(SegmentedLine above, SegmentedLine line, SegmentedLine? below) =>
        below is not null
        && line.Segments.Count < below.Segments.Count
        && line.StandsBeside(below)
        && !above.StandsBeside(line);

    private static List<Piece> Pieces(GutterSection section, SegmentedLine line)
    {
        var pieces = new List<Piece>();
        foreach (var segment in line.Segments)
        {
            var (first, end) = section.ColumnsOf(segment);
            if (pieces.Count > 0 && first < pieces[^1].Column + pieces[^1].Span)
            {
                var left = pieces[^1];
                var span = Math.Max(left.Span, end - left.Column + 1);
                pieces[^1] = left with { Text = left.Text + " " + segment.Text, Span = span, Last = segment };
                continue;
            }

            pieces.Add(new Piece(segment.Text, first, end - first + 1, segment, segment));
        }

        return pieces;
    }

    private static double[] RightLimits(GutterSection section)
    {
        var limits = new double[section.Cuts.Count + 1];
        foreach (var segment in section.Lines.SelectMany(l => l.Segments))
        {
            var (first, last) = section.ColumnsOf(segment);
            if (first == last)
            {
                limits[last] = Math.Max(limits[last], segment.X1);
            }
        }

        return limits;
    }

    private static bool GoesOn(
        List<Piece> row,
        List<Piece> line,
        SegmentedLine above,
        SegmentedLine below,
        double[] limits
    )
    {
        var pitch = below.CenterY - above.CenterY;
        if (pitch > 1.8 * below.Height)
        {
            return false;
        }

        // Cells centred beside a cell of two lines stand half a line off.
        var offset = pitch < 0.85 * below.Height;
        var shared = 0;
        foreach (var piece in line)
        {
            var own = row.Find(p => p.Column == piece.Column);
            if (own is null)
            {
                if (
                    !offset || row.Exists(p => p.Column < piece.Column + piece.Span && piece.Column < p.Column + p.Span)
                )
                {
                    return false;
                }

                continue;
            }

            shared++;
            if (!IsFull(own, limits, below.Em))
            {
                return false;
            }
        }

        // A new row may leave the merged columns on its left empty, but it fills most of the others.
        var fewCells = line.Count * 2 <= row.Count || (line.Count == 1 && row.Count == 2 && line[0].Column > 0);
        return offset || (shared > 0 && fewCells && line[0].Column + line[0].Span <= row[^1].Column + row[^1].Span);
    }

    private static bool IsFull(Piece piece, double[] limits, double em)
    {
        var right = limits[piece.Column + piece.Span - 1];
        return piece.Last.X1 >= right - (1.6 * em) && right - piece.First.X0 >= 3 * em;
    }

    private static List<Piece> Join(List<Piece> row, List<Piece> line)
    {
        var joined = new List<Piece>(row);
        foreach (var piece in line)
        {
            var at = joined.FindIndex(p => p.Column == piece.Column);
            if (at < 0)
            {
                joined.Add(piece);
                continue;
            }

            var text = CellText.Wrap(joined[at].Text, piece.Text);
            joined[at] = joined[at] with { Text = text, Last = piece.Last };
        }

        joined.Sort((a, b) => a.Column.CompareTo(b.Column));
        return joined;
    }
}
