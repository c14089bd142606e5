using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Reads a block of amounts as it would be printed, to see whether it says what the form says.</summary>
internal static class FundsTrial
{
    private const int FormsTogether = 256;

    [ThreadStatic]
    private static GridRows? known;

    [ThreadStatic]
    private static int uses;

    /// <param name="own">Positions of the form's attributes that the block prints.</param>
    public static bool SaysTheSame(IReadOnlyList<PlannedRow> rows, Filling filling, IReadOnlySet<int> own)
    {
        var (read, rest) = Read(rows, filling);
        var form = filling.Form;
        return AreSame(form.Funds with { Lines = filling.OwnLines }, read)
            && rest.Select(a => (a.Label, a.Value))
                .Order()
                .SequenceEqual(own.Select(a => (form.Attributes[a].Label, form.Attributes[a].Value)).Order());
    }

    /// <summary>The amounts that have a field of their own; where the form has none they are left out.</summary>
    public static IEnumerable<(FundField Field, Money Yuan)> Typed(Funds funds)
    {
        (FundField Field, Money? Yuan)[] all =
        [
            (FundField.Total, funds.TotalYuan),
            (FundField.Lifetime, funds.LifetimeYuan),
            (FundField.Fiscal, funds.FiscalYuan),
            (FundField.Other, funds.OtherYuan),
            (FundField.CarriedOver, funds.CarriedOverYuan),
            (FundField.SpecialAccount, funds.SpecialAccountYuan),
            (FundField.UnitFunds, funds.UnitFundsYuan),
            (FundField.Basic, funds.BasicYuan),
            (FundField.Project, funds.ProjectYuan),
            (FundField.Income, funds.IncomeYuan),
            (FundField.Expenditure, funds.ExpenditureYuan),
            (FundField.Initial, funds.InitialYuan),
            (FundField.Adjusted, funds.AdjustedYuan),
            (FundField.Executed, funds.ExecutedYuan),
            (FundField.Forecast, funds.ForecastYuan),
        ];
        return all.Where(a => a.Yuan is not null).Select(a => (a.Field, a.Yuan!.Value));
    }

    private static bool AreSame(Funds wanted, Funds read) =>
        Typed(wanted).SequenceEqual(Typed(read))
        && (wanted.ExecutionRate, wanted.ExecutionWeight, wanted.ExecutionScore)
            == (read.ExecutionRate, read.ExecutionWeight, read.ExecutionScore)
        && (
            wanted.Lines.Count == 0
            || wanted
                .Lines.OrderBy(l => l.Label, StringComparer.Ordinal)
                .SequenceEqual(read.Lines.OrderBy(l => l.Label, StringComparer.Ordinal))
        );

    private static (Funds Funds, List<LabelledText> Others) Read(IReadOnlyList<PlannedRow> rows, Filling filling)
    {
        var grid = new MasterGrid([0, 100], rows);
        var table = new Table(grid.Widths, grid.Rows(rows));
        var source = new SourceTable(SourceRows(table), TableGeometry.Exact, default);
        var draft = new FormDraft();
        var reader = new FieldReader(draft);
        foreach (var row in Cells().From(new SourceDocument([source], [])))
        {
            reader.Take(row);
        }
        var rest = new List<LabelledText>();
        var funds = FundsReader.Read(draft.Funds, draft.AmountUnit ?? AmountUnit.Wan, rest);
        rest.AddRange(draft.Attributes);
        return (funds, rest);
    }

    /// <summary>Forms printed one after another have the same labels: what is known of them is kept for a while.</summary>
    private static GridRows Cells()
    {
        if (known is null || ++uses % FormsTogether == 0)
        {
            known = new GridRows();
        }
        return known;
    }

    private static List<SourceRow> SourceRows(Table table)
    {
        var rows = table.Rows.Select(_ => new List<SourceCell>()).ToList();
        foreach (var (row, column, cell) in table.Place())
        {
            rows[row]
                .Add(new SourceCell(cell.Text, column, default) { ColumnSpan = cell.Columns, RowSpan = cell.Rows });
        }
        return [.. rows.Select(r => new SourceRow(r, default))];
    }
}
