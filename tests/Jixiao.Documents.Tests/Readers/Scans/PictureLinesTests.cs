using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Scans;

namespace Jixiao.Documents.Tests.Readers.Scans;

/// <summary>Lines and signs found in pictures that are drawn here, dot by dot.</summary>
public sealed class PictureLinesTests
{
    [Fact]
    public void Find_drawn_table_gives_its_lines_and_cells()
    {
        var picture = Table(0);

        var lines = PictureRulings.Find(InkMap.Of(picture)).Lines(0.28);

        (lines.Count(l => l.IsHorizontal), lines.Count(l => !l.IsHorizontal)).ShouldBe((4, 3));
        var grid = GridFinder.Find(lines).ShouldHaveSingleItem();
        (grid.Ys.Count - 1, grid.Xs.Count - 1, grid.Cells.Count).ShouldBe((3, 2, 6));
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(-0.03)]
    public void Straighten_crooked_table_lies_level(double slope)
    {
        var crooked = Table(slope);

        var level = Straightening.Straighten(crooked);

        LineFinder
            .Find(InkMap.Of(level), 60)
            .Where(s => s.Length > 300)
            .ShouldAllBe(s => Math.Abs(s.Slope) < 0.002, "lines after straightening");
    }

    [Fact]
    public void Straighten_level_table_is_left_as_it_is()
    {
        var level = Table(0);

        Straightening.Straighten(level).ShouldBeSameAs(level);
    }

    [Fact]
    public void Erase_takes_the_lines_and_leaves_the_rest()
    {
        var picture = Table(0);
        Draw(picture, 150, 130, 170, 150);
        var ink = InkMap.Of(picture);

        PictureRulings.Find(ink).Erase(picture, ink);

        ink.Bounds(new PixelBox(0, 0, picture.Width, picture.Height)).ShouldBe(new PixelBox(150, 130, 171, 151));
    }

    [Theory]
    [InlineData(true, true, '≥')]
    [InlineData(false, true, '≤')]
    [InlineData(true, false, '>')]
    [InlineData(false, false, '<')]
    public void LeadingSign_is_told_by_its_shape(bool opensLeft, bool bar, char sign)
    {
        var picture = Blank(200, 80);
        var (open, point) = opensLeft ? (20, 50) : (50, 20);
        Line(picture, open, 20, point, 32);
        Line(picture, point, 32, open, 44);
        if (bar)
        {
            Line(picture, 20, 54, 50, 54);
        }

        Line(picture, 80, 20, 80, 54);
        var line = new PixelBox(10, 15, 100, 60);
        var ink = InkMap.Of(picture);

        new Glyphs(ink, ink.Bounds(line)!.Value).LeadingSign().ShouldBe(sign);
    }

    [Fact]
    public void LeadingSign_other_shapes_are_none()
    {
        var picture = Blank(200, 80);
        Line(picture, 20, 20, 50, 20);
        Line(picture, 50, 20, 30, 54);
        var ink = InkMap.Of(picture);

        new Glyphs(ink, ink.Bounds(new PixelBox(10, 15, 100, 60))!.Value).LeadingSign().ShouldBeNull();
    }

    [Fact]
    public void IsTick_knows_a_tick_from_a_cross_line()
    {
        var tick = Blank(100, 100);
        Line(tick, 20, 50, 35, 70);
        Line(tick, 35, 70, 75, 20);
        var slash = Blank(100, 100);
        Line(slash, 20, 70, 70, 20);

        IsTick(tick).ShouldBeTrue();
        IsTick(slash).ShouldBeFalse();

        static bool IsTick(GrayImage picture)
        {
            var ink = InkMap.Of(picture);
            return new Glyphs(ink, ink.Bounds(new PixelBox(0, 0, 100, 100))!.Value).IsTick();
        }
    }

    /// <summary>Three rows and two columns, the horizontal lines going down by the slope.</summary>
    private static GrayImage Table(double slope)
    {
        var picture = Blank(1000, 700);
        for (var row = 0; row < 4; row++)
        {
            var y = 100 + (row * 100);
            Line(picture, 100, y, 900, y + (int)(800 * slope));
        }

        foreach (var x in new[] { 100, 400, 900 })
        {
            var down = (int)((x - 100) * slope);
            Line(picture, x, 100 + down, x - (int)(300 * slope), 400 + down);
        }

        return picture;
    }

    private static GrayImage Blank(int width, int height)
    {
        var pixels = new byte[width * height];
        Array.Fill(pixels, byte.MaxValue);
        return new GrayImage(width, height, pixels);
    }

    private static void Line(GrayImage picture, int x0, int y0, int x1, int y1)
    {
        var steps = 2 * Math.Max(Math.Abs(x1 - x0), Math.Abs(y1 - y0));
        for (var i = 0; i <= steps; i++)
        {
            var x = x0 + ((x1 - x0) * i / steps);
            var y = y0 + ((y1 - y0) * i / steps);
            Draw(picture, x - 1, y - 1, x + 1, y + 1);
        }
    }

    private static void Draw(GrayImage picture, int x0, int y0, int x1, int y1)
    {
        for (var y = y0; y <= y1; y++)
        {
            picture.Pixels.AsSpan((y * picture.Width) + x0, x1 - x0 + 1).Clear();
        }
    }
}
