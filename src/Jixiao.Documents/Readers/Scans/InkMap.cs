namespace Jixiao.Documents.Readers.Scans;

/// <summary>Which pixels of a picture are ink.</summary>
internal sealed class InkMap(int width, int height, bool[] ink)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public static InkMap Of(GrayImage picture)
    {
        var threshold = picture.InkThreshold();
        return new InkMap(picture.Width, picture.Height, Array.ConvertAll(picture.Pixels, p => p <= threshold));
    }

    public ReadOnlySpan<bool> Row(int y) => ink.AsSpan(y * Width, Width);

    /// <summary>Rows become columns, so that what looks for horizontal lines finds vertical ones.</summary>
    public InkMap Transposed()
    {
        var turned = new bool[ink.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                turned[(x * Height) + y] = ink[(y * Width) + x];
            }
        }

        return new InkMap(Height, Width, turned);
    }

    public void Erase(PixelBox box)
    {
        for (var y = Math.Max(0, box.Y0); y < Math.Min(Height, box.Y1); y++)
        {
            var from = Math.Max(0, box.X0);
            ink.AsSpan((y * Width) + from, Math.Max(0, Math.Min(Width, box.X1) - from)).Clear();
        }
    }

    /// <summary>The smallest box around the ink of a part; null when there is too little to be a character.</summary>
    public PixelBox? Bounds(PixelBox part)
    {
        const int least = 12;
        var (x0, y0, x1, y1, count) = (part.X1, part.Y1, part.X0, part.Y0, 0);
        for (var y = part.Y0; y < part.Y1; y++)
        {
            var row = Row(y)[part.X0..part.X1];
            var first = row.IndexOf(value: true);
            if (first < 0)
            {
                continue;
            }

            count += row.Count(value: true);
            (x0, x1) = (Math.Min(x0, part.X0 + first), Math.Max(x1, part.X0 + row.LastIndexOf(value: true) + 1));
            (y0, y1) = (Math.Min(y0, y), y + 1);
        }

        return count < least ? null : new PixelBox(x0, y0, x1, y1);
    }

    /// <summary>Lines of text in a part, top to bottom: stretches of rows with ink, cut where a row is white.</summary>
    public IEnumerable<PixelBox> Bands(PixelBox part)
    {
        const int gap = 2;
        var (start, last) = (-1, -1);
        for (var y = part.Y0; y < part.Y1; y++)
        {
            if (!Row(y)[part.X0..part.X1].Contains(value: true))
            {
                continue;
            }

            if (start >= 0 && y - last > gap)
            {
                yield return part with
                {
                    Y0 = start,
                    Y1 = last + 1,
                };
                start = y;
            }

            start = start < 0 ? y : start;
            last = y;
        }

        if (start >= 0)
        {
            yield return part with
            {
                Y0 = start,
                Y1 = last + 1,
            };
        }
    }

    /// <summary>Pieces of a line, left to right, set apart by at least so many white columns.</summary>
    public IEnumerable<PixelBox> Pieces(PixelBox line, int gap)
    {
        var filled = new bool[line.Width];
        for (var y = line.Y0; y < line.Y1; y++)
        {
            var row = Row(y)[line.X0..line.X1];
            for (var x = 0; x < row.Length; x++)
            {
                filled[x] |= row[x];
            }
        }

        var (start, last) = (-1, -1);
        for (var x = 0; x < filled.Length; x++)
        {
            if (!filled[x])
            {
                continue;
            }

            if (start >= 0 && x - last > gap)
            {
                yield return line with
                {
                    X0 = line.X0 + start,
                    X1 = line.X0 + last + 1,
                };
                start = x;
            }

            start = start < 0 ? x : start;
            last = x;
        }

        if (start >= 0)
        {
            yield return line with
            {
                X0 = line.X0 + start,
                X1 = line.X0 + last + 1,
            };
        }
    }
}
