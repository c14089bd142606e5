using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>A paragraph while its runs come in. One object serves all paragraphs of one nesting depth, one after the other.</summary>
internal sealed class OpenParagraph(int limit)
{
    private string _carried = "";

    public TextBuffer Text { get; } = new(limit);

    /// <summary>The paragraph's end was deleted with changes tracked: its text goes on in the next paragraph.</summary>
    public bool MarkDeleted { get; set; }

    public void Start()
    {
        Text.Clear();
        MarkDeleted = false;
        if (_carried.Length > 0)
        {
            Text.Append(TakeCarried());
        }
    }

    public void Carry() => _carried = Text.Span.ToString();

    public string TakeCarried()
    {
        var carried = _carried;
        _carried = "";
        return carried;
    }
}

/// <summary>A table whose rows still come in, with the cell at hand.</summary>
internal sealed class OpenTable(int limit)
{
    private bool _begun;

    public TableBuilder Builder { get; private set; } = new(0);

    public TextBuffer Text { get; } = new(limit);

    public int Span { get; set; }

    public VerticalMerge Merge { get; set; }

    /// <summary>The cell continues its left neighbour (w:hMerge of old files).</summary>
    public bool JoinsLeft { get; set; }

    /// <summary>Between a cell's start and its end.</summary>
    public bool InCell { get; private set; }

    public void Start(TableBuilder builder)
    {
        Builder = builder;
        builder.StartRow();
        InCell = false;
        Text.Clear();
    }

    public void StartCell()
    {
        Text.Clear();
        _begun = false;
        (Span, Merge, JoinsLeft, InCell) = (1, VerticalMerge.None, false, true);
    }

    public void AddLine(ReadOnlySpan<char> line)
    {
        if (_begun)
        {
            Text.Append('\n');
        }
        Text.Append(line);
        _begun = true;
    }

    public void EndCell()
    {
        if (InCell)
        {
            Builder.AddCell(Text.ToString(), Span, Merge, JoinsLeft);
            InCell = false;
        }
    }
}
