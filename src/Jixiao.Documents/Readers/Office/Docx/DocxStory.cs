using System.Globalization;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <summary>
/// One part with running text (the body, a header, a footer), read in one pass without recursion. Changes that were
/// tracked are read as accepted: insertions stay, deletions go.
/// </summary>
internal sealed partial class DocxStory(XmlTokens tokens, StoryOutput output, Numbering numbering, CellBudget budget)
{
    private readonly Stack<(int Depth, bool Taken)> _alternatives = new();
    private string _font = "";

    /// <summary>Relationship ids of headers and footers, in the order in which sections name them.</summary>
    public List<string> Headers { get; } = [];

    public List<string> Footers { get; } = [];

    /// <summary>The document pulls in another file's content that is not in this part.</summary>
    public bool HasEmbeddedDocument { get; private set; }

    public void Read()
    {
        try
        {
            XmlToken token;
            while ((token = tokens.Read()) != XmlToken.EndOfPart && !budget.Exhausted)
            {
                if (token == XmlToken.Start)
                {
                    Start(tokens.Name);
                }
                else
                {
                    End(tokens.Name);
                }
            }
        }
        finally
        {
            output.Finish();
        }
    }

    private void Start(ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1:
                if (name[0] == 't')
                {
                    AddText();
                }
                else if (name[0] == 'p')
                {
                    output.StartParagraph();
                }
                else if (name[0] == 'r')
                {
                    _font = "";
                }
                break;
            case 2:
                StartShort(name);
                break;
            case 3:
                StartThree(name);
                break;
            default:
                StartLong(name);
                break;
        }
    }

    private void StartShort(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("tc"u8))
        {
            output.Table?.StartCell();
        }
        else if (name.SequenceEqual("tr"u8))
        {
            output.Table?.Builder.StartRow();
        }
        else if (name.SequenceEqual("br"u8) || name.SequenceEqual("cr"u8))
        {
            output.Paragraph?.Text.Append('\n');
        }
        else if (name.SequenceEqual("rt"u8))
        {
            tokens.Skip();
        }
    }

    private void StartThree(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("rPr"u8))
        {
            ReadRunProperties();
        }
        else if (name.SequenceEqual("pPr"u8))
        {
            ReadParagraphProperties();
        }
        else if (name.SequenceEqual("tbl"u8))
        {
            output.StartTable();
        }
        else if (name.SequenceEqual("tab"u8))
        {
            output.Paragraph?.Text.Append('\t');
        }
        else if (name.SequenceEqual("sym"u8))
        {
            AddSymbol();
        }
        else if (name.SequenceEqual("del"u8))
        {
            tokens.Skip();
        }
    }

    private void StartLong(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("tcPr"u8))
        {
            ReadCellProperties();
        }
        else if (name.SequenceEqual("trPr"u8))
        {
            ReadRowProperties();
        }
        else if (name.SequenceEqual("sectPr"u8))
        {
            ReadSection();
        }
        else if (name.SequenceEqual("ptab"u8))
        {
            output.Paragraph?.Text.Append('\t');
        }
        else if (name.SequenceEqual("noBreakHyphen"u8))
        {
            output.Paragraph?.Text.Append('-');
        }
        else if (name.SequenceEqual("checkBox"u8))
        {
            AddCheckBox();
        }
        else if (name.SequenceEqual("AlternateContent"u8))
        {
            _alternatives.Push((tokens.Depth, false));
        }
        else if (name.SequenceEqual("Choice"u8) || name.SequenceEqual("Fallback"u8))
        {
            TakeAlternative();
        }
        else if (name.SequenceEqual("altChunk"u8))
        {
            HasEmbeddedDocument = true;
        }
        else if (IsWithoutText(name))
        {
            tokens.Skip();
        }
    }

    private static bool IsWithoutText(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("tblPr"u8)
        || name.SequenceEqual("tblGrid"u8)
        || name.SequenceEqual("tblPrEx"u8)
        || name.SequenceEqual("sdtPr"u8)
        || name.SequenceEqual("moveFrom"u8)
        || name.SequenceEqual("instrText"u8)
        || name.SequenceEqual("delText"u8);

    private void End(ReadOnlySpan<byte> name)
    {
        if (name.Length == 1)
        {
            if (name[0] == 'p')
            {
                output.EndParagraph();
            }
        }
        else if (name.SequenceEqual("tc"u8))
        {
            output.EndCell();
        }
        else if (name.SequenceEqual("tr"u8))
        {
            output.EndRow();
        }
        else if (name.SequenceEqual("tbl"u8))
        {
            output.EndTable();
        }
        else if (name.SequenceEqual("AlternateContent"u8))
        {
            _alternatives.TryPop(out _);
        }
    }

    /// <summary>The same content stands in every alternative: the first is read, the others would double it.</summary>
    private void TakeAlternative()
    {
        if (!_alternatives.TryPeek(out var top) || top.Depth != tokens.Depth - 1)
        {
            return;
        }
        if (top.Taken)
        {
            tokens.Skip();
            return;
        }
        _alternatives.Pop();
        _alternatives.Push((top.Depth, true));
    }

    private void AddText()
    {
        if (output.Paragraph?.Text is not { } text)
        {
            return;
        }
        var from = text.Length;
        tokens.ReadText(text);
        var added = text.Tail(from);
        if (_font.Length == 0 && !added.ContainsAnyInRange('\uF020', '\uF0FF'))
        {
            return;
        }
        foreach (ref var c in added)
        {
            if (c is > ' ' and < '\u0100' or >= '\uF020' and <= '\uF0FF')
            {
                var mapped = c < '\u0100' && _font.Length == 0 ? c : Symbols.Map(_font, c);
                c = mapped == '\0' ? c : mapped;
            }
        }
    }

    private void AddSymbol()
    {
        var font = tokens.Attribute("font"u8) ?? "";
        var code = tokens.Attribute("char"u8) ?? "";
        if (
            int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character)
            && character is > 0 and <= 0xFFFF
        )
        {
            var mapped = Symbols.Map(font, character);
            output.Paragraph?.Text.Append(mapped == '\0' ? (char)character : mapped);
        }
    }

    private void AddCheckBox()
    {
        var set = false;
        while (tokens.Read() == XmlToken.Start)
        {
            if (tokens.Name.SequenceEqual("default"u8) || tokens.Name.SequenceEqual("checked"u8))
            {
                set = IsOn();
            }
            tokens.Skip();
        }
        output.Paragraph?.Text.Append(set ? '☑' : '□');
    }
}
