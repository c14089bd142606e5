namespace Jixiao.Documents.Readers.Geometry;

/// <summary>A visual line cut where a gap is wide enough to be the space between two columns.</summary>
internal sealed record SegmentedLine(IReadOnlyList<WordBox> Segments, double CenterY, double Height, double Em)
{
    /// <summary>In characters: wider than one space within a text, narrower than the margins of two cells of large print.</summary>
    private const double ColumnGap = 0.7;

    public bool IsMulti => Segments.Count > 1;

    public string Text => string.Join(' ', Segments.Select(s => s.Text));

    /// <summary>Half a line above the other: the first line of a cell centred beside cells of one line.</summary>
    public bool StandsBeside(SegmentedLine below) => below.CenterY - CenterY < 0.85 * below.Height;

    public static SegmentedLine Of(TextLine line)
    {
        var segments = new List<WordBox>();
        var start = 0;
        for (var i = 1; i <= line.Words.Count; i++)
        {
            if (i == line.Words.Count || line.Words[i].X0 - line.Words[i - 1].X1 >= ColumnGap * EmAt(line, i))
            {
                segments.Add(Merge(line.Words.Skip(start).Take(i - start).ToList()));
                start = i;
            }
        }

        return new SegmentedLine(segments, line.CenterY, line.Height, line.Em);
    }

    public static WordBox Merge(IReadOnlyList<WordBox> words) =>
        new(TextLine.Join(words), words[0].X0, words.Min(w => w.Y0), words.Max(w => w.X1), words.Max(w => w.Y1));

    private static double EmAt(TextLine line, int i) => Math.Min(line.Words[i - 1].Em, line.Words[i].Em);
}
