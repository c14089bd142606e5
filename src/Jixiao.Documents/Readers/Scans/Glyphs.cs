namespace Jixiao.Documents.Readers.Scans;

/// <summary>The shapes on one line of a picture, told apart by the white columns between them.</summary>
internal sealed class Glyphs(InkMap ink, PixelBox line)
{
    /// <summary>Boxes from left to right. Chinese characters of two halves come as two.</summary>
    public IReadOnlyList<PixelBox> Boxes { get; } = Find(ink, line);

    /// <summary>≥, ≤, =, > or &lt; when the first shape is drawn like one: no font confuses them with anything else, but the program does.</summary>
    public char? LeadingSign()
    {
        if (Boxes.Count == 0)
        {
            return null;
        }

        var glyph = Boxes[0];
        if (IsEquals(glyph))
        {
            return '=';
        }

        // Wider than a digit: 6 opens to the right too.
        if (glyph.Width < 0.72 * glyph.Height || glyph.Width > 1.4 * line.Height || glyph.Height < 0.35 * line.Height)
        {
            return null;
        }

        var upper = Enumerable.Range(glyph.Y0, Math.Max(1, glyph.Height * 45 / 100)).Select(y => RowRuns(glyph, y));
        var rows = upper.ToList();
        if (rows.Exists(r => r.Count != 1))
        {
            return null;
        }

        // The stroke wanders from one side at the top to the other at the point of the wedge.
        var middles = rows.ConvertAll(r => ((r[0].From + r[0].To) / 2.0 - glyph.X0) / glyph.Width);
        var top = middles.Take(Math.Max(1, rows.Count / 5)).Average();
        var opensLeft = top < 0.35 && middles.Max() > 0.62;
        var opensRight = top > 0.65 && middles.Min() < 0.38;
        if (opensLeft == opensRight || rows[0][0].To - rows[0][0].From > 0.6 * glyph.Width)
        {
            return null;
        }

        // The two legs, and the bar below them.
        var (from, to) = opensLeft ? (0.12, 0.35) : (0.65, 0.88);
        var strokes = Enumerable
            .Range(glyph.X0 + (int)(from * glyph.Width), Math.Max(1, (int)((to - from) * glyph.Width)))
            .Select(x => ColumnRuns(glyph, x))
            .ToList();
        var barred = 3 * strokes.Count(s => s == 3) >= strokes.Count;
        return (opensLeft, barred) switch
        {
            (true, true) => '≥',
            (false, true) => '≤',
            (true, false) => '>',
            (false, false) => '<',
        };
    }

    /// <summary>Two bars of one length, one above the other.</summary>
    private bool IsEquals(PixelBox glyph)
    {
        if (glyph.Width < 1.2 * glyph.Height || glyph.Width < 0.3 * line.Height)
        {
            return false;
        }

        var columns = Enumerable.Range(glyph.X0 + (glyph.Width / 8), Math.Max(1, glyph.Width * 3 / 4));
        return columns.All(x => ColumnRuns(glyph, x) == 2);
    }

    /// <summary>One shape, drawn as √ is: down from the left in the lower part, then up to the upper right.</summary>
    public bool IsTick()
    {
        if (Boxes is not [var glyph] || glyph.Width < 0.5 * glyph.Height || glyph.Width > 2 * glyph.Height)
        {
            return false;
        }

        var top = MiddleOfRows(glyph, 0, 0.12);
        var bottom = MiddleOfRows(glyph, 0.9, 1);
        var left = Enumerable
            .Range(glyph.Y0, glyph.Height)
            .Where(y => ink.Row(y)[glyph.X0..(glyph.X0 + Math.Max(1, glyph.Width / 10))].Contains(value: true))
            .Select(y => (double)(y - glyph.Y0) / glyph.Height)
            .DefaultIfEmpty(0)
            .Min();
        return top > 0.75 && bottom is > 0.15 and < 0.6 && left > 0.35 && ColumnRuns(glyph, glyph.X1 - 2) == 1;
    }

    private double MiddleOfRows(PixelBox glyph, double from, double to)
    {
        var first = glyph.Y0 + (int)(from * glyph.Height);
        var count = Math.Max(1, (int)((to - from) * glyph.Height));
        var runs = Enumerable.Range(first, count).SelectMany(y => RowRuns(glyph, y)).ToList();
        return runs.Count == 0 ? 0 : (runs.Average(r => (r.From + r.To) / 2.0) - glyph.X0) / glyph.Width;
    }

    private static List<PixelBox> Find(InkMap ink, PixelBox line)
    {
        var glyphs = new List<PixelBox>();
        var start = -1;
        for (var x = line.X0; x <= line.X1; x++)
        {
            var isInk = x < line.X1 && HasInk(ink, line, x);
            if (isInk && start < 0)
            {
                start = x;
            }
            else if (!isInk && start >= 0)
            {
                if (ink.Bounds(new PixelBox(start, line.Y0, x, line.Y1)) is { } glyph)
                {
                    glyphs.Add(glyph);
                }

                start = -1;
            }
        }

        return glyphs;
    }

    private static bool HasInk(InkMap ink, PixelBox line, int x)
    {
        for (var y = line.Y0; y < line.Y1; y++)
        {
            if (ink.Row(y)[x])
            {
                return true;
            }
        }

        return false;
    }

    private List<(int From, int To)> RowRuns(PixelBox glyph, int y)
    {
        var runs = new List<(int, int)>();
        var row = ink.Row(y);
        for (var x = glyph.X0; x < glyph.X1; x++)
        {
            var start = x;
            while (x < glyph.X1 && row[x])
            {
                x++;
            }

            if (x > start)
            {
                runs.Add((start, x));
            }
        }

        return runs;
    }

    private int ColumnRuns(PixelBox glyph, int x)
    {
        var (runs, before) = (0, false);
        for (var y = glyph.Y0; y < glyph.Y1; y++)
        {
            var isInk = ink.Row(y)[x];
            runs += isInk && !before ? 1 : 0;
            before = isInk;
        }

        return runs;
    }
}
