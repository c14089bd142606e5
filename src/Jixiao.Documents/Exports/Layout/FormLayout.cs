using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Lays a form out after a template.</summary>
internal static class FormLayout
{
    /// <summary>Templates of upright pages share out 100; a form with so much more to print turns its page.</summary>
    private const decimal WidestUpright = 120;

    public static OfficialForm Lay(Form form, Template template)
    {
        var filling = new Filling(form, template);
        var before = Before(filling).ToList();
        var columns = template.Parts.OfType<IndicatorsPart>().FirstOrDefault() is { } part
            ? ColumnCompletion.Of(filling, part)
            : [];
        var (tables, signatures) = template.Extract ? Extract(filling) : Whole(filling, columns);
        var page = new PageSetup(template.Landscape || columns.Sum(c => c.Width) > WidestUpright);
        return new OfficialForm(
            Name(form, template),
            page,
            [.. before, .. tables.Select(t => LabelLines.Broken(t, page.TextWidth)), .. signatures]
        );
    }

    private static (List<Table> Tables, IReadOnlyList<LabelLine> Signatures) Extract(Filling filling)
    {
        var rows = filling.Template.Parts.SelectMany(p => Rows(p, filling)).ToList();
        OuterCells.Add(rows);
        return ([.. Tables(new MasterGrid([0, 100], rows), [], rows, [], 0)], TailLayout.Signatures(filling));
    }

    private static (List<Table> Tables, IReadOnlyList<LabelLine> Signatures) Whole(
        Filling filling,
        IReadOnlyList<IndicatorColumn> columns
    )
    {
        var part = filling.Template.Parts.OfType<IndicatorsPart>().Single();
        var indicators = new IndicatorLayout(filling, columns);
        var head = Completion.Above(filling).SelectMany(p => Rows(p, filling)).ToList();
        List<PlannedRow> headings = [.. indicators.Headings().Select(r => r.Beside(part.Outer))];
        List<PlannedRow> body = [.. indicators.Rows().Select(r => r.Beside(part.Outer))];
        if (part.Banner is { } banner)
        {
            head.Add(PlannedRow.Whole(banner, CellRole.Label).Beside(part.Outer));
        }
        if (TailLayout.Total(filling, part.Total, columns, indicators.MasterEdges) is { } total)
        {
            body.Add(total.Beside(part.Outer));
        }
        var below = filling
            .Template.Parts.SkipWhile(p => p is not IndicatorsPart)
            .Skip(1)
            .ToLookup(p => part.Outer is not null && p.Outer == part.Outer);
        body.AddRange(below[true].SelectMany(p => Rows(p, filling)));
        List<PlannedRow> tail = [.. below[false].SelectMany(p => Rows(p, filling)), .. TailLayout.Rows(filling)];
        var signatures = TailLayout.Signatures(filling);
        tail.AddRange(TailLayout.Appendix(filling));
        OuterCells.Add(head, headings, body, tail);
        IReadOnlyList<decimal> edges = part.Outer is { } outer
            ? [0, .. indicators.MasterEdges.Select(outer.Place)]
            : indicators.MasterEdges;
        var grid = new MasterGrid(edges, [.. head, .. headings, .. body, .. tail]);
        return ([.. Tables(grid, head, [.. headings, .. body], tail, headings.Count)], signatures);
    }

    private static IEnumerable<Block> Before(Filling filling)
    {
        yield return new Paragraph(filling.Title, ParagraphStyle.Title, "/title");
        var lines = filling.Template.Before;
        if (filling.Year is not null && filling.Placed(lines.Select(l => l.Text)).All(f => f != FormField.Year))
        {
            lines = [YearLine, .. lines];
        }
        if (filling.Template.HasAmountColumn && filling.Amount.LeavesUnitOpen)
        {
            lines = [.. lines, UnitLine];
        }
        foreach (var line in lines)
        {
            if (filling.Fill(line.Text) is { } text)
            {
                yield return new Paragraph(text, line.Style);
            }
        }
    }

    private static readonly TemplateLine UnitLine = new("单位：{amountUnit}", ParagraphStyle.Right);

    private static readonly TemplateLine YearLine = new("（{year}年度）", ParagraphStyle.Centre);

    private static IEnumerable<Table> Tables(
        MasterGrid grid,
        List<PlannedRow> head,
        List<PlannedRow> body,
        List<PlannedRow> tail,
        int headings
    )
    {
        if (head.Count > 0)
        {
            yield return new Table(grid.Widths, grid.Rows(head));
        }
        yield return new Table(grid.Widths, grid.Rows(body), headings, JoinsPrevious: head.Count > 0);
        if (tail.Count > 0)
        {
            yield return new Table(grid.Widths, grid.Rows(tail), JoinsPrevious: true);
        }
    }

    private static IEnumerable<PlannedRow> Rows(TemplatePart part, Filling filling)
    {
        var rows = part switch
        {
            RowPart row => RowLayout.Rows(row, filling),
            FundsPart funds => FundsLayout.Rows(funds, filling),
            GoalsPart goals => RowLayout.Goals(goals, filling),
            TasksPart tasks => TaskLayout.Rows(tasks, filling),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
        return rows.Select(r => r.Beside(part.Outer));
    }

    private static string Name(Form form, Template template) =>
        form.Project?.Name ?? form.Unit?.Name ?? form.Title ?? template.Name;
}
