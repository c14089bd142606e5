using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Pdf.Drawing;
using Jixiao.Documents.Readers.Scans;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>Takes the pages one by one and puts the document together: paragraphs and tables in reading order, tables joined over pages.</summary>
/// <param name="allPictures">The file was made of pictures: what it holds as text is not to be trusted.</param>
internal sealed class DocumentAssembler(Task<PageSource> source, PageRecognition recognition, bool allPictures)
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
        var layout = IsPicture(page, cancellation) ? LayPicture(page) : Lay(page, cancellation);
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
        else if (pictures.Count > 0 || words == 0)
        {
            diagnostics.AddRange(RecognitionDiagnostics.Of(pictures, words == 0 || allPictures, recognition));
        }

        return new SourceDocument([.. items.Select(i => i.Block ?? TableBuilder.Build(i.Table!))], diagnostics);
    }

    /// <summary>No text but a picture; or a picture over most of the page, with a page number or a stamp on it.</summary>
    private bool IsPicture(PageWords page, CancellationToken cancellation)
    {
        const int fewCharacters = 40;
        const double mostOfPage = 0.6;
        if (allPictures)
        {
            return true;
        }

        if (page.Words.Count == 0)
        {
            return source.GetAwaiter().GetResult().HasPicture(page.Number);
        }

        return page.Words.Sum(w => w.Text.Length) <= fewCharacters
            && !PageLayout.CanHoldForm(page)
            && source.GetAwaiter().GetResult().Draw(page.Number, cancellation)?.PictureShare > mostOfPage;
    }

    private PageLayout LayPicture(PageWords page)
    {
        pictures.Add(page.Number);
        if (recognition.Read(page.Number) is not { } scanned)
        {
            return PageLayout.Plain(allPictures ? page with { Words = [] } : page);
        }

        var read = page with { Words = scanned.Words };
        var goesOn = before?.Tables.Count > 0;
        var layout =
            goesOn || PageLayout.CanHoldForm(read)
                ? PageLayout.Of(read, new PageDrawing(scanned.Lines, 0), goesOn ? before!.Tables[^1] : null)
                : PageLayout.Plain(read);
        return layout with { Doubt = new RecognitionDoubt(scanned.Confidence) };
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
        var part = new TablePart(table, page.Number, page.Doubt);
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
            return UnruledTables
                .Find(page.Words, _ => place)
                .Select((b, i) => new Item(i, page.Doubt?.Apply(b) ?? b, null));
        }

        return TextLine.Group(page.Words).Select(l => new Item(l.CenterY, new SourceParagraph(l.Text, place), null));
    }
}
