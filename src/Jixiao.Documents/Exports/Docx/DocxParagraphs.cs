using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>Paragraphs outside tables. One that a form begins with bears its bookmark, and the page break before it.</summary>
internal sealed class DocxParagraphs(MarkupWriter output)
{
    public void Write(Paragraph paragraph, int? bookmark, bool breakBefore)
    {
        Start(DocxStyles.Of(paragraph.Style), breakBefore, "");
        Mark(bookmark);
        Run(output, paragraph.Text);
        output.Markup("</w:p>");
    }

    /// <summary>The parts begin at tab stops that share the line evenly.</summary>
    public void Write(LabelLine line, decimal textWidth, int? bookmark, bool breakBefore, bool staysWithNext)
    {
        var stops = new System.Text.StringBuilder("<w:tabs>");
        for (var i = 1; i < line.Parts.Count; i++)
        {
            var at = Lengths.Twips(textWidth * i / line.Parts.Count);
            stops.Append(System.Globalization.CultureInfo.InvariantCulture, $"<w:tab w:val=\"left\" w:pos=\"{at}\"/>");
        }
        var tabs = line.Parts.Count > 1 ? stops.Append("</w:tabs>").ToString() : "";
        Start(DocxStyles.Labels, breakBefore, tabs, staysWithNext);
        Mark(bookmark);
        for (var i = 0; i < line.Parts.Count; i++)
        {
            if (i > 0)
            {
                output.Markup("<w:r><w:tab/></w:r>");
            }
            Run(output, LabelText.Of(line.Parts[i]));
        }
        output.Markup("</w:p>");
    }

    /// <summary>A paragraph that takes no room: between tables, below the last, and where a form begins with a table.</summary>
    public void Spacer(int? bookmark, bool breakBefore, bool staysWithNext = false)
    {
        Start(DocxStyles.Spacer, breakBefore, "", staysWithNext);
        Mark(bookmark);
        output.Markup("</w:p>");
    }

    /// <param name="size">In points; null for that of the style.</param>
    public static void Run(MarkupWriter output, ReadOnlySpan<char> text, decimal? size = null)
    {
        if (text.Length == 0)
        {
            return;
        }
        output.Markup("<w:r>");
        if (size is { } points)
        {
            output.Markup("<w:rPr><w:sz w:val=\"").Markup((int)(points * 2)).Markup("\"/></w:rPr>");
        }
        while (text.IndexOf('\n') is >= 0 and var end)
        {
            Piece(output, text[..end]);
            output.Markup("<w:br/>");
            text = text[(end + 1)..];
        }
        Piece(output, text);
        output.Markup("</w:r>");
    }

    private static void Piece(MarkupWriter output, ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            output.Markup("<w:t xml:space=\"preserve\">").Text(text).Markup("</w:t>");
        }
    }

    private void Start(string style, bool breakBefore, string tabs, bool staysWithNext = false)
    {
        output.Markup("<w:p><w:pPr><w:pStyle w:val=\"").Markup(style).Markup("\"/>");
        output.Markup(staysWithNext ? "<w:keepNext/>" : "");
        output.Markup(breakBefore ? "<w:pageBreakBefore/>" : "").Markup(tabs).Markup("</w:pPr>");
    }

    private void Mark(int? bookmark)
    {
        if (bookmark is { } number)
        {
            output.Markup("<w:bookmarkStart w:id=\"").Markup(number).Markup("\" w:name=\"");
            output.Markup(DocxBody.Bookmark(number)).Markup("\"/><w:bookmarkEnd w:id=\"").Markup(number).Markup("\"/>");
        }
    }
}
