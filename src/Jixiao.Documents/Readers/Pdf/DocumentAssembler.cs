using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Takes the pages one by one and puts the document together: paragraphs and tables in reading order, tables joined over pages.</summary>
internal sealed class DocumentAssembler(Task<PageSource> source, PageRecognition recognition)
{
    /// <summary>A block with the place on its page by which it is ordered.</summary>
    private readonly record struct Item(double Top, SourceBlock? Block, JoinedTable? Table);

    private readonly List<Item> items = [];
    private readonly List<Diagnostic> diagnostics = [];
    private PageLayout? before;
    private JoinedTable? open;
    private readonly List<int> pictures = [];
    private int pages;
    private int words;

    /// <summary>Spent on recognising pictures, which has a time limit of its own.</summary>
    public TimeSpan RecognitionTime => recognition.Time;

    public void Add(PageWords page, ReadingLimits limits, CancellationToken cancellation)
    {
        if (page.Number > limits.Pages)
        {
            diagnostics.Add(PdfDiagnostics.TooManyPages(limits.Pages));
            return;
        }

        pages++;
        words += page.Words.Count;
        if (page.Words.Count == 0 && source.GetAwaiter().GetResult().HasPicture(page.Number))
        {
            pictures.Add(page.Number);
            items.AddRange(recognition.Read(page.Number).Select(b => new Item(0, b, null)));
        }

        var layout = Lay(page, cancellation);
        var own = new List<Item>();
        for (var i = 0; i < layout.Tables.Count; i++)
        {
            AddTable(layout, layout.Tables[i], own);
        }

        own.AddRange(Texts(layout));
        items.AddRange(own.OrderBy(i => i.Top));
        before = layout;
        open = layout.Tables.Count == 0 ? null : open;
    }

    public SourceDocument Finish(int exit, string errors, bool outOfTime)
    {
        if (outOfTime)
        {
            diagnostics.Add(PdfDiagnostics.OutOfTime(pages));
        }
        else if (exit != 0 && pages == 0)
        {
            var locked = errors.Contains("password", StringComparison.OrdinalIgnoreCase);
            diagnostics.Add(locked ? PdfDiagnostics.PasswordProtected() : PdfDiagnostics.Damaged());
        }
        else if (pages == 0)
        {
            diagnostics.Add(PdfDiagnostics.Damaged());
        }
        else if (words == 0 && pictures.Count == 0 && errors.Contains("Syntax Error", StringComparison.Ordinal))
        {
            diagnostics.Add(PdfDiagnostics.Damaged());
        }
        else if (recognition.Pages > 0)
        {
            diagnostics.Add(PdfDiagnostics.Recognised(pictures, recognition.Pages));
        }
        else if (words == 0)
        {
            diagnostics.Add(PdfDiagnostics.NoTextLayer());
        }
        else if (pictures.Count > 0)
        {
            diagnostics.Add(PdfDiagnostics.PicturePages(pictures));
        }

        return new SourceDocument([.. items.Select(i => i.Block ?? TableBuilder.Build(i.Table!))], diagnostics);
    }

    private PageLayout Lay(PageWords page, CancellationToken cancellation)
    {
        if (!PageLayout.CanHoldForm(page) && before?.Tables.Count is null or 0)
        {
            return PageLayout.Plain(page);
        }

        var drawing = source.GetAwaiter().GetResult().Draw(page.Number, cancellation);
        if (drawing is null)
        {
            diagnostics.Add(PdfDiagnostics.LinesUnreadable(page.Number));
            return PageLayout.Plain(page) with { IsForm = true };
        }

        return PageLayout.Of(page, drawing, before is { Tables: [.., var last] } ? last : null);
    }

    private void AddTable(PageLayout page, GridTable table, List<Item> own)
    {
        var part = new TablePart(table, page.Number);
        if (open is not null && before is not null && TableJoiner.GoesOn(before, open.Parts[^1].Grid, page, table))
        {
            open.Parts.Add(part);
            return;
        }

        open = new JoinedTable(part);
        own.Add(new Item(table.Top, null, open));
    }

    /// <summary>Text outside ruled tables; a page without any may hold a table without lines.</summary>
    private static IEnumerable<Item> Texts(PageLayout page)
    {
        var place = new SourceRef(Page: page.Number);
        if (page.IsForm && page.Tables.Count == 0)
        {
            return UnruledTables.Find(page.Words, _ => place).Select((b, i) => new Item(i, b, null));
        }

        return TextLine.Group(page.Words).Select(l => new Item(l.CenterY, new SourceParagraph(l.Text, place), null));
    }
}
