using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>One table while its rows come in.</summary>
/// <param name="line">Ordinal of the table's block in its document.</param>
internal sealed class TableBuilder(int line)
{
    private const int MostColumns = 100_000;

    private readonly List<SourceRow> _rows = [];
    private readonly List<Draft> _row = [];
    private readonly Dictionary<int, Anchor> _anchors = [];
    private int _column;

    /// <summary>Tables found inside this one's cells, in order; they follow it as blocks of their own.</summary>
    public List<SourceBlock> Inner { get; } = [];

    public bool HasInner => Inner.Count > 0;

    /// <summary>Of the row at hand: it was deleted with changes tracked.</summary>
    public bool RowDeleted { get; set; }

    public void StartRow()
    {
        _row.Clear();
        _column = 0;
        RowDeleted = false;
    }

    public void SkipColumns(int count) => _column = Math.Min(_column + Math.Clamp(count, 0, MostColumns), MostColumns);

    public void AddCell(string text, int span, VerticalMerge merge, bool joinsLeft)
    {
        span = Math.Clamp(span, 1, MostColumns);
        if (joinsLeft && _row.Count > 0)
        {
            var left = _row[^1];
            _row[^1] = left with { Span = left.Span + span, Text = Join(left.Text, text) };
        }
        else
        {
            _row.Add(new Draft(text, _column, span, merge));
        }
        SkipColumns(span);
    }

    /// <summary>How many cells the row gave.</summary>
    public int EndRow()
    {
        if (RowDeleted)
        {
            return 0;
        }
        var number = _rows.Count + 1;
        var cells = new SourceCell[_row.Count];
        var count = 0;
        foreach (var draft in _row)
        {
            var continued =
                draft.Merge == VerticalMerge.Continue
                && _anchors.TryGetValue(draft.Column, out var anchor)
                && anchor.LastRow == number - 1;
            if (continued)
            {
                Extend(draft.Column, number);
                continue;
            }
            cells[count] = new SourceCell(draft.Text, draft.Column, Place(number, draft.Column))
            {
                ColumnSpan = draft.Span,
            };
            if (draft.Merge != VerticalMerge.None)
            {
                _anchors[draft.Column] = new Anchor(cells, count, number);
            }
            count++;
        }
        _rows.Add(
            new SourceRow(
                count == cells.Length ? cells : new ArraySegment<SourceCell>(cells, 0, count),
                Place(number, -1)
            )
        );
        return count;
    }

    public SourceTable Finish() => new(_rows, TableGeometry.Exact, new SourceRef(Line: line, Row: 1, Column: 1));

    private void Extend(int column, int number)
    {
        var anchor = _anchors[column];
        var cell = anchor.Cells[anchor.Index];
        anchor.Cells[anchor.Index] = cell with { RowSpan = cell.RowSpan + 1 };
        _anchors[column] = anchor with { LastRow = number };
    }

    private static string Join(string left, string right) =>
        left.Length == 0 ? right
        : right.Length == 0 ? left
        : left + "\n" + right;

    private SourceRef Place(int row, int column) => new(Line: line, Row: row, Column: column + 1);

    private readonly record struct Draft(string Text, int Column, int Span, VerticalMerge Merge);

    private sealed record Anchor(SourceCell[] Cells, int Index, int LastRow);
}

internal enum VerticalMerge
{
    None,
    Restart,
    Continue,
}
