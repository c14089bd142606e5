using Jixiao.Core.Forms;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus.Distortion;

/// <summary>One printed line of a document: its cells, and the indicator it holds, if any.</summary>
internal sealed class Line(List<string> cells)
{
    public List<string> Cells { get; set; } = cells;

    public int Form { get; init; } = -1;

    public int Indicator { get; init; } = -1;

    /// <summary>Columns of the levels in this line's table; 0 and 0 where it holds no indicator.</summary>
    public (int First, int Name) Columns { get; init; }

    public bool Header { get; init; }

    public Line Copy() =>
        new([.. Cells])
        {
            Form = Form,
            Indicator = Indicator,
            Columns = Columns,
            Header = Header,
        };
}

/// <summary>A document as lines of cells, merged cells standing where they start, ready to be distorted.</summary>
internal static class Sheet
{
    /// <summary>The lines of each block; a paragraph is one line of one cell.</summary>
    public static List<(Block Block, List<Line> Lines)> From(IReadOnlyList<Form> forms, IReadOnlyList<Block> blocks)
    {
        var rows = forms.SelectMany((f, i) => f.Indicators.Select((_, j) => (Form: i, Indicator: j))).ToList();
        var next = 0;
        var sheet = new List<(Block, List<Line>)>();
        foreach (var block in blocks)
        {
            var lines = block switch
            {
                Text text => [new Line([text.Content])],
                Grid grid => Lines(grid, forms, rows, ref next),
                _ => [],
            };
            sheet.Add((block, lines));
        }
        return next == rows.Count ? sheet : throw new InvalidOperationException($"Row {next} was not found in print.");
    }

    private static List<Line> Lines(
        Grid grid,
        IReadOnlyList<Form> forms,
        List<(int Form, int Indicator)> rows,
        ref int next
    )
    {
        var name = -1;
        var lines = new List<Line>();
        foreach (var cells in TextPrinter.Lines(grid))
        {
            var header = cells.Contains("三级指标");
            name = header ? Array.IndexOf(cells, "三级指标") : name;
            var expected = next < rows.Count ? forms[rows[next].Form].Indicators[rows[next].Indicator] : null;
            var holds = name >= 0 && !header && expected is not null && cells[name] == expected.Name;
            lines.Add(
                new Line([.. cells])
                {
                    Header = header,
                    Form = holds ? rows[next].Form : -1,
                    Indicator = holds ? rows[next].Indicator : -1,
                    Columns = holds ? (name - 2, name) : default,
                }
            );
            next += holds ? 1 : 0;
        }
        return lines;
    }
}
