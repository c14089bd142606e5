using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf.Drawing;

/// <summary>Paths as they are drawn to ruling lines: straight strokes along the page, and filled rectangles so thin that they are lines.</summary>
internal sealed class PathCollector
{
    private const double ThickestLine = 3.5;
    private const double ShortestLine = 1;
    private const double Slant = 0.6;
    private const int MostLines = 60_000;

    private readonly List<(double X0, double Y0, double X1, double Y1)> segments = [];
    private readonly List<(double X0, double Y0, double X1, double Y1)> boxes = [];
    private (double X, double Y) start;
    private (double X, double Y) current;
    private (double X0, double Y0, double X1, double Y1)? outline;
    private bool outlineIsStraight = true;

    public List<Ruling> Lines { get; } = [];

    /// <summary>Of the path that is painted.</summary>
    private bool isPale;

    public bool IsFull => Lines.Count >= MostLines;

    public void MoveTo((double X, double Y) point)
    {
        EndOutline();
        (start, current) = (point, point);
        outline = (point.X, point.Y, point.X, point.Y);
    }

    public void LineTo((double X, double Y) point)
    {
        if (segments.Count < MostLines)
        {
            segments.Add((current.X, current.Y, point.X, point.Y));
        }

        Extend(point);
        current = point;
    }

    public void CurveTo((double X, double Y) point)
    {
        outlineIsStraight = false;
        Extend(point);
        current = point;
    }

    public void Close() => LineTo(start);

    public void Rectangle((double X, double Y) a, (double X, double Y) b)
    {
        EndOutline();
        if (boxes.Count < MostLines)
        {
            boxes.Add((Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)));
        }
    }

    /// <summary>Ends the path; what it leaves on paper is kept as lines.</summary>
    public void Paint(bool stroke, bool fill, GraphicsState state)
    {
        EndOutline();
        stroke &= !state.StrokeIsWhite;
        fill &= !state.FillIsWhite;
        isPale = stroke ? state.StrokeIsPale : state.FillIsPale;
        if (stroke)
        {
            foreach (var (x0, y0, x1, y1) in segments)
            {
                AddLine(x0, y0, x1, y1);
            }
        }

        foreach (var (x0, y0, x1, y1) in boxes)
        {
            if (stroke && x1 - x0 > ThickestLine && y1 - y0 > ThickestLine)
            {
                AddLine(x0, y0, x1, y0);
                AddLine(x0, y1, x1, y1);
                AddLine(x0, y0, x0, y1);
                AddLine(x1, y0, x1, y1);
            }
            else if (stroke || fill)
            {
                AddThin(x0, y0, x1, y1);
            }
        }

        Clear();
    }

    public void Clear()
    {
        segments.Clear();
        boxes.Clear();
        outline = null;
        outlineIsStraight = true;
    }

    /// <summary>A thin rectangle drawn with four lines and filled is one line, like one drawn with the rectangle operator.</summary>
    private void EndOutline()
    {
        if (
            outline is { } box
            && outlineIsStraight
            && (box.X1 > box.X0 || box.Y1 > box.Y0)
            && IsThin(box)
            && boxes.Count < MostLines
        )
        {
            boxes.Add(box);
        }

        outline = null;
        outlineIsStraight = true;
    }

    private void Extend((double X, double Y) p)
    {
        if (outline is { } o)
        {
            outline = (Math.Min(o.X0, p.X), Math.Min(o.Y0, p.Y), Math.Max(o.X1, p.X), Math.Max(o.Y1, p.Y));
        }
    }

    private static bool IsThin((double X0, double Y0, double X1, double Y1) box) =>
        Math.Min(box.X1 - box.X0, box.Y1 - box.Y0) <= ThickestLine;

    private void AddThin(double x0, double y0, double x1, double y1)
    {
        var (width, height) = (x1 - x0, y1 - y0);
        if (height <= ThickestLine && width >= height)
        {
            AddLine(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
        }
        else if (width <= ThickestLine && height > width)
        {
            AddLine((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
        }
    }

    private void AddLine(double x0, double y0, double x1, double y1)
    {
        var (width, height) = (Math.Abs(x1 - x0), Math.Abs(y1 - y0));
        if (IsFull || !double.IsFinite(width + height) || Math.Max(width, height) < ShortestLine)
        {
            return;
        }

        if (height <= Slant)
        {
            Lines.Add(new Ruling(true, (y0 + y1) / 2, Math.Min(x0, x1), Math.Max(x0, x1)) { IsPale = isPale });
        }
        else if (width <= Slant)
        {
            Lines.Add(new Ruling(false, (x0 + x1) / 2, Math.Min(y0, y1), Math.Max(y0, y1)) { IsPale = isPale });
        }
    }
}
