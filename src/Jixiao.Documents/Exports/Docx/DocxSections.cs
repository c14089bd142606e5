using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>Stretches of one page setup. Word says of what kind a section was at its end.</summary>
internal sealed class DocxSections(MarkupWriter output)
{
    public const string FooterId = "rId4";

    private const decimal FooterHeight = 10m;

    private PageSetup? open;

    /// <returns>True when a page begins here by itself.</returns>
    public bool Begin(PageSetup page)
    {
        if (open == page)
        {
            return false;
        }
        End();
        open = page;
        return true;
    }

    /// <summary>What follows is a section of its own, even of the same setup.</summary>
    public void End()
    {
        if (open is null)
        {
            return;
        }
        output.Markup("<w:p><w:pPr><w:pStyle w:val=\"").Markup(DocxStyles.Spacer).Markup("\"/>");
        Properties(open);
        output.Markup("</w:pPr></w:p>");
        open = null;
    }

    /// <summary>The last section stands at the end of the body.</summary>
    public void Last() => Properties(open ?? new PageSetup());

    private void Properties(PageSetup page)
    {
        var (width, height) = page.Landscape
            ? (PageSetup.LongSide, PageSetup.ShortSide)
            : (PageSetup.ShortSide, PageSetup.LongSide);
        output.Markup("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"").Markup(FooterId);
        output.Markup("\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/>");
        output.Markup("<w:pgSz w:w=\"").Markup(Lengths.Twips(width)).Markup("\" w:h=\"").Markup(Lengths.Twips(height));
        output.Markup(page.Landscape ? "\" w:orient=\"landscape\"/>" : "\"/>");
        output.Markup("<w:pgMar w:top=\"").Markup(Lengths.Twips(page.Top));
        output.Markup("\" w:right=\"").Markup(Lengths.Twips(page.Right));
        output.Markup("\" w:bottom=\"").Markup(Lengths.Twips(page.Bottom));
        output.Markup("\" w:left=\"").Markup(Lengths.Twips(page.Left));
        output.Markup("\" w:header=\"").Markup(Lengths.Twips(FooterHeight));
        output.Markup("\" w:footer=\"").Markup(Lengths.Twips(FooterHeight));
        output.Markup("\" w:gutter=\"0\"/></w:sectPr>");
    }
}
