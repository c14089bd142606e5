using System.Buffers;
using System.Globalization;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Tells page numbers from weights and scores that stand on a line of their own. Page numbers stand at the edge of a page and go up with it;
/// where the text does not show its pages, they go up from each to the next.
/// </summary>
internal sealed class PageNumbers
{
    private readonly HashSet<GridRow> marks = new(ReferenceEqualityComparer.Instance);

    public PageNumbers(IReadOnlyList<GridRow> lines)
    {
        var bare = new List<(GridRow Line, int Number)>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (!RowKinds.IsPageMark(line) || IsOfFigures(line.Cells[0].Text))
            {
                continue;
            }
            if (Number(line) is { } number)
            {
                if ((line.Place.Page == 0 || IsAtEdge(lines, at)) && !GoesOn(lines, at))
                {
                    bare.Add((line, number));
                }
            }
            else if (line.Cells[0].Text.Any(char.IsAsciiDigit))
            {
                marks.Add(line);
            }
        }
        if (GoesUp(bare))
        {
            marks.UnionWith(bare.Select(b => b.Line));
        }
    }

    public bool Contains(GridRow line) => marks.Contains(line);

    /// <summary>"10 10": a weight and a score, no page.</summary>
    private static bool IsOfFigures(string text) =>
        text.AsSpan().IndexOfAnyExcept(Figures) < 0 && text.AsSpan().IndexOfAny(Spaces) > 0;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789 \u3000\u00a0");
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u3000\u00a0");

    private static int? Number(GridRow line) =>
        int.TryParse(line.Cells[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>"126.5" with "5" on the next line; "年度资金总额：" with its figure below.</summary>
    private static bool GoesOn(IReadOnlyList<GridRow> lines, int at) =>
        at > 0
        && lines[at - 1].Cells[0].Text is { } above
        && (
            above[^1] is ':' or '：'
            || (lines[at].Cells[0].Text.Length == 1 && above is [.., '.'] or [.., '.', >= '0' and <= '9'])
        );

    private static bool IsAtEdge(IReadOnlyList<GridRow> lines, int at) =>
        at == 0
        || at == lines.Count - 1
        || lines[at - 1].Place.Page != lines[at].Place.Page
        || lines[at + 1].Place.Page != lines[at].Place.Page;

    /// <summary>One alone is a page number where pages are not shown, or where it is the page's own.</summary>
    private static bool GoesUp(List<(GridRow Line, int Number)> bare)
    {
        for (var i = 1; i < bare.Count; i++)
        {
            var pages = bare[i].Line.Place.Page - bare[i - 1].Line.Place.Page;
            if (bare[i].Number - bare[i - 1].Number is var step && (pages > 0 ? step != pages : step is < 1 or > 3))
            {
                return false;
            }
        }
        return bare.Count != 1 || bare[0].Line.Place.Page == 0 || bare[0].Line.Place.Page == bare[0].Number;
    }
}
