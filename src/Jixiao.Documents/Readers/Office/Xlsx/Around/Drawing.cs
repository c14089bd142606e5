using System.Buffers.Text;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>The paragraphs of a drawing part's shapes, in the order in which a person reads them.</summary>
internal sealed class Drawing(XmlTokens tokens, TextBuffer text)
{
    private const int MostShapes = 10_000;

    private readonly List<SheetShape> _shapes = [];
    private (int Row, int Column) _from;
    private (int Row, int Column) _to;

    /// <summary>Keeps what it has found when the part breaks off, and throws what the stream throws.</summary>
    public static void Read(XmlTokens tokens, TextBuffer text, List<SheetShape> target)
    {
        var drawing = new Drawing(tokens, text);
        try
        {
            drawing.Read();
        }
        finally
        {
            target.AddRange(drawing._shapes.OrderBy(s => s.Top).ThenBy(s => s.Left));
        }
    }

    private void Read()
    {
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart && _shapes.Count < MostShapes)
        {
            if (token == XmlToken.Start)
            {
                Start(tokens.Name);
            }
        }
    }

    private void Start(ReadOnlySpan<byte> name)
    {
        if (name.EndsWith("CellAnchor"u8) || name.SequenceEqual("absoluteAnchor"u8))
        {
            (_from, _to) = (default, default);
        }
        else if (name.SequenceEqual("from"u8))
        {
            _from = _to = Corner();
        }
        else if (name.SequenceEqual("to"u8))
        {
            _to = Corner();
        }
        else if (name.SequenceEqual("txBody"u8))
        {
            ReadBody();
        }
        else if (name.SequenceEqual("Fallback"u8))
        {
            // The same shape once more, for programs that do not know the first.
            tokens.Skip();
        }
    }

    /// <summary>Row 1-based, column 0-based.</summary>
    private (int Row, int Column) Corner()
    {
        var (row, column) = (1, 0);
        while (tokens.Read() == XmlToken.Start)
        {
            var isRow = tokens.Name.SequenceEqual("row"u8);
            if (isRow || tokens.Name.SequenceEqual("col"u8))
            {
                var number = Utf8Parser.TryParse(tokens.ReadRawText(), out int read, out _) ? read : 0;
                row = isRow ? Math.Clamp(number, 0, CellReference.MostRows - 1) + 1 : row;
                column = isRow ? column : Math.Clamp(number, 0, CellReference.MostColumns - 1);
            }
            tokens.Skip();
        }
        return (row, column);
    }

    /// <summary>Each paragraph is a text of its own, as it is in a text box of a Word document.</summary>
    private void ReadBody()
    {
        text.Clear();
        var depth = tokens.Depth;
        while (tokens.Read() is var token && (token != XmlToken.End || tokens.Depth != depth))
        {
            if (token == XmlToken.End)
            {
                if (tokens.Name.SequenceEqual("p"u8))
                {
                    EndParagraph();
                }
            }
            else if (tokens.Name.SequenceEqual("t"u8))
            {
                tokens.ReadText(text);
            }
            else if (tokens.Name.SequenceEqual("br"u8))
            {
                text.Append('\n');
            }
        }
    }

    private void EndParagraph()
    {
        if (RichText.Finish(text) is { Length: > 0 } printed)
        {
            var bottom = Math.Max(_from.Row, _to.Row);
            var right = Math.Max(_from.Column, _to.Column);
            _shapes.Add(new SheetShape(printed, _from.Row, _from.Column, bottom, right));
        }
        text.Clear();
    }
}
