namespace Jixiao.Documents.Readers.Geometry;

/// <summary>A printed straight line, or the long side of a thin rectangle.</summary>
/// <param name="At">y of a horizontal line, x of a vertical one; y grows downwards.</param>
/// <param name="From">Where it begins along its direction; not above <paramref name="To"/>.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To)
{
    /// <summary>Clearly lighter than black: beside black lines it parts less than they do.</summary>
    public bool IsPale { get; init; }

    public double Length => To - From;

    /// <summary>True when this line runs over most of the given stretch.</summary>
    public bool Covers(double from, double to) => Math.Min(To, to) - Math.Max(From, from) > 0.6 * (to - from);

    /// <summary>
    /// Lines as a reader sees them: pieces on one line that touch or nearly touch (dashes, one piece a cell, the two
    /// borders of neighbouring cells) become one line.
    /// </summary>
    public static IReadOnlyList<Ruling> Merge(IEnumerable<Ruling> pieces, bool horizontal)
    {
        const double thickness = 3.2;
        var sorted = pieces.Where(p => p.IsHorizontal == horizontal).OrderBy(p => p.At).ToList();
        var merged = new List<Ruling>();
        for (var i = 0; i < sorted.Count; )
        {
            var end = i + 1;
            while (end < sorted.Count && sorted[end].At - sorted[i].At < thickness)
            {
                end++;
            }

            MergeOneLine(sorted[i..end], merged);
            i = end;
        }

        return merged;
    }

    private static void MergeOneLine(List<Ruling> pieces, List<Ruling> merged)
    {
        const double gap = 4;
        const double shortest = 4;
        var weight = pieces.Sum(p => p.Length + 0.01);
        var at = pieces.Sum(p => p.At * (p.Length + 0.01)) / weight;
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        var (from, to) = (pieces[0].From, pieces[0].To);
        foreach (var piece in pieces)
        {
            if (piece.From - to > gap)
            {
                Add(from, to);
                (from, to) = (piece.From, piece.To);
            }

            to = Math.Max(to, piece.To);
        }

        Add(from, to);

        void Add(double start, double end)
        {
            if (end - start >= shortest)
            {
                merged.Add(new Ruling(pieces[0].IsHorizontal, at, start, end));
            }
        }
    }
}
