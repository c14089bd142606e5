using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A part of a picture: from (X0, Y0) up to but without (X1, Y1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PixelBox(int X0, int Y0, int X1, int Y1)
{
    public int Width => X1 - X0;

    public int Height => Y1 - Y0;
}
