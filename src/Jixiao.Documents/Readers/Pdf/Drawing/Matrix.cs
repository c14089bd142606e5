using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Pdf.Drawing;

/// <summary>An affine map: x' = A·x + C·y + E, y' = B·x + D·y + F.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>From a page's own coordinates to what a reader sees: origin at the upper left, y downwards, turned by /Rotate.</summary>
    public static Matrix OfPage(Syntax.PdfPage page) =>
        page.Rotate switch
        {
            90 => new Matrix(0, 1, 1, 0, -page.Bottom, -page.Left),
            180 => new Matrix(-1, 0, 0, 1, page.Right, -page.Bottom),
            270 => new Matrix(0, -1, -1, 0, page.Top, page.Right),
            _ => new Matrix(1, 0, 0, -1, -page.Left, page.Top),
        };

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>This first, then <paramref name="outer"/>.</summary>
    public Matrix Then(Matrix outer) =>
        new(
            (A * outer.A) + (B * outer.C),
            (A * outer.B) + (B * outer.D),
            (C * outer.A) + (D * outer.C),
            (C * outer.B) + (D * outer.D),
            (E * outer.A) + (F * outer.C) + outer.E,
            (E * outer.B) + (F * outer.D) + outer.F
        );
}
