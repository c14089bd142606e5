namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>A page's drawing and the paper it stands on. The box is the media box, in which pdftotext measures too.</summary>
internal sealed record PdfPage(
    PdfDictionary Dictionary,
    PdfDictionary? Resources,
    double Left,
    double Bottom,
    double Right,
    double Top,
    int Rotate
);

internal static class PdfPageTree
{
    private const int DeepestTree = 64;

    public static IReadOnlyList<PdfPage> Pages(PdfFile file, int most)
    {
        var pages = new List<PdfPage>();
        var root = file.Dictionary(file.Dictionary(file.Trailer.Get("Root"))?.Get("Pages"));
        if (root is not null)
        {
            Walk(
                file,
                root,
                new Inherited(null, null, 0),
                0,
                new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance),
                pages,
                most
            );
        }

        return pages;
    }

    private static void Walk(
        PdfFile file,
        PdfDictionary node,
        Inherited above,
        int depth,
        HashSet<PdfDictionary> seen,
        List<PdfPage> pages,
        int most
    )
    {
        if (depth > DeepestTree || pages.Count >= most || !seen.Add(node))
        {
            return;
        }

        var own = above.With(file, node);
        if (node.ContainsKey("Kids"))
        {
            foreach (var kid in file.Array(node.Get("Kids")))
            {
                if (file.Dictionary(kid) is { } child)
                {
                    Walk(file, child, own, depth + 1, seen, pages, most);
                }
            }

            return;
        }

        pages.Add(own.ToPage(node));
    }

    private sealed record Inherited(PdfDictionary? Resources, double[]? Box, int Rotate)
    {
        public Inherited With(PdfFile file, PdfDictionary node)
        {
            var box = file.Array(node.Get("MediaBox")).Select(file.Number).OfType<double>().ToArray();
            var rotate = file.Number(node.Get("Rotate"));
            return new Inherited(
                file.Dictionary(node.Get("Resources")) ?? Resources,
                box.Length == 4 ? box : Box,
                rotate is { } r && Math.Abs(r) < 100_000 ? ((((int)r / 90) % 4) + 4) % 4 * 90 : Rotate
            );
        }

        public PdfPage ToPage(PdfDictionary page)
        {
            var b = Box ?? [0, 0, 612, 792];
            return new PdfPage(
                page,
                Resources,
                Math.Min(b[0], b[2]),
                Math.Min(b[1], b[3]),
                Math.Max(b[0], b[2]),
                Math.Max(b[1], b[3]),
                Rotate
            );
        }
    }
}
