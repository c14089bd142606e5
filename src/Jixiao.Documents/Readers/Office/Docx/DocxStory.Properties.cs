using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Docx;

/// <content>What stands before the text of a run, a paragraph, a row, a cell or a section.</content>
internal sealed partial class DocxStory
{
    private void ReadRunProperties()
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (
                tokens.Name.SequenceEqual("rFonts"u8)
                && (tokens.TryGetAttribute("ascii"u8, out var font) || tokens.TryGetAttribute("hAnsi"u8, out font))
                && (font.StartsWith("Wingdings"u8) || font.StartsWith("Symbol"u8))
            )
            {
                _font = XmlText.Decode(font);
            }
            tokens.Skip();
        }
    }

    private void ReadParagraphProperties()
    {
        string? style = null;
        int? list = null;
        var level = 0;
        while (tokens.Read() == XmlToken.Start)
        {
            if (tokens.Name.SequenceEqual("pStyle"u8))
            {
                style = tokens.Attribute("val"u8);
            }
            else if (tokens.Name.SequenceEqual("numPr"u8))
            {
                ReadList(ref list, ref level);
                continue;
            }
            else if (tokens.Name.SequenceEqual("rPr"u8))
            {
                ReadMark();
                continue;
            }
            else if (tokens.Name.SequenceEqual("sectPr"u8))
            {
                ReadSection();
                continue;
            }
            tokens.Skip();
        }
        AddNumber(style, list, level);
    }

    private void AddNumber(string? style, int? list, int level)
    {
        if (output.Paragraph is not { } paragraph)
        {
            return;
        }
        if (list is null && numbering.TryFindStyle(style, out var styleList, out level))
        {
            list = styleList;
        }
        if (list is not > 0)
        {
            return;
        }
        var number = numbering.Next(list.Value, level);
        if (number.Length > 0)
        {
            paragraph.Text.Append(number);
            if (char.IsLetterOrDigit(number[^1]))
            {
                paragraph.Text.Append(' ');
            }
        }
    }

    private void ReadList(ref int? list, ref int level)
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (tokens.Name.SequenceEqual("numId"u8))
            {
                list = tokens.IntAttribute("val"u8);
            }
            else if (tokens.Name.SequenceEqual("ilvl"u8))
            {
                level = tokens.IntAttribute("val"u8) ?? 0;
            }
            tokens.Skip();
        }
    }

    private void ReadMark()
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (
                output.Paragraph is { } paragraph
                && (tokens.Name.SequenceEqual("del"u8) || tokens.Name.SequenceEqual("moveFrom"u8))
            )
            {
                paragraph.MarkDeleted = true;
            }
            tokens.Skip();
        }
    }

    private void ReadRowProperties()
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (tokens.Name.SequenceEqual("gridBefore"u8))
            {
                output.Table?.Builder.SkipColumns(tokens.IntAttribute("val"u8) ?? 0);
            }
            else if (tokens.Name.SequenceEqual("del"u8) && output.Table is { } table)
            {
                table.Builder.RowDeleted = true;
            }
            tokens.Skip();
        }
    }

    private void ReadCellProperties()
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (output.Table is { } table)
            {
                if (tokens.Name.SequenceEqual("gridSpan"u8))
                {
                    table.Span = tokens.IntAttribute("val"u8) ?? 1;
                }
                else if (tokens.Name.SequenceEqual("vMerge"u8))
                {
                    var restarts = tokens.TryGetAttribute("val"u8, out var value) && value.SequenceEqual("restart"u8);
                    table.Merge = restarts ? VerticalMerge.Restart : VerticalMerge.Continue;
                }
                else if (tokens.Name.SequenceEqual("hMerge"u8))
                {
                    table.JoinsLeft = !(
                        tokens.TryGetAttribute("val"u8, out var value) && value.SequenceEqual("restart"u8)
                    );
                }
            }
            tokens.Skip();
        }
    }

    private void ReadSection()
    {
        while (tokens.Read() == XmlToken.Start)
        {
            if (tokens.Name.SequenceEqual("headerReference"u8))
            {
                Headers.Add(tokens.Attribute("id"u8) ?? "");
            }
            else if (tokens.Name.SequenceEqual("footerReference"u8))
            {
                Footers.Add(tokens.Attribute("id"u8) ?? "");
            }
            tokens.Skip();
        }
    }

    private bool IsOn() =>
        !tokens.TryGetAttribute("val"u8, out var value)
        || !(value.SequenceEqual("0"u8) || value.SequenceEqual("false"u8) || value.SequenceEqual("off"u8));
}
