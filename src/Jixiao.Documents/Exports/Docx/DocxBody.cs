using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>The running text: table of contents, then the forms.</summary>
internal sealed class DocxBody(MarkupWriter output)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly DocxParagraphs paragraphs = new(output);
    private readonly DocxTables tables = new(output);
    private readonly DocxSections sections = new(output);

    public void Write(FormBatch batch)
    {
        output.Markup("<w:document xmlns:w=\"").Markup(Namespace).Markup("\"><w:body>");
        if (batch.HasContents)
        {
            sections.Begin(new PageSetup());
            new DocxContents(output).Write(batch.Title, batch.Contents!);
            sections.End();
        }
        var number = 0;
        foreach (var form in batch.Forms)
        {
            var startsSection = sections.Begin(form.Page);
            Form(form, ++number, !startsSection);
        }
        sections.Last();
        output.Markup("</w:body></w:document>");
    }

    /// <summary>Paragraph in which a form can be jumped to.</summary>
    public static string Bookmark(int number) => FormattableString.Invariant($"form_{number}");

    private void Form(OfficialForm form, int number, bool breakBefore)
    {
        int? bookmark = number;
        if (form.Blocks is not [Paragraph or LabelLine, ..])
        {
            paragraphs.Spacer(bookmark, breakBefore);
            (bookmark, breakBefore) = (null, false);
        }
        for (var i = 0; i < form.Blocks.Count; i++)
        {
            switch (form.Blocks[i])
            {
                case Paragraph paragraph:
                    paragraphs.Write(paragraph, bookmark, breakBefore);
                    break;
                case LabelLine line:
                    var staysWithNext = i + 1 < form.Blocks.Count;
                    paragraphs.Write(line, form.Page.TextWidth, bookmark, breakBefore, staysWithNext);
                    break;
                case Table table:
                    tables.Write(
                        table,
                        form.Page.TextWidth,
                        isOpenBelow: IsJoined(form.Blocks, i + 1),
                        staysWithNext: i + 1 < form.Blocks.Count
                    );
                    // Word makes one table of two that touch, and forgets the repeated heading of the second.
                    if (i + 1 == form.Blocks.Count || form.Blocks[i + 1] is Table)
                    {
                        paragraphs.Spacer(null, breakBefore: false, IsJoined(form.Blocks, i + 1));
                    }
                    break;
            }
            (bookmark, breakBefore) = (null, false);
        }
    }

    private static bool IsJoined(IReadOnlyList<Block> blocks, int next) =>
        next < blocks.Count && blocks[next] is Table { JoinsPrevious: true };
}
