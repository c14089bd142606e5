using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A straight stroke of ink found in a picture, as long as a ruling line.</summary>
/// <param name="Slope">How far it goes down for each pixel to the right.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Stroke(PixelBox Box, double At, double Slope, int Area)
{
    public int Length => Box.Width;
}

/// <summary>Finds horizontal strokes: long runs of ink in neighbouring rows of pixels. Lines that lean a little come as one stroke.</summary>
internal static class LineFinder
{
    private const int MostRuns = 200_000;

    /// <summary>Ink that a scanner lost within a line.</summary>
    private const int LargestHole = 3;

    public static IReadOnlyList<Stroke> Find(InkMap ink, int shortestRun)
    {
        var runs = new List<Run>();
        var (before, beforeEnd) = (0, 0);
        for (var y = 0; y < ink.Height && runs.Count < MostRuns; y++)
        {
            var start = runs.Count;
            Runs(ink.Row(y), y, shortestRun, runs);
            Link(runs, before, beforeEnd, start);
            (before, beforeEnd) = (start, runs.Count);
        }

        return
        [
            .. Enumerable
                .Range(0, runs.Count)
                .GroupBy(i => Root(runs, i))
                .Select(g => ToStroke([.. g.Select(i => runs[i])])),
        ];
    }

    private static void Runs(ReadOnlySpan<bool> row, int y, int shortest, List<Run> runs)
    {
        var at = 0;
        while (at < row.Length)
        {
            var next = row[at..].IndexOf(value: true);
            if (next < 0)
            {
                return;
            }

            var from = at + next;
            var to = from;
            while (to < row.Length)
            {
                var white = row[to..].IndexOf(value: false);
                to = white < 0 ? row.Length : to + white;
                var hole = row[to..Math.Min(row.Length, to + LargestHole + 1)].IndexOf(value: true);
                if (hole < 0)
                {
                    break;
                }

                to += hole;
            }

            if (to - from >= shortest)
            {
                runs.Add(new Run(y, from, to) { Parent = runs.Count });
            }

            at = to + 1;
        }
    }

    private static void Link(List<Run> runs, int before, int beforeEnd, int start)
    {
        var above = before;
        for (var i = start; i < runs.Count; i++)
        {
            while (above < beforeEnd && runs[above].To < runs[i].From - 1)
            {
                above++;
            }

            for (var a = above; a < beforeEnd && runs[a].From <= runs[i].To + 1; a++)
            {
                runs[Root(runs, i)].Parent = Root(runs, a);
            }
        }
    }

    private static Stroke ToStroke(List<Run> runs)
    {
        double area = 0,
            sumX = 0,
            sumY = 0,
            sumXX = 0,
            sumXY = 0;
        foreach (var run in runs)
        {
            double n = run.To - run.From;
            var x = (run.From + run.To) / 2.0;
            area += n;
            sumX += n * x;
            sumY += n * run.Y;
            sumXX += n * ((x * x) + (n * n / 12));
            sumXY += n * x * run.Y;
        }

        var spread = (sumXX / area) - (sumX / area * (sumX / area));
        var slope = spread > 1 ? ((sumXY / area) - (sumX / area * (sumY / area))) / spread : 0;
        var box = new PixelBox(runs.Min(r => r.From), runs.Min(r => r.Y), runs.Max(r => r.To), runs.Max(r => r.Y) + 1);
        return new Stroke(box, (sumY / area) + 0.5, slope, (int)area);
    }

    private static int Root(List<Run> runs, int i)
    {
        while (runs[i].Parent != i)
        {
            runs[i].Parent = runs[runs[i].Parent].Parent;
            i = runs[i].Parent;
        }

        return i;
    }

    private sealed class Run(int y, int from, int to)
    {
        public int Y { get; } = y;

        public int From { get; } = from;

        public int To { get; } = to;

        public int Parent { get; set; }
    }
}
