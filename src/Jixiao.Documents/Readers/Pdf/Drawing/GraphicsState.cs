namespace Jixiao.Documents.Readers.Pdf.Drawing;

/// <summary>The part of the graphics state that decides where a line falls and whether it can be seen on white paper.</summary>
internal readonly record struct GraphicsState(Matrix Transform)
{
    public bool StrokeIsWhite { get; init; }

    public bool FillIsWhite { get; init; }

    public bool StrokeIsPale { get; init; }

    public bool FillIsPale { get; init; }

    /// <summary>A colour operator changes the colour; any other leaves the state as it is.</summary>
    public GraphicsState WithColor(ReadOnlySpan<byte> name, ReadOnlySpan<double> n) =>
        name switch
        {
            [(byte)'G'] or [(byte)'R', (byte)'G'] or [(byte)'K'] => this with
            {
                StrokeIsWhite = IsWhite(n),
                StrokeIsPale = IsPale(n),
            },
            [(byte)'g'] or [(byte)'r', (byte)'g'] or [(byte)'k'] => this with
            {
                FillIsWhite = IsWhite(n),
                FillIsPale = IsPale(n),
            },
            // One component of a colour space we do not look up may be an ink, of which much is dark.
            [(byte)'S', (byte)'C', ..] => this with { StrokeIsWhite = n.Length > 1 && IsWhite(n) },
            [(byte)'s', (byte)'c', ..] => this with { FillIsWhite = n.Length > 1 && IsWhite(n) },
            _ => this,
        };

    /// <summary>Of one component (grey) or three; what inks give is not reckoned.</summary>
    private static bool IsPale(ReadOnlySpan<double> n)
    {
        const double black = 0.2;
        var sum = 0d;
        foreach (var component in n)
        {
            sum += component;
        }

        return n.Length is 1 or 3 && sum > black * n.Length;
    }

    /// <summary>By the number of components: one is grey, three are red, green and blue, four are inks.</summary>
    private static bool IsWhite(ReadOnlySpan<double> n)
    {
        const double nearlyAll = 0.97;
        if (n.Length is not (1 or 3 or 4))
        {
            return false;
        }

        foreach (var component in n)
        {
            if (n.Length == 4 ? component > 1 - nearlyAll : component < nearlyAll)
            {
                return false;
            }
        }

        return true;
    }
}
