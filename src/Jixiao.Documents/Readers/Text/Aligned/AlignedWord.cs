using System.Runtime.InteropServices;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>What a word looks like.</summary>
internal enum WordKind : byte
{
    Text,
    Figure,

    /// <summary>A number with a unit behind it.</summary>
    Measure,

    /// <summary>A sign, or what begins with one.</summary>
    Signed,

    /// <summary>The label of a level.</summary>
    Level,

    /// <summary>The heading of a column, or what a narrow column leaves of it.</summary>
    Heading,
}

/// <summary>Characters [Start, End) of a line, in character columns [X0, X1).</summary>
/// <param name="Line">Position of the line in its stretch.</param>
/// <param name="Gap">Columns of white space before it.</param>
/// <param name="Demand">How strongly a border is expected before it: 0 for a plain space, 1 and more where one must stand.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Role">What the column holds that it heads; none where that is not known.</param>
/// <param name="Side">A piece of the label that stands left of a whole table: 绩效指标, 年度绩效指标.</param>
/// <param name="Loose">Printed closer to the left than the cells of its column: which column it stands in is said by its order.</param>
/// <param name="Chain">Words with the same number are pieces of one label, broken over lines; 0 where a word stands for itself.</param>
/// <param name="Pushes">The next word stands right behind it: converters move it along where there is no room for it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AlignedWord(
    int Line,
    int Start,
    int End,
    int X0,
    int X1,
    int Gap,
    double Demand,
    WordKind Kind,
    bool Pushes = false,
    ColumnRole Role = ColumnRole.None,
    bool Side = false,
    bool Loose = false,
    int Chain = 0
)
{
    private const double Sure = 0.6;

    /// <summary>Up to where the word reaches for certain: one that moves the next along was printed narrower, or further left.</summary>
    public int SureEnd => Pushes && X1 - X0 > 2 ? X0 + (int)Math.Ceiling(Sure * (X1 - X0)) : X1;
}
