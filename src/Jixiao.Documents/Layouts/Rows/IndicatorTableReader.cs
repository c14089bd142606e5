using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>Walks the rows of a segment from its first heading row: headings, indicators, sums, notes.</summary>
internal sealed class IndicatorTableReader
{
    private readonly FormSegment segment;
    private readonly IndicatorTable table = new();
    private readonly List<IndicatorRow> labels = [];
    private readonly RunTogether runTogether = new(text => new CellFacts(text));
    private ColumnMap? columns;
    private RowAligner? aligner;
    private string? project;
    private GridRow? owner;
    private bool ended;
    private int appendix = -1;

    private IndicatorTableReader(FormSegment segment) => this.segment = segment;

    public static IndicatorTable Read(FormSegment segment, CancellationToken cancellation)
    {
        var reader = new IndicatorTableReader(segment);
        reader.Walk(cancellation);
        return reader.table;
    }

    private void Walk(CancellationToken cancellation)
    {
        var rows = segment.Rows;
        var at = 0;
        while (at < rows.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!InAppendix(rows[at]) && HeaderRows.IsCore(rows[at]))
            {
                at = TakeHeader(at);
            }
            else if (columns is null)
            {
                table.Above.Add(rows[at++]);
            }
            else
            {
                Take(rows[at++]);
            }
        }
        if (table.Groups.Count == 0 && columns is not null && segment.Title is not null)
        {
            table.Groups.Add(new IndicatorGroup(Head: null));
        }
        if (table.Groups.Count > 0)
        {
            table.Groups[^1].LabelsLeft.AddRange(labels);
        }
    }

    private bool InAppendix(GridRow row)
    {
        appendix = Appendices.Starts(row) ? row.Block : appendix;
        return row.Block == appendix;
    }

    /// <summary>The sources and parts of a sum that the headings above name, of a table that lists its projects or units.</summary>
    private static bool DividesAmounts(List<GridRow> rows, int core, int at) =>
        rows[at].Cells.Length > 1
        && HeaderRows.IsMiddle(rows[at])
        && Array.Exists(rows[core].Cells, c => c.Facts.Column is ColumnRole.ProjectName or ColumnRole.UnitName)
        && rows[core].Cells.FirstOrDefault(c => c.Facts.Column == ColumnRole.Level1) is { Facts: not null } levels
        && rows[at].Cells[^1].Column < levels.Column;

    /// <summary>Reads the block of heading rows around a core row; returns the position of the first row after it.</summary>
    private int TakeHeader(int core)
    {
        var rows = segment.Rows;
        var end = core + 1;
        while (
            end < rows.Count
            && end - core < 5
            && !IsTail(rows[end])
            && (HeaderRows.IsCore(rows[end]) || HeaderRows.IsLower(rows[end]) || DividesAmounts(rows, core, end))
        )
        {
            end++;
        }
        var header = Upper(core);
        for (var r = core; r < end; r++)
        {
            header.Add(WithoutSums(rows[r]));
        }
        table.Headings.AddRange(header);
        KeepRest(rows[core]);
        var data = new List<GridRow>(Math.Min(rows.Count - end, 60));
        for (var r = end; r < rows.Count && data.Count < 60; r++)
        {
            if (data.Count == 0 && IsTail(rows[r]))
            {
                break;
            }
            if (!rows[r].IsParagraph)
            {
                data.Add(rows[r]);
            }
        }
        var map = ColumnMapper.Map(header, data);
        if (columns is null || !IsPoorer(map))
        {
            columns = map;
            foreach (var column in map.Guessed)
            {
                table.Guessed.TryAdd(map.Heading(column), new(map[column], map.Doubtful, column, rows[core].Place));
            }
            aligner = new RowAligner(map, Trust(map, data));
        }
        ended = false;
        return end;
    }

    private static GridRow WithoutSums(GridRow row) =>
        Array.Exists(row.Cells, RowKinds.IsSumCell)
            ? row with
            {
                Cells = Array.FindAll(row.Cells, c => !RowKinds.IsSumCell(c)),
            }
            : row;

    /// <summary>What stands below the indicators; right under the headings where there are none yet.</summary>
    private static bool IsTail(GridRow row) =>
        Appendices.Starts(row)
        || (
            row.Cells.Length > 1
            && row.Cells[0].Facts.Field is FieldRole.Note or FieldRole.Grade
            && Array.TrueForAll(row.Cells[1..], c => c.Facts.Column == ColumnRole.None)
        );

    /// <summary>A heading row may hold a cell of the form's own beside the headings (合计 2232.72).</summary>
    private void KeepRest(GridRow core)
    {
        var rest = Array.FindAll(core.Cells, c => c.Facts.Column == ColumnRole.None);
        if (Array.Exists(rest, c => c.Facts.IsNumber))
        {
            table.Above.Add(core with { Cells = rest });
        }
    }

    /// <summary>Heading rows up to three rows above the core; what stands between them belongs to the form.</summary>
    private List<GridRow> Upper(int core)
    {
        var upper = new List<GridRow>();
        var source = columns is null ? table.Above : table.Between;
        for (var back = 1; back <= 3 && back <= source.Count; back++)
        {
            var row = source[^back];
            if (!row.IsParagraph && row.Block == segment.Rows[core].Block && HeaderRows.IsUpper(row))
            {
                upper.Add(row);
                upper.AddRange(source.TakeLast(back - 1).Where(HeaderRows.IsMiddle));
                source.RemoveAll(upper.Contains);
                table.UnderUpper = columns is null ? source.Count + upper.Count - back : table.UnderUpper;
                break;
            }
        }
        return upper;
    }

    /// <summary>A repeated heading that the page break garbled does not replace the one that was read before.</summary>
    private bool IsPoorer(ColumnMap map) => map.Width == columns!.Width && Known(map) < Known(columns);

    private static int Known(ColumnMap map) =>
        Enumerable.Range(0, map.Width).Count(c => map[c] is not (ColumnRole.None or ColumnRole.Other));

    /// <summary>Where nearly all rows fit as they stand, a shift must be well founded.</summary>
    private static int Trust(ColumnMap map, List<GridRow> data)
    {
        var probe = new RowAligner(map, RowAligner.Steady);
        var (full, fits) = (0, 0);
        foreach (var row in data)
        {
            if (row.Cells.Length > 1)
            {
                full++;
                fits += probe.Fits(row, false) || (map.ListsProjects && probe.Fits(row, true)) ? 1 : 0;
            }
        }
        return 10 * fits >= 9 * full ? RowAligner.Steady : RowAligner.Sliding;
    }

    private void Take(GridRow row)
    {
        if (RowKinds.IsPageMark(row) || RowKinds.IsDashedNumber(row))
        {
            return;
        }
        if (ended || RowKinds.EndsTable(row, columns!))
        {
            ended = true;
            table.Below.Add(row);
            return;
        }
        if (RowKinds.IsSum(row))
        {
            table.Sums.Add(new IndicatorRow(row, aligner!.AsPrinted(row), columns!, Shifted: false));
            return;
        }
        if (
            row.IsParagraph
            || RowKinds.IsHeading(row)
            || RowKinds.IsBanner(row, columns!)
            || RowKinds.NumbersColumns(row)
        )
        {
            (row.IsParagraph ? table.Below : table.Between).Add(row);
            return;
        }
        if (ProjectRows.IsOwner(row, columns!))
        {
            owner = row;
            return;
        }
        row = runTogether.WithoutJoinedLevels(row, columns!);
        var heads = ProjectRows.Heads(row, columns!, aligner!);
        var (at, shifted) =
            heads && ProjectRows.IsHeadAlone(row, columns!)
                ? (aligner!.AsPrinted(row), false)
                : aligner!.Align(row, heads);
        var whole = new IndicatorRow(row, at, columns!, shifted);
        var count = runTogether.Count(whole);
        for (var line = 0; line < count; line++)
        {
            Place(count == 1 ? whole : runTogether.Line(whole, line, count), heads);
        }
    }

    private void Place(IndicatorRow row, bool heads)
    {
        if (
            RowKinds.IsNothing(row.Text(ColumnRole.Name))
            && RowKinds.IsNothing(row.Text(ColumnRole.Value))
            && row.Facts(ColumnRole.Explanation) is null
            && !heads
        )
        {
            labels.Add(row);
            return;
        }
        if (heads && row.Text(row.Map.Listed) is { } name && name != project)
        {
            project = name;
            table.Groups.Add(new IndicatorGroup(row) { Owner = owner });
            owner = null;
        }
        else if (table.Groups.Count == 0)
        {
            table.Groups.Add(new IndicatorGroup(Head: null));
        }
        if (heads && row.Facts(ColumnRole.Name) is null && row.Facts(ColumnRole.Value) is null)
        {
            return;
        }
        table.Groups[^1].Rows.Add(labels.Count > 0 ? row with { LabelsAbove = [.. labels] } : row);
        labels.Clear();
    }
}
