using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>A paragraph of a text box, a shape or a piece of word art that floats over the cells of a sheet.</summary>
/// <param name="Top">First row it touches, 1-based; 0 where it is not tied to cells.</param>
/// <param name="Left">First column it touches, 0-based.</param>
/// <param name="Bottom">Last row it touches.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetShape(string Text, int Top, int Left, int Bottom, int Right);
