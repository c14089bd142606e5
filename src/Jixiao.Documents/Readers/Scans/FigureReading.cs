using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>
/// Figures read again with the Latin data, which knows digits and % far better than the Chinese; ticks told by their shape;
/// parts of which nothing was read tried in another way.
/// </summary>
internal sealed class FigureReading(InkMap ink, PartReader reader)
{
    private const string MayBeFigure = "0123456789.,:%‰-—~/[]()lI|oO ";
    private const string IsFigure = "0123456789.,%-/";

    /// <param name="parts">Parts that hold one line.</param>
    /// <param name="read">What was read in them.</param>
    public IReadOnlyList<PartLine> Mend(IReadOnlyList<PixelBox> parts, IReadOnlyList<PartLine> read)
    {
        var byPart = read.GroupBy(r => r.Part).ToDictionary(g => g.Key, g => g.ToList());
        List<PixelBox> unread = [.. parts.Where(p => !byPart.ContainsKey(p))];
        foreach (var line in reader.Read(unread, Tesseract.RawLine, Tesseract.Chinese) ?? [])
        {
            byPart.TryAdd(line.Part, [line]);
        }

        var again = new Dictionary<PixelBox, (PixelBox Whole, string Sign)>();
        foreach (var part in parts)
        {
            var glyphs = new Glyphs(ink, part);
            if (glyphs.IsTick())
            {
                byPart[part] = [Line(part, "√", 1)];
            }
            else if (glyphs.Boxes.Count == 1 && glyphs.LeadingSign() is { } alone)
            {
                byPart[part] = [Line(part, $"{alone}", 1)];
            }
            else if (Doubtful(byPart.GetValueOrDefault(part), glyphs) is { } sign)
            {
                again[sign.Length > 0 ? part with { X0 = glyphs.Boxes[1].X0 } : part] = (part, sign);
            }
        }

        foreach (var line in reader.Read([.. again.Keys], Tesseract.SingleLine, Tesseract.Latin) ?? [])
        {
            var (whole, sign) = again[line.Part];
            var text = Figure(Text(line));
            if (
                text.AsSpan().IndexOfAnyExcept(IsFigure) < 0
                && IsBetter(text, line, byPart.GetValueOrDefault(whole), sign)
            )
            {
                byPart[whole] = [Line(whole, sign + text, line.Line.Confidence)];
            }
        }

        return [.. byPart.Values.SelectMany(l => l)];
    }

    /// <summary>The sign before it when what was read, if anything, may be a figure; null when it is none.</summary>
    private static string? Doubtful(List<PartLine>? lines, Glyphs glyphs)
    {
        if (lines is null)
        {
            return "";
        }

        var text = lines.Count == 1 ? Text(lines[0]) : "";
        var sign = text.Length > 1 && glyphs.Boxes.Count > 1 ? glyphs.LeadingSign() : null;
        var rest = sign is null || MayBeFigure.Contains(text[0], StringComparison.Ordinal) ? text : text[1..];
        var narrow =
            text.Length == 1 && glyphs.Boxes.Count == 1 && glyphs.Boxes[0] is { } g && g.Width < 0.75 * g.Height;
        var figure = rest.Length > 0 && MayBe(rest);
        return figure || narrow ? $"{sign}" : null;
    }

    /// <summary>A figure read as one before stays, unless only the new one has a character for every shape.</summary>
    private bool IsBetter(string text, PartLine line, List<PartLine>? before, string sign)
    {
        var shapes = new Glyphs(ink, line.Part).Boxes.Count;
        var old = before is [var only] ? Text(only) : "";
        old = sign.Length > 0 && old.Length > 0 ? old[1..] : old;
        var isFigure = old.Length > 0 && old.AsSpan().IndexOfAnyExcept(IsFigure) < 0;
        return isFigure
            ? text.Length == shapes || (old.Length != shapes && line.Line.Confidence >= before![0].Line.Confidence)
            : text.Length == shapes || text.Contains('%', StringComparison.Ordinal) || old.Length == 0 || MayBe(old);
    }

    private static bool MayBe(string text) => text.AsSpan().IndexOfAnyExcept(MayBeFigure) < 0;

    /// <summary>Letters that are drawn as digits are.</summary>
    private static string Figure(string text) =>
        text.Replace('l', '1').Replace('I', '1').Replace('|', '1').Replace('O', '0').Replace('o', '0');

    private static string Text(PartLine line) => string.Concat(line.Line.Words.Select(w => w.Text));

    private static PartLine Line(PixelBox part, string text, decimal confidence) =>
        new(
            part,
            new RecognisedLine(
                0,
                [
                    new WordBox(
                        text,
                        PartReader.Margin,
                        PartReader.Margin,
                        part.Width + PartReader.Margin,
                        part.Height + PartReader.Margin
                    ),
                ],
                confidence
            )
        );
}
