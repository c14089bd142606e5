using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>What was recognised on the picture of a page, in points (the longer side is as long as that of A4).</summary>
/// <param name="Words">A word ends where a wide gap does.</param>
/// <param name="Confidence">Of each word, 0 to 1, as the program that recognised it says.</param>
internal sealed record ScannedPage(
    IReadOnlyList<WordBox> Words,
    IReadOnlyList<Ruling> Lines,
    IReadOnlyDictionary<WordBox, decimal> Confidence
)
{
    private const double LongerSide = 842;

    /// <param name="folder">For pictures of the parts; what is put there is deleted again.</param>
    /// <returns>Null when tesseract fails.</returns>
    public static ScannedPage? Read(GrayImage scan, string folder, CancellationToken cancellation)
    {
        var picture = Straightening.Straighten(scan);
        cancellation.ThrowIfCancellationRequested();
        var unit = LongerSide / Math.Max(picture.Width, picture.Height);
        var ink = InkMap.Of(picture);
        var rulings = PictureRulings.Find(ink);
        var lines = rulings.Lines(unit);
        rulings.Erase(picture, ink);
        cancellation.ThrowIfCancellationRequested();
        var parts = PageParts.Of(ink, GridFinder.Find(lines), unit);
        var reader = new PartReader(picture, folder, cancellation);
        var single = reader.Read(parts.Lines, Tesseract.SingleLine, Tesseract.Chinese);
        var blocks = reader.Read(parts.Blocks, Tesseract.Block, Tesseract.Chinese);
        if (single is null || blocks is null)
        {
            return null;
        }

        var confidence = new Dictionary<WordBox, decimal>();
        foreach (var (part, line) in new FigureReading(ink, reader).Mend(parts.Lines, single).Concat(blocks))
        {
            foreach (var word in Placed(line, part, unit, ink))
            {
                confidence[word] = line.Confidence;
            }
        }

        return new ScannedPage([.. confidence.Keys], lines, confidence);
    }

    private static IEnumerable<WordBox> Placed(RecognisedLine line, PixelBox part, double unit, InkMap ink)
    {
        var (left, up) = (part.X0 - PartReader.Margin, part.Y0 - PartReader.Margin);
        var (top, bottom) = (line.Words.Min(w => w.Y0) + up, line.Words.Max(w => w.Y1) + up);
        foreach (var piece in RecognisedText.Pieces(line.Words))
        {
            var (from, to) = (piece.X0 + left, piece.X1 + left);
            yield return new WordBox(
                ValueRepair.Mend(piece.Text, new PixelBox((int)from, (int)top, (int)to, (int)bottom), part, ink),
                from * unit,
                top * unit,
                to * unit,
                bottom * unit
            );
        }
    }
}
