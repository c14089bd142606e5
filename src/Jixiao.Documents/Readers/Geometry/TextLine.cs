using System.Text;

namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Words that stand on one visual line, left to right.</summary>
internal sealed class TextLine(List<WordBox> words)
{
    public IReadOnlyList<WordBox> Words { get; } = words;

    public double X0 { get; } = words[0].X0;

    public double X1 { get; } = words.Max(w => w.X1);

    public double CenterY { get; } = words.Average(w => w.CenterY);

    public double Em { get; } = words.Max(w => w.Em);

    public double Height { get; } = words.Max(w => w.GlyphHeight);

    public string Text => Join(Words);

    /// <summary>Top to bottom. A word belongs to a line when its middle is less than half a character off the line's.</summary>
    public static IReadOnlyList<TextLine> Group(IEnumerable<WordBox> words)
    {
        var sorted = words.OrderBy(w => w.CenterY).ThenBy(w => w.X0).ToList();
        var lines = new List<TextLine>();
        for (var i = 0; i < sorted.Count; )
        {
            var first = sorted[i];
            var end = i + 1;
            while (
                end < sorted.Count
                && sorted[end].CenterY - first.CenterY < 0.45 * Math.Min(first.GlyphHeight, sorted[end].GlyphHeight)
            )
            {
                end++;
            }

            lines.Add(new TextLine([.. sorted[i..end].OrderBy(w => w.X0)]));
            i = end;
        }

        return lines;
    }

    /// <summary>
    /// The words as one text. Between two Latin words a gap is a space; beside a Chinese character only a gap wider than
    /// the one that justified setting and mixed scripts leave by themselves.
    /// </summary>
    public static string Join(IReadOnlyList<WordBox> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && NeedsSpace(words[i - 1], words[i]))
            {
                text.Append(' ');
            }

            text.Append(words[i].Text);
        }

        return text.ToString();
    }

    private static bool NeedsSpace(WordBox left, WordBox right)
    {
        if (left.Text.Length == 0 || right.Text.Length == 0)
        {
            return false;
        }

        var gap = right.X0 - left.X1;
        var least = (CharWidths.IsWide(left.Text[^1]), CharWidths.IsWide(right.Text[0])) switch
        {
            (true, true) => 0.2,
            (false, false) => 0.05,
            _ => 0.4,
        };
        return gap > least * Math.Min(left.Em, right.Em);
    }
}
