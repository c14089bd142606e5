using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Pages whose text runs up or down the paper (a wide table printed on its side), turned so that it runs from left to right.</summary>
internal static class PageTurning
{
    public static WordBox Upright(WordBox word, int quarterTurns) =>
        quarterTurns switch
        {
            1 => word with { X0 = word.Y0, Y0 = -word.X1, X1 = word.Y1, Y1 = -word.X0 },
            2 => word with { X0 = -word.X1, Y0 = -word.Y1, X1 = -word.X0, Y1 = -word.Y0 },
            3 => word with { X0 = -word.Y1, Y0 = word.X0, X1 = -word.Y0, Y1 = word.X1 },
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
}
