using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>A cell, or what one line holds of it.</summary>
/// <param name="Column">In its section.</param>
/// <param name="Line">Its first line, <paramref name="End"/> its last (inclusive), in the stretch.</param>
/// <param name="X0">Where it starts.</param>
/// <param name="LastText">What its last line holds.</param>
internal sealed record AlignedCell(string Text, int Column, int Line, int End, int X0, string LastText)
{
    /// <summary>The line it was printed on, where lines were put beside each other again.</summary>
    public int Printed { get; init; } = Line;

    /// <summary>A label put together from all its pieces.</summary>
    public bool Whole { get; init; }

    /// <summary>Twice the line on which its middle stands.</summary>
    public int Middle => Line + End;

    /// <summary>Of its last line, in full-width characters: marks that end a line may be printed half as wide.</summary>
    public double Width =>
        CharWidths.Of(LastText)
        - (LastText is [.., '）' or '】' or '》' or '”' or '，' or '。' or '；' or '、'] ? 0.5 : 0);

    public AlignedCell Join(AlignedCell below, string between = "") =>
        this with
        {
            Text = between.Length > 0 ? Text + between + below.Text : CellText.Wrap(Text, below.Text),
            End = below.End,
            LastText = below.LastText,
        };
}
