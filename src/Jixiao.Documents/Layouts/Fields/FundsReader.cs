using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>From printed amounts and their labels to <see cref="Funds"/>.</summary>
internal static class FundsReader
{
    /// <param name="unit">The unit for amounts whose own labels name none.</param>
    /// <param name="rest">Takes, with their labels, the figures that no field of the funds holds: shares of single sources, what is no amount.</param>
    public static Funds Read(IReadOnlyList<PrintedFund> printed, AmountUnit unit, ICollection<LabelledText> rest)
    {
        var funds = new Funds();
        var lines = new List<FundLine>();
        var named = printed.Any(p => NamesTotal(Keys.OfLabel(p.Row)));
        var ofYear = printed.Any(p => IsOfYear(Keys.OfLabel(p.Row)));
        foreach (var amount in printed)
        {
            var row = Keys.OfLabel(amount.Row);
            var column = Keys.Of(amount.Column);
            switch (Share(row, column))
            {
                case "rate" when IsTotal(row) && (funds.ExecutionRate ?? amount.Printed) == amount.Printed:
                    funds = funds with { ExecutionRate = amount.Printed };
                    continue;
                case "weight" when (funds.ExecutionWeight ?? amount.Printed) == amount.Printed:
                    funds = funds with { ExecutionWeight = amount.Printed };
                    continue;
                case "score" when (funds.ExecutionScore ?? amount.Printed) == amount.Printed:
                    funds = funds with { ExecutionScore = amount.Printed };
                    continue;
                case not null:
                    rest.Add(new LabelledText(Label(amount), amount.Printed));
                    continue;
            }
            if (PrintedAmounts.TryParse(amount.Printed, amount.Unit ?? unit, out var money))
            {
                lines.Add(new FundLine(Label(amount), money, amount.Printed));
                funds =
                    amount.OfWholeProject || (named && row == "金额合计") ? funds
                    : amount.IsWholeTotal || (ofYear && row == "项目资金总额") ? Set(funds, FundField.Lifetime, money)
                    : Place(funds, row, column, money);
            }
            else
            {
                rest.Add(new LabelledText(Label(amount), amount.Printed));
            }
        }
        var total = funds.TotalYuan ?? funds.AdjustedYuan ?? funds.InitialYuan ?? funds.ExpenditureYuan;
        if (total is null && funds.LifetimeYuan is { } only)
        {
            // 项目总额 without a year's total beside it is the form's only total.
            (total, funds) = (only, funds with { LifetimeYuan = null });
        }
        var names = printed
            .Select(p => p.Unit ?? unit)
            .Where(u => u is AmountUnit.Wan or AmountUnit.Yuan)
            .Select(u => u.Name());
        return funds with
        {
            TotalYuan = total,
            Lines = lines,
            PrintedUnit = lines.Count > 0 ? names.FirstOrDefault() : null,
        };
    }

    private static string Label(PrintedFund amount) =>
        string.Join('/', new[] { Keys.OneLine(amount.Row), amount.Column }.Where(l => l.Length > 0));

    private static string? Share(string row, string column)
    {
        var leaf = column.Length > 0 ? Keys.OfLabel(column[(column.LastIndexOf('/') + 1)..]) : row;
        return leaf switch
        {
            _ when leaf.EndsWith("执行率", StringComparison.Ordinal) => "rate",
            _ when leaf.Contains("权重", StringComparison.Ordinal) || leaf.Contains("分值", StringComparison.Ordinal) =>
                "weight",
            _ when leaf.Contains("得分", StringComparison.Ordinal) => "score",
            _ => null,
        };
    }

    /// <summary>Beside it 金额合计 is what the tasks add up to, not all the money of the form.</summary>
    private static bool NamesTotal(string row) => row is "资金总额" or "年度资金总额" or "预算资金总额" or "预算总额";

    /// <summary>Beside it 项目资金总额 is that of all years.</summary>
    private static bool IsOfYear(string row) =>
        (row.StartsWith("年度", StringComparison.Ordinal) || row.StartsWith("本年", StringComparison.Ordinal))
        && FundFields.Of(row) == FundField.Total;

    private static bool IsTotal(string row) =>
        row.Length == 0
        || FundFields.Of(row) == FundField.Total
        || row is "合计" or "总额" or "金额" or "金额合计" or "小计" or "总计";

    private static Funds Place(Funds funds, string row, string column, Money money)
    {
        var over = column.Length > 0 ? column.Split('/').Select(Keys.OfLabel).ToArray() : [];
        var period = FundFields.Period(over.Length > 0 ? over[^1] : row);
        if (
            period == FundField.None
            && over.Length >= 2
            && FundFields.Period(over[^2]) is not FundField.None and var group
        )
        {
            if (!IsTotal(over[^1]))
            {
                var ofYear = group is FundField.Adjusted || (group is FundField.Initial && funds.AdjustedYuan is null);
                return ofYear ? Set(funds, FundFields.Of(over[^1]), money) : funds;
            }
            period = group;
        }
        if (period != FundField.None && IsTotal(period == FundFields.Period(row) ? "" : row))
        {
            return Set(funds, period, money);
        }
        if (
            period != FundField.None
            && period != FundField.Adjusted
            && (period != FundField.Initial || funds.AdjustedYuan is not null)
        )
        {
            return period == FundField.Initial && funds.AdjustedYuan is null
                ? Set(funds, FundFields.Of(row), money)
                : funds;
        }
        if (over.Length >= 2 && FundFields.Of(over[^2]) is FundField.Basic or FundField.Project)
        {
            return over[^1] is "合计" or "小计" or "金额" ? Set(funds, FundFields.Of(over[^2]), money) : funds;
        }
        // Mostly it stands over a table of sources; beside an amount it names the sum of them.
        var field = row is "总体资金情况" or "资金情况" && over.Length == 0 ? FundField.Total : FundFields.Of(row);
        var ofSource = row.Length > 0 && period != FundField.None;
        for (var at = over.Length - 1; at >= 0 && field == FundField.None && !ofSource; at--)
        {
            field = FundFields.Of(over[at]);
        }
        // Beside a source of its own (事业收入) the heading 金额 does not make it the total.
        field = field == FundField.Total && IsSource(row) ? FundField.None : field;
        return Set(funds, field, money);
    }

    private static bool IsSource(string row) =>
        (FundWords.IsLabel(row) || row.StartsWith("其中", StringComparison.Ordinal))
        && !IsTotal(row)
        && FundFields.Of(row) == FundField.None
        && Lexicon.Field(row) != FieldRole.Heading;

    /// <summary>A field keeps the first amount printed for it.</summary>
    private static Funds Set(Funds funds, FundField field, Money money) =>
        field switch
        {
            FundField.Total => funds with { TotalYuan = funds.TotalYuan ?? money },
            FundField.Lifetime => funds with { LifetimeYuan = funds.LifetimeYuan ?? money },
            FundField.Fiscal => funds with { FiscalYuan = funds.FiscalYuan ?? money },
            FundField.Other => funds with { OtherYuan = funds.OtherYuan ?? money },
            FundField.CarriedOver => funds with { CarriedOverYuan = funds.CarriedOverYuan ?? money },
            FundField.SpecialAccount => funds with { SpecialAccountYuan = funds.SpecialAccountYuan ?? money },
            FundField.UnitFunds => funds with { UnitFundsYuan = funds.UnitFundsYuan ?? money },
            FundField.Basic => funds with { BasicYuan = funds.BasicYuan ?? money },
            FundField.Project => funds with { ProjectYuan = funds.ProjectYuan ?? money },
            FundField.Income => funds with { IncomeYuan = funds.IncomeYuan ?? money },
            FundField.Expenditure => funds with { ExpenditureYuan = funds.ExpenditureYuan ?? money },
            FundField.Initial => funds with { InitialYuan = funds.InitialYuan ?? money },
            FundField.Adjusted => funds with { AdjustedYuan = funds.AdjustedYuan ?? money },
            FundField.Executed => funds with { ExecutedYuan = funds.ExecutedYuan ?? money },
            FundField.Forecast => funds with { ForecastYuan = funds.ForecastYuan ?? money },
            _ => funds,
        };
}
