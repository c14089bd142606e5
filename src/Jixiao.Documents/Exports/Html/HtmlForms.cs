using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Html;

/// <summary>Forms one after another, each a section.</summary>
/// <param name="belowContents">
/// A list of the forms has the first heading; then a form's own heading is the cell with its name, since the titles of all of them
/// are alike, and it is the headings that a reader aloud jumps by and a pdf makes its bookmarks of.
/// </param>
/// <param name="isPage">Not a piece of another page, with a style of its own.</param>
internal sealed class HtmlForms(MarkupWriter output, bool belowContents, bool markFields, bool isPage = true)
{
    private static readonly PageSetup Upright = new();
    private static readonly PageSetup Wide = new(Landscape: true);

    private readonly Dictionary<PageSetup, string> pages = new() { [Upright] = "", [Wide] = "wide" };
    private int count;

    public void Write(OfficialForm form)
    {
        count++;
        var page = Page(form.Page);
        output.Markup("<section class=\"form").Markup(page.Length > 0 ? " " : "").Markup(page);
        output.Markup("\" id=\"form-").Markup(count).Markup("\" aria-label=\"").Text(form.Name).Markup("\"");
        if (form.Language != "zh-CN")
        {
            output.Markup(" lang=\"").Text(form.Language).Markup("\"");
        }
        output.Markup(">\n");
        var tables = new HtmlTables(output, markFields, belowContents ? NameCell(form) : null, isPage);
        var heading =
            !belowContents ? "h1"
            : tables.HasHeading ? "p"
            : "h2";
        var number = 0;
        foreach (var block in form.Blocks)
        {
            switch (block)
            {
                case Paragraph { Style: ParagraphStyle.Title } title:
                    Paragraph(title, heading);
                    heading = "p";
                    break;
                case Paragraph paragraph:
                    Paragraph(paragraph, "p");
                    break;
                case LabelLine line:
                    Labels(line);
                    break;
                case Table table:
                    number++;
                    tables.Write(table, form.Page.TextWidth, number == 1 ? form.Name : $"{form.Name}（续表 {number}）");
                    break;
            }
        }
        output.Markup("</section>\n");
    }

    /// <summary>The cell that prints what the form is called by.</summary>
    private static Cell? NameCell(OfficialForm form) =>
        form
            .Blocks.OfType<Table>()
            .SelectMany(t => t.Rows)
            .SelectMany(r => r.Cells)
            .FirstOrDefault(c =>
                c.Field is "/project/name" or "/unit/name" && c.Text.Contains(form.Name, StringComparison.Ordinal)
            );

    private void Paragraph(Paragraph paragraph, string tag)
    {
        output.Markup("<").Markup(tag).Markup(" class=\"").Markup(Class(paragraph.Style)).Markup("\"");
        HtmlTables.Field(output, markFields ? paragraph.Field : null);
        output.Markup(">");
        HtmlTables.Lines(output, paragraph.Text);
        output.Markup("</").Markup(tag).Markup(">\n");
    }

    private void Labels(LabelLine line)
    {
        output.Markup("<div class=\"labels\">\n");
        foreach (var part in line.Parts)
        {
            output.Markup("<p>");
            HtmlTables.Lines(output, LabelText.Of(part));
            output.Markup("</p>\n");
        }
        output.Markup("</div>\n");
    }

    private static string Class(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Title => "title",
            ParagraphStyle.Centre => "centre",
            ParagraphStyle.Right => "right",
            ParagraphStyle.Note => "note",
            _ => "body",
        };

    /// <summary>Paper and margins that the style does not know yet are said before the first form that asks for them.</summary>
    private string Page(PageSetup setup)
    {
        if (pages.TryGetValue(setup, out var name))
        {
            return name;
        }
        name = $"page{pages.Count}";
        pages[setup] = name;
        output.Markup("<style>@page ").Markup(name).Markup("{size:A4").Markup(setup.Landscape ? " landscape" : "");
        output.Markup(";margin:").Markup(setup.Top).Markup("mm ").Markup(setup.Right).Markup("mm ");
        output.Markup(setup.Bottom).Markup("mm ").Markup(setup.Left).Markup("mm}.").Markup(name);
        output.Markup("{page:").Markup(name).Markup("}@media screen{.").Markup(name).Markup("{width:");
        output.Markup(setup.Landscape ? PageSetup.LongSide : PageSetup.ShortSide).Markup("mm}}</style>\n");
        return name;
    }
}
