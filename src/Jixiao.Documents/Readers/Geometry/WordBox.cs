namespace Jixiao.Documents.Readers.Geometry;

/// <summary>
/// A printed word and the box it fills; y grows downwards. The unit is free (points on a page, character columns and
/// lines of a text), as long as one call uses one unit and a full-width character is as wide as two half-width ones.
/// </summary>
internal readonly record struct WordBox(string Text, double X0, double Y0, double X1, double Y1)
{
    public double CenterX => (X0 + X1) / 2;

    public double CenterY => (Y0 + Y1) / 2;

    public double Width => X1 - X0;

    /// <summary>Width of one full-width character as this word is set.</summary>
    public double Em => Width / Math.Max(0.5, CharWidths.Of(Text));

    /// <summary>
    /// Height of the printed characters: fonts often declare boxes of twice the size, which would make neighbouring lines overlap.
    /// </summary>
    public double GlyphHeight => Math.Max(0.01, Math.Min(Y1 - Y0, Em * 1.2));

    /// <summary>The part of the word that its characters [start, end) fill, by the usual widths of characters.</summary>
    public WordBox Slice(int start, int end)
    {
        var whole = Math.Max(0.5, CharWidths.Of(Text));
        var before = CharWidths.Of(Text.AsSpan(0, start)) / whole;
        var until = CharWidths.Of(Text.AsSpan(0, end)) / whole;
        return this with { Text = Text[start..end], X0 = X0 + (before * Width), X1 = X0 + (until * Width) };
    }
}
