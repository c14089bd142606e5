using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>What the indicator part of a segment holds: rows grouped by form, and the rows around them.</summary>
internal sealed class IndicatorTable
{
    /// <summary>Rows above the headings, title included, and single cells found among the headings.</summary>
    public List<GridRow> Above { get; } = [];

    /// <summary>Position in <see cref="Above"/> of the first row that stands below the upper headings; beyond its end where there are none.</summary>
    public int UnderUpper { get; set; } = int.MaxValue;

    /// <summary>Heading rows of the indicators, repeated ones too.</summary>
    public List<GridRow> Headings { get; } = [];

    /// <summary>Columns whose heading no list knows and whose role was found otherwise; each heading once.</summary>
    public Dictionary<string, GuessedColumn> Guessed { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows after the indicators: notes, signatures.</summary>
    public List<GridRow> Below { get; } = [];

    /// <summary>One group a form: more than one where the table lists projects.</summary>
    public List<IndicatorGroup> Groups { get; } = [];

    /// <summary>合计, 总分: rows that sum the table up.</summary>
    public List<IndicatorRow> Sums { get; } = [];

    /// <summary>Text between the rows that is neither indicator nor known heading.</summary>
    public List<GridRow> Between { get; } = [];
}

/// <param name="Doubtful">Another reading of the columns was nearly as likely.</param>
internal sealed record GuessedColumn(ColumnRole Role, bool Doubtful, int Column, SourceRef Place);

/// <summary>The indicators of one form.</summary>
/// <param name="Head">The row that names the project in a table that lists projects; null elsewhere.</param>
internal sealed record IndicatorGroup(IndicatorRow? Head)
{
    public List<IndicatorRow> Rows { get; } = [];

    /// <summary>The row above that names the unit of this project and those after it.</summary>
    public GridRow? Owner { get; init; }

    /// <summary>Labels printed below the last indicator.</summary>
    public List<IndicatorRow> LabelsLeft { get; } = [];
}
