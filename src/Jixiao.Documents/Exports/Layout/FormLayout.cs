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
        var headings = indicators.Headings();
        List<PlannedRow> body = [.. headings, .. indicators.Rows()];
        if (part.Banner is { } banner)
        {
            head.Add(PlannedRow.Whole(banner, CellRole.Label));
        }
        if (TailLayout.Total(filling, part.Total, columns, indicators.MasterEdges) is { } total)
        {
            body.Add(total);
        }
        var below = filling.Template.Parts.SkipWhile(p => p is not IndicatorsPart).Skip(1);
        List<PlannedRow> tail = [.. below.SelectMany(p => Rows(p, filling)), .. TailLayout.Rows(filling)];
        var signatures = TailLayout.Signatures(filling);
        tail.AddRange(TailLayout.Appendix(filling));
        var grid = new MasterGrid(indicators.MasterEdges, [.. head, .. body, .. tail]);
        return ([.. Tables(grid, head, body, tail, headings.Count)], signatures);
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

    private static IReadOnlyList<PlannedRow> Rows(TemplatePart part, Filling filling) =>
        part switch
        {
            RowPart row => RowLayout.Rows(row, filling),
            FundsPart funds => FundsLayout.Rows(funds, filling),
            GoalsPart goals => RowLayout.Goals(goals, filling),
            TasksPart tasks => TaskLayout.Rows(tasks, filling),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };

    private static string Name(Form form, Template template) =>
        form.Project?.Name ?? form.Unit?.Name ?? form.Title ?? template.Name;
}
