using System.Collections.Concurrent;
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

    /// <summary>Rows from which a document is worth more than one core.</summary>
    private const int FewestInParallel = 500;

    /// <summary>Segments that a core takes at once: taking them one by one, the cores would mostly wait for each other.</summary>
    private const int SegmentsAtOnce = 8;

    public static (IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics) Recognize(
        SourceDocument source,
        CancellationToken cancellation = default
    )
    {
        var grid = new GridRows();
        var rows = grid.From(source);
        rows = StreamRows.MayHold(source, grid.Facts) ? StreamRows.Rebuild(rows, grid.Facts).ToList() : rows;
        var segmenter = new Segmenter(grid.Facts);
        var year = DocumentYear(rows);
        var large = source.Blocks.Sum(b => b is SourceTable table ? table.Rows.Count : 1L) >= FewestInParallel;
        var built = Build(segmenter.Cut(rows), year, large, cancellation);
        List<Form> forms = [.. built.SelectMany(b => b.Forms)];
        List<Diagnostic> diagnostics = [.. built.SelectMany(b => b.Diagnostics)];
        if (forms.Count == 0 && (segmenter.Rows > 0 || source.Diagnostics.Count == 0))
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
        else if (segmenter.Outside > 0 && forms.Count > 0)
        {
            diagnostics.Add(
                new Diagnostic(
                    "outside-forms",
                    Severity.Info,
                    $"另有 {segmenter.Outside} 行文字或其他表格不属于绩效目标表，未读取。",
                    default
                )
            );
        }
        return (forms, diagnostics);
    }

    /// <summary>
    /// Segments know nothing of each other: those of a large document are built on all cores while the rows after them are still
    /// being cut. Each is free to go when its forms are made, so that rows and forms are not in memory together.
    /// </summary>
    private static IReadOnlyList<Built> Build(
        IEnumerable<FormSegment> segments,
        int? year,
        bool onAllCores,
        CancellationToken cancellation
    )
    {
        if (!onAllCores)
        {
            return [.. segments.Select(BuildOne)];
        }
        var built = new ConcurrentDictionary<long, Built[]>();
        Parallel.ForEach(
            Partitioner.Create(segments.Chunk(SegmentsAtOnce), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation },
            (some, _, at) => built[at] = Array.ConvertAll(some, BuildOne)
        );
        return [.. built.OrderBy(b => b.Key).SelectMany(b => b.Value)];

        Built BuildOne(FormSegment segment)
        {
            cancellation.ThrowIfCancellationRequested();
            var diagnostics = new List<Diagnostic>();
            return new Built(new FormBuilder(diagnostics, cancellation).Build(segment, year), diagnostics);
        }
    }

    private readonly record struct Built(IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics);

    /// <summary>The year the document speaks of, for forms that do not print their own: the first one in its opening rows that is not part of a date.</summary>
    private static int? DocumentYear(IEnumerable<GridRow> rows)
    {
        int? dated = null;
        foreach (var row in rows.Take(RowsThatMayNameTheYear))
        {
            if (row.Cells is not [{ Text: { Length: <= 60 } text }] || Years.In(text) is not { } year)
            {
                continue;
            }
            if (!Titles.IsDate(text))
            {
                return year;
            }
            dated ??= year;
        }
        return dated;
    }
}
