using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>The rows of one form, or of one table that lists several, under its title.</summary>
internal sealed class FormSegment(string? title)
{
    private const int UsualRows = 32;

    public string? Title { get; } = title;

    /// <summary>Rows after the title, in order.</summary>
    public List<GridRow> Rows { get; } = new(UsualRows);

    /// <summary>What the first form under the same title printed above its project, said of all of them; null where the form has a title of its own.</summary>
    public IReadOnlyList<GridRow>? Shared { get; init; }

    /// <summary>Position in <see cref="Rows"/> of the first heading row of indicators; -1 until there is one.</summary>
    public int Header { get; set; } = -1;
}
