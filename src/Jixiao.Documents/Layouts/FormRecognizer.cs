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

    public static (IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics) Recognize(
        SourceDocument source,
        CancellationToken cancellation = default
    )
    {
        var grid = new GridRows();
        var rows = StreamRows.Rebuild(grid.From(source), grid.Facts);
        var segmenter = new Segmenter();
        var segments = segmenter.Cut(rows);
        var diagnostics = new List<Diagnostic>();
        var builder = new FormBuilder(diagnostics);
        var year = DocumentYear(rows);
        var forms = new List<Form>(segments.Count);
        foreach (var segment in segments)
        {
            cancellation.ThrowIfCancellationRequested();
            forms.AddRange(builder.Build(segment, year));
        }
        if (forms.Count == 0 && (rows.Count > 0 || source.Diagnostics.Count == 0))
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
