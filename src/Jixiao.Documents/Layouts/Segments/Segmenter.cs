using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Segments;

/// <summary>
/// Cuts a document into forms. A title starts one; so does a further 项目名称 after indicators, and a sheet with headings of
/// its own. Without any title the first heading row of indicators starts one, with what stands above it in its table.
/// What belongs to no form (the other tables of a budget book) is left alone.
/// </summary>
internal sealed class Segmenter(Func<string, CellFacts> facts)
{
    private const int RowsAboveHeader = 60;
    private readonly List<GridRow> loose = [];

    /// <summary>Begun since the last segments were handed out; only the last of them may still grow.</summary>
    private readonly Queue<FormSegment> begun = [];
    private FormSegment? current;
    private int appendix = -1;

    /// <summary>A form to which the next segment may still be joined.</summary>
    private FormSegment? last;

    /// <summary>Rows seen so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows that stand in no form; known when the last segment is out.</summary>
    public int Outside { get; private set; }

    /// <summary>Each segment as soon as its end is known.</summary>
    public IEnumerable<FormSegment> Cut(IEnumerable<GridRow> rows)
    {
        GridRow? before = null;
        foreach (var row in rows)
        {
            Rows++;
            Take(row, before);
            before = row;
            while (begun.Count > 0 && begun.Peek() != current)
            {
                if (Finished(begun.Dequeue()) is { } whole)
                {
                    yield return whole;
                }
            }
        }
        while (begun.Count > 0)
        {
            if (Finished(begun.Dequeue()) is { } whole)
            {
                yield return whole;
            }
        }
        Outside += loose.Count;
        if (last is not null)
        {
            yield return last;
        }
    }

    private void Take(GridRow row, GridRow? before)
    {
        if (current is { Header: >= 0 } && before?.Place.Sheet != row.Place.Sheet)
        {
            current = null;
        }
        if (current is not null && ((row.Block == appendix && row.Cells.Length > 1) || Appendices.Starts(row)))
        {
            appendix = row.Block;
            current.Rows.Add(row);
        }
        else if (current is { Header: >= 0 } && RowKinds.IsTableMark(row))
        {
            loose.Add(row);
        }
        else if (BrokenTitle.Read(before, row) is { } broken && TakeBack(before!))
        {
            OpenUnder(broken, row);
        }
        else if (row.Cells.Length == 1 && Titles.Read(row.Cells[0].Text) is { } title && !IsPartOfCurrent(title))
        {
            OpenUnder(title, row);
        }
        else if (HeaderRows.IsCore(row))
        {
            StartAtHeader(row);
        }
        else if (current is { Header: < 0, Title: not null } && ImpliedHeader.Of(row, facts) is { } implied)
        {
            StartAtHeader(implied);
            current.Rows.Add(row);
        }
        else if (current is null)
        {
            loose.Add(row);
        }
        else if (current.Header >= 0 && NamesProject(row))
        {
            Open(current.Title, current.Shared ?? SharedHeads.Of(current));
            current.Rows.Add(row);
        }
        else if (
            current.Header >= 0
            && row.IsParagraph
            && Titles.IsHeading(row.Cells[0].Text)
            && !IsPartOfCurrent(row.Cells[0].Text)
            && !row.Cells[0].Facts.IsWordOfTheForm
        )
        {
            current = null;
            loose.Add(row);
        }
        else
        {
            current.Rows.Add(row);
        }
    }

    /// <summary>The row taken last, when nothing was made of it yet.</summary>
    private bool TakeBack(GridRow row)
    {
        var taken = current is null ? loose : current.Rows;
        var isLast = taken.Count > (current?.Header + 1 ?? 0) && ReferenceEquals(taken[^1], row);
        if (isLast)
        {
            taken.RemoveAt(taken.Count - 1);
        }
        return isLast;
    }

    private void OpenUnder(string title, GridRow row)
    {
        var above =
            current is null ? Prefaces.Take(loose, 0, row, ofForm: false)
            : current.Header >= 0 ? Prefaces.Take(current.Rows, current.Header + 1, row, ofForm: true)
            : [];
        Open(title);
        current!.Rows.Add(row);
        current.Rows.AddRange(above);
    }

    private bool IsPartOfCurrent(string title) =>
        current is { Title: { } own } && Titles.IsOfPart(title) && !Titles.IsOfPart(own);

    private void Open(string? title, IReadOnlyList<GridRow>? shared = null)
    {
        Outside += loose.Count;
        loose.Clear();
        begun.Enqueue(current = new FormSegment(title) { Shared = shared });
    }

    private void StartAtHeader(GridRow row)
    {
        if (current is null)
        {
            var above = loose.Count;
            while (
                above > 0
                && loose.Count - above < RowsAboveHeader
                && loose[above - 1].Place.Sheet == row.Place.Sheet
                && (loose[above - 1].Block == row.Block || loose[above - 1].IsParagraph)
            )
            {
                above--;
            }
            var own = loose[above..];
            loose.RemoveRange(above, loose.Count - above);
            Open(null);
            current!.Rows.AddRange(own);
        }
        current.Header = current.Header < 0 ? current.Rows.Count : current.Header;
        current.Rows.Add(row);
    }

    public static bool NamesProject(GridRow row) =>
        !row.IsParagraph
        && row.Cells.Length >= 2
        && (row.Cells[0].Facts.Field == FieldRole.Project || row.Cells[1].Facts.Field == FieldRole.Project)
        && !HeaderRows.IsUpper(row);

    /// <summary>
    /// A title printed again over a continuation page starts no new form: nothing there names a project, unit or amount.
    /// </summary>
    /// <returns>The form before this one, to which nothing can be joined any more; null when there is none.</returns>
    private FormSegment? Finished(FormSegment segment)
    {
        if (segment.Header < 0)
        {
            Outside += segment.Rows.Count;
            return null;
        }
        if (last is not null && last.Title == segment.Title && segment.Title is not null && IsContinuation(segment))
        {
            last.Rows.AddRange(segment.Rows.Skip(1));
            return null;
        }
        SharedHeads.Give(segment);
        var whole = last;
        last = segment;
        return whole;
    }

    /// <summary>
    /// Headings of a list of projects with no project in the first row below, or one without its unit: the last of the page before goes on.
    /// </summary>
    private static bool GoesOnUnder(FormSegment segment, GridRow headings)
    {
        if (!HeaderRows.IsUpper(headings) && !HeaderRows.IsCore(headings))
        {
            return false;
        }
        var project = Array.FindIndex(headings.Cells, c => c.Facts.Column == ColumnRole.ProjectName);
        var next = segment
            .Rows.Skip(segment.Header + 1)
            .FirstOrDefault(r => !HeaderRows.IsCore(r) && !HeaderRows.IsLower(r));
        if (
            project < 0
            || next is not { IsParagraph: false, Cells.Length: > 1 }
            || !Array.Exists(next.Cells, c => c.Facts.Level is not null)
        )
        {
            return false;
        }
        var (first, named) = (next.Cells[0].Column, headings.Cells[project].Column);
        return first > named
            || (first == named && Array.Exists(headings.Cells[..project], c => c.Facts.Column == ColumnRole.UnitName));
    }

    private static bool IsContinuation(FormSegment segment)
    {
        for (var r = 0; r <= segment.Header; r++)
        {
            if (GoesOnUnder(segment, segment.Rows[r]))
            {
                continue;
            }
            foreach (var cell in segment.Rows[r].Cells)
            {
                if (
                    cell.Facts.Field
                        is FieldRole.Project
                            or FieldRole.Unit
                            or FieldRole.Goal
                            or FieldRole.CompetentDepartment
                    || cell.Facts.Column == ColumnRole.ProjectName
                )
                {
                    return false;
                }
            }
        }
        return true;
    }
}
