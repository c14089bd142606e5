using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Streams;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts;

/// <summary>From tables and text to forms.</summary>
public static class FormRecognizer
{
    private const int RowsThatMayNameTheYear = 200;
    private const int FewestInParallel = 16;

    public static (IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics) Recognize(
        SourceDocument source,
        CancellationToken cancellation = default
    )
    {
        var cut = Cut(source);
        var unread = source.Diagnostics.Count > 0;
        var built = Build(cut, cancellation);
        List<Form> forms = [.. built.SelectMany(b => b.Forms)];
        List<Diagnostic> diagnostics = [.. built.SelectMany(b => b.Diagnostics)];
        if (forms.Count == 0 && (cut.Rows > 0 || !unread))
        {
            diagnostics.Add(
                new Diagnostic(
                    "no-form",
                    Severity.Warning,
                    "文件中没有找到绩效目标表：应有含“一级指标、二级指标、三级指标、指标值”等栏目的表格。请确认文件是否正确。",
                    default
                )
            );
        }
        else if (cut.Outside > 0 && forms.Count > 0)
        {
            diagnostics.Add(
                new Diagnostic(
                    "outside-forms",
                    Severity.Info,
                    $"另有 {cut.Outside} 行文字或其他表格不属于绩效目标表，未读取。",
                    default
                )
            );
        }
        return (forms, diagnostics);
    }

    private static Document Cut(SourceDocument source)
    {
        var grid = new GridRows();
        var rows = StreamRows.Rebuild(grid.From(source), grid.Facts);
        var segmenter = new Segmenter(grid.Facts);
        return new Document([.. segmenter.Cut(rows)], rows.Count, segmenter.Outside, DocumentYear(rows));
    }

    /// <summary>
    /// Segments know nothing of each other: those of a large document are built on all cores. Each is let go when its forms are
    /// made, so that rows and forms are not in memory together.
    /// </summary>
    private static Built[] Build(Document document, CancellationToken cancellation)
    {
        var (segments, year) = (document.Segments, document.Year);
        var built = new Built[segments.Length];
        if (segments.Length >= FewestInParallel)
        {
            Parallel.For(0, built.Length, new ParallelOptions { CancellationToken = cancellation }, BuildOne);
            return built;
        }
        for (var at = 0; at < built.Length; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            BuildOne(at);
        }
        return built;

        void BuildOne(int at)
        {
            var diagnostics = new List<Diagnostic>();
            var forms = new FormBuilder(diagnostics).Build(segments[at]!, year).ToList();
            segments[at] = null;
            built[at] = new Built(forms, diagnostics);
        }
    }

    /// <param name="Rows">How many there are, in segments or not.</param>
    /// <param name="Outside">How many of them stand in no segment.</param>
    private sealed record Document(FormSegment?[] Segments, int Rows, int Outside, int? Year);

    private readonly record struct Built(List<Form> Forms, List<Diagnostic> Diagnostics);

    /// <summary>The year the document speaks of, for forms that do not print their own: the first one in its opening rows.</summary>
    private static int? DocumentYear(List<GridRow> rows)
    {
        for (var r = 0; r < Math.Min(rows.Count, RowsThatMayNameTheYear); r++)
        {
            if (
                rows[r].Cells.Length == 1
                && rows[r].Cells[0].Text.Length <= 60
                && Titles.Year(rows[r].Cells[0].Text) is { } year
            )
            {
                return year;
            }
        }
        return null;
    }
}
