using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Characters [Start, End) of a line, in character columns [X0, X1).</summary>
/// <param name="Line">Position of the line in its stretch.</param>
/// <param name="Gap">Columns of white space before it.</param>
/// <param name="Demand">How strongly a border is expected before it: 0 for a plain space, 1 and more where one must stand.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AlignedWord(int Line, int Start, int End, int X0, int X1, int Gap, double Demand);
