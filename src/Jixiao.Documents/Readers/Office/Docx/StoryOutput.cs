using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Office.Xml;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>
/// Puts paragraphs, cells and tables together as they open and close. What stands inside a cell becomes text of the cell,
/// except a nested table, which follows its outermost table as a block; a text box follows the paragraph that holds it.
/// </summary>
/// <param name="counted">Blocks carry their ordinal as line; not so those of headers and footers.</param>
internal sealed class StoryOutput(ReadingLimits limits, CellBudget budget, bool counted)
{
    private readonly List<OpenTable> _tables = [];
    private readonly List<OpenParagraph> _paragraphs = [];
    private readonly List<SourceBlock> _deferred = [];
    private int _openParagraphs;
    private int _openTables;
    private int _flattened;
    private int _line;

    public List<SourceBlock> Blocks { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The block at hand; the last one when all is read.</summary>
    public SourceRef Place => new(Line: Line);

    /// <summary>Of the paragraph at hand; null between paragraphs.</summary>
    public OpenParagraph? Paragraph => _openParagraphs > 0 ? _paragraphs[_openParagraphs - 1] : null;

    /// <summary>Of the innermost table; null outside tables and where tables are nested too deeply to be kept.</summary>
    public OpenTable? Table => _openTables > 0 && _flattened == 0 ? _tables[_openTables - 1] : null;

    public void StartParagraph()
    {
        if (_openParagraphs == _paragraphs.Count)
        {
            _paragraphs.Add(new OpenParagraph(limits.CellCharacters));
        }
        var paragraph = _paragraphs[_openParagraphs++];
        paragraph.Start();
        if (_openTables == 0 && _openParagraphs == 1)
        {
            _line++;
        }
    }

    public void EndParagraph()
    {
        if (Paragraph is not { } paragraph)
        {
            return;
        }
        if (paragraph.Text.Overflowed)
        {
            Diagnostics.Add(OfficeDiagnostics.CellTooLong(limits.CellCharacters, Place));
        }
        _openParagraphs--;
        if (paragraph.MarkDeleted)
        {
            paragraph.Carry();
            return;
        }
        if (_openTables > 0)
        {
            _tables[_openTables - 1].AddLine(paragraph.Text.Span);
            return;
        }
        // A tab before the text is a column left empty.
        var text = paragraph.Text.Span.Trim().IsEmpty
            ? ""
            : paragraph.Text.Span.TrimStart(" \u3000\u00a0\n").TrimEnd().ToString();
        var target = _openParagraphs > 0 ? _deferred : Blocks;
        if (text.Length > 0 && budget.TakeParagraph(text.Length))
        {
            target.Add(new SourceParagraph(text, Place));
        }
        ReleaseDeferred();
    }

    public void StartTable()
    {
        if (_openTables > limits.NestedTables)
        {
            if (_flattened++ == 0 && !Diagnostics.Exists(d => d.Code == "too-deep"))
            {
                Diagnostics.Add(OfficeDiagnostics.TooDeeplyNested(limits.NestedTables, Place));
            }
            return;
        }
        if (_openTables == 0 && _openParagraphs == 0)
        {
            _line++;
        }
        if (_openTables == _tables.Count)
        {
            _tables.Add(new OpenTable(limits.CellCharacters));
        }
        _tables[_openTables++].Start(new TableBuilder(Line));
    }

    public void EndTable()
    {
        if (_flattened > 0)
        {
            _flattened--;
            return;
        }
        if (_openTables == 0)
        {
            return;
        }
        var table = _tables[--_openTables].Builder;
        var target =
            _openTables > 0 ? _tables[_openTables - 1].Builder.Inner
            : _openParagraphs > 0 ? _deferred
            : Blocks;
        var finished = table.Finish();
        if (finished.Rows.Count > 0)
        {
            target.Add(finished);
        }
        target.AddRange(table.Inner);
    }

    public void EndCell()
    {
        if (Table is not { } table)
        {
            return;
        }
        if (
            _openParagraphs < _paragraphs.Count
            && _paragraphs[_openParagraphs].TakeCarried() is { Length: > 0 } carried
        )
        {
            table.AddLine(carried);
        }
        if (table.Text.Overflowed)
        {
            Diagnostics.Add(OfficeDiagnostics.CellTooLong(limits.CellCharacters, Place));
        }
        if (budget.Take(table.Text.Length))
        {
            table.EndCell();
        }
    }

    public void EndRow()
    {
        if (Table is { } table)
        {
            table.Builder.EndRow();
            budget.TakeRow();
        }
    }

    /// <summary>Closes what a broken part left open, so that it is not lost.</summary>
    public void Finish()
    {
        _flattened = 0;
        while (_openTables > 0)
        {
            while (_openParagraphs > 0)
            {
                EndParagraph();
            }
            EndCell();
            _tables[_openTables - 1].Builder.EndRow();
            EndTable();
        }
        while (_openParagraphs > 0)
        {
            EndParagraph();
        }
        if (_paragraphs.Count > 0 && _paragraphs[0].TakeCarried() is { Length: > 0 } carried)
        {
            Blocks.Add(new SourceParagraph(carried.Trim(), Place));
        }
        ReleaseDeferred();
    }

    private int Line => counted ? _line : 0;

    private void ReleaseDeferred()
    {
        if (_openParagraphs == 0 && _deferred.Count > 0)
        {
            Blocks.AddRange(_deferred);
            _deferred.Clear();
        }
    }
}
