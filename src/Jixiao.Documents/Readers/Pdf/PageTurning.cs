using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Pages whose text runs up or down the paper (a wide table printed on its side), turned so that it runs from left to right.</summary>
internal static class PageTurning
{
    public static WordBox Upright(WordBox word, int quarterTurns) =>
        quarterTurns switch
        {
            1 => Lift(word with { X0 = word.Y0, Y0 = -word.X1, X1 = word.Y1, Y1 = -word.X0 }),
            2 => word with { X0 = -word.X1, Y0 = -word.Y1, X1 = -word.X0, Y1 = -word.Y0 },
            3 => Lift(word with { X0 = -word.Y1, Y0 = word.X0, X1 = -word.Y0, Y1 = word.X1 }),
            _ => word,
        };

    public static Ruling Upright(Ruling line, int quarterTurns) =>
        (quarterTurns, line.IsHorizontal) switch
        {
            (1, true) => new Ruling(IsHorizontal: false, line.At, -line.To, -line.From),
            (1, false) => new Ruling(IsHorizontal: true, -line.At, line.From, line.To),
            (2, _) => line with { At = -line.At, From = -line.To, To = -line.From },
            (3, true) => new Ruling(IsHorizontal: false, -line.At, line.From, line.To),
            (3, false) => new Ruling(IsHorizontal: true, line.At, -line.To, -line.From),
            _ => line,
        };

    /// <summary>
    /// pdftotext puts the boxes of sideways text on the wrong side of the base line: what it takes for the height above the
    /// line lies below it. About a fifth of the box is the part below the line, and a character's middle stands 0.38 em above.
    /// </summary>
    private static WordBox Lift(WordBox word)
    {
        var middle = word.CenterY - (0.22 * (word.Y1 - word.Y0)) - (0.38 * word.Em);
        return word with { Y0 = middle - (word.Em / 2), Y1 = middle + (word.Em / 2) };
    }
}
