namespace Jixiao.Documents.Readers.Scans;

/// <summary>Turns a page that lay crooked on the scanner, told by its ruling lines.</summary>
internal static class Straightening
{
    /// <summary>A tenth of a degree: less does no harm.</summary>
    private const double LeastSlope = 0.0017;
    private const double MostSlope = 0.09;

    public static GrayImage Straighten(GrayImage picture)
    {
        var shortest = Math.Max(40, picture.Width / 50);
        var strokes = LineFinder.Find(InkMap.Of(picture), shortest).Where(s => s.Length > picture.Width / 8).ToList();
        if (strokes.Count < 2)
        {
            return picture;
        }

        var slopes = strokes.Select(s => s.Slope).Order().ToList();
        var slope = slopes[slopes.Count / 2];
        return Math.Abs(slope) is < LeastSlope or > MostSlope ? picture : Turn(picture, slope);
    }

    /// <summary>Turns about the middle, so that lines of the given slope lie level.</summary>
    private static GrayImage Turn(GrayImage picture, double slope)
    {
        var (width, height) = (picture.Width, picture.Height);
        var turned = new byte[width * height];
        Array.Fill(turned, byte.MaxValue);
        var cos = 1 / Math.Sqrt(1 + (slope * slope));
        var sin = slope * cos;
        var (midX, midY) = (width / 2.0, height / 2.0);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var fromX = midX + ((x - midX) * cos) - ((y - midY) * sin);
                var fromY = midY + ((x - midX) * sin) + ((y - midY) * cos);
                turned[(y * width) + x] = Shade(picture, fromX, fromY);
            }
        }

        return new GrayImage(width, height, turned);
    }

    private static byte Shade(GrayImage picture, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= picture.Width || top + 1 >= picture.Height)
        {
            return byte.MaxValue;
        }

        var at = (top * picture.Width) + left;
        var (dx, dy) = (x - left, y - top);
        var pixels = picture.Pixels;
        var upper = (pixels[at] * (1 - dx)) + (pixels[at + 1] * dx);
        var lower = (pixels[at + picture.Width] * (1 - dx)) + (pixels[at + picture.Width + 1] * dx);
        return (byte)((upper * (1 - dy)) + (lower * dy));
    }
}
