using Jixiao.Documents.Exports.Markup;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>
/// Table of contents: a line a form that leads to it. The page numbers are references to bookmarks, which Word and LibreOffice reckon when
/// the document is opened; a TOC field would have LibreOffice show none.
/// </summary>
internal sealed class DocxContents(MarkupWriter output)
{
    public void Write(string title, IReadOnlyList<string> names)
    {
        Paragraph(DocxStyles.ContentsTitle);
        DocxParagraphs.Run(output, title);
        output.Markup("</w:p>");
        for (var i = 0; i < names.Count; i++)
        {
            Paragraph(DocxStyles.ContentsEntry);
            Entry(i + 1, names[i]);
            output.Markup("</w:p>");
        }
    }

    private void Entry(int number, string name)
    {
        var bookmark = DocxBody.Bookmark(number);
        output.Markup("<w:hyperlink w:anchor=\"").Markup(bookmark).Markup("\" w:history=\"1\">");
        DocxParagraphs.Run(output, name.ReplaceLineEndings(" "));
        output.Markup("<w:r><w:tab/></w:r>");
        Begin($" PAGEREF {bookmark} \\h ");
        output.Markup("<w:r><w:t>…</w:t></w:r>");
        Character("end");
        output.Markup("</w:hyperlink>");
    }

    private void Begin(string code)
    {
        Character("begin");
        output.Markup("<w:r><w:instrText xml:space=\"preserve\">").Text(code).Markup("</w:instrText></w:r>");
        Character("separate");
    }

    private void Character(string type) =>
        output.Markup("<w:r><w:fldChar w:fldCharType=\"").Markup(type).Markup("\"/></w:r>");

    private void Paragraph(string style) =>
        output.Markup("<w:p><w:pPr><w:pStyle w:val=\"").Markup(style).Markup("\"/></w:pPr>");
}
