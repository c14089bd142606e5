namespace Jixiao.Documents.Exports.Pages;

/// <summary>A form laid out as it is printed, before it takes the shape of a file format.</summary>
/// <param name="Name">What a bookmark, a sheet or an entry of a table of contents calls it: the project, or the unit.</param>
/// <param name="Language">Language of the text for readers aloud, BCP 47.</param>
public sealed record OfficialForm(string Name, PageSetup Page, IReadOnlyList<Block> Blocks, string Language = "zh-CN");

/// <summary>The paper a form asks for. Lengths are millimetres.</summary>
/// <param name="Landscape">A4 across.</param>
public sealed record PageSetup(
    bool Landscape = false,
    decimal Top = 20m,
    decimal Right = 15m,
    decimal Bottom = 18m,
    decimal Left = 15m
)
{
    public const decimal ShortSide = 210m;

    public const decimal LongSide = 297m;

    /// <summary>Width of the paper less its margins.</summary>
    public decimal TextWidth => (Landscape ? LongSide : ShortSide) - Left - Right;
}

/// <summary>A piece of a laid-out form, from top to bottom.</summary>
public abstract record Block;

/// <summary>How a paragraph looks.</summary>
public enum ParagraphStyle
{
    /// <summary>Heading of the form: 小标宋 or 黑体, centred; the bookmark points here.</summary>
    Title,

    /// <summary>Below the heading, centred ("（2026年度）").</summary>
    Centre,

    Body,

    Right,

    /// <summary>Small, below the table: notes, how to fill the form.</summary>
    Note,
}

/// <summary>Text outside tables; '\n' breaks the line.</summary>
/// <param name="Field">As of <see cref="Cell"/>.</param>
public sealed record Paragraph(string Text, ParagraphStyle Style = ParagraphStyle.Body, string? Field = null) : Block;

/// <summary>
/// Labels and what stands beside them in one line, evenly spread: signatures below a form, head lines above it. An empty value leaves
/// room to write.
/// </summary>
public sealed record LabelLine(IReadOnlyList<(string Label, string? Value)> Parts) : Block;
