using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>The ruling lines of a picture. What touches them is read better once they are gone.</summary>
internal sealed class PictureRulings(IReadOnlyList<Stroke> across, IReadOnlyList<Stroke> down)
{
    /// <summary>Strokes as thick as this are bars or shaded cells, not lines.</summary>
    private const int Thickest = 16;

    /// <summary>The shortest stroke that may be a line: longer than the strokes of characters, shorter than a row is high.</summary>
    private const int ShortestAcross = 66;
    private const int ShortestDown = 44;

    /// <summary>A line as long as this is one even if it meets no other.</summary>
    private const int LongAlone = 160;

    public static PictureRulings Find(InkMap ink)
    {
        var across = Strokes(ink, ShortestAcross);
        var down = Strokes(ink.Transposed(), ShortestDown);
        // A short line leads up to a long one; short strokes that only meet each other are those of a large character.
        var longAcross = across.FindAll(a => a.Length >= LongAlone);
        var longDown = down.FindAll(d => d.Length >= LongAlone);
        return new PictureRulings(
            [.. across.Where(a => a.Length >= LongAlone || longDown.Exists(d => Meet(a, d)))],
            [.. down.Where(d => d.Length >= LongAlone || longAcross.Exists(a => Meet(a, d)))]
        );
    }

    /// <param name="unit">Length of a pixel in the unit of the answer.</param>
    public IReadOnlyList<Ruling> Lines(double unit) =>
        [
            .. across.Select(s => new Ruling(IsHorizontal: true, s.At * unit, s.Box.X0 * unit, s.Box.X1 * unit)),
            .. down.Select(s => new Ruling(IsHorizontal: false, s.At * unit, s.Box.X0 * unit, s.Box.X1 * unit)),
        ];

    public void Erase(GrayImage picture, InkMap ink)
    {
        foreach (var line in across)
        {
            Follow(line, (x, y0, y1) => Whiten(picture, ink, new PixelBox(x, y0, x + 1, y1)));
        }

        foreach (var line in down)
        {
            Follow(line, (y, x0, x1) => Whiten(picture, ink, new PixelBox(x0, y, x1, y + 1)));
        }
    }

    private static void Follow(Stroke line, Action<int, int, int> whiten)
    {
        var half = ((double)line.Area / line.Length / 2) + 1.2;
        var middle = (line.Box.X0 + line.Box.X1) / 2.0;
        for (var along = line.Box.X0 - 2; along < line.Box.X1 + 2; along++)
        {
            var at = line.At + (line.Slope * (along - middle));
            whiten(along, (int)Math.Floor(at - half), (int)Math.Ceiling(at + half));
        }
    }

    private static void Whiten(GrayImage picture, InkMap ink, PixelBox box)
    {
        ink.Erase(box);
        for (var y = Math.Max(0, box.Y0); y < Math.Min(picture.Height, box.Y1); y++)
        {
            var x = Math.Max(0, box.X0);
            var width = Math.Max(0, Math.Min(picture.Width, box.X1) - x);
            picture.Pixels.AsSpan((y * picture.Width) + x, width).Fill(byte.MaxValue);
        }
    }

    /// <summary>Both in their own direction: of <paramref name="down"/> the box runs along the picture's height.</summary>
    private static bool Meet(Stroke across, Stroke down)
    {
        const int near = 9;
        return down.At > across.Box.X0 - near
            && down.At < across.Box.X1 + near
            && across.At > down.Box.X0 - near
            && across.At < down.Box.X1 + near;
    }

    private static List<Stroke> Strokes(InkMap ink, int shortest) =>
        [.. LineFinder.Find(ink, shortest).Where(s => s.Area < Thickest * s.Length)];
}
