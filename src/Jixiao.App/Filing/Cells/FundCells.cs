using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Cells;

/// <summary>The named amounts of a form, and the printed lines that say the same amount again.</summary>
internal static class FundCells
{
    /// <summary>By field: how people call it, and words of which a printed label for it holds one.</summary>
    private static readonly (
        string Field,
        string Label,
        string[] Words,
        Func<Funds, Money?> Get,
        Func<Funds, Money?, Funds> Set
    )[] Amounts =
    [
        (
            "totalYuan",
            "年度资金总额",
            ["总额", "合计", "总计", "预算数"],
            f => f.TotalYuan,
            (f, v) => f with { TotalYuan = v }
        ),
        (
            "lifetimeYuan",
            "项目资金总额",
            ["总投资", "资金总额"],
            f => f.LifetimeYuan,
            (f, v) => f with { LifetimeYuan = v }
        ),
        (
            "fiscalYuan",
            "其中：财政拨款",
            ["财政拨款", "财政资金"],
            f => f.FiscalYuan,
            (f, v) => f with { FiscalYuan = v }
        ),
        ("carriedOverYuan", "上年结转", ["结转"], f => f.CarriedOverYuan, (f, v) => f with { CarriedOverYuan = v }),
        ("otherYuan", "其他资金", ["其他"], f => f.OtherYuan, (f, v) => f with { OtherYuan = v }),
        (
            "specialAccountYuan",
            "财政专户管理资金",
            ["专户"],
            f => f.SpecialAccountYuan,
            (f, v) => f with { SpecialAccountYuan = v }
        ),
        ("unitFundsYuan", "单位资金", ["单位资金"], f => f.UnitFundsYuan, (f, v) => f with { UnitFundsYuan = v }),
        ("basicYuan", "基本支出", ["基本支出"], f => f.BasicYuan, (f, v) => f with { BasicYuan = v }),
        ("projectYuan", "项目支出", ["项目支出"], f => f.ProjectYuan, (f, v) => f with { ProjectYuan = v }),
        ("incomeYuan", "收入预算合计", ["收入"], f => f.IncomeYuan, (f, v) => f with { IncomeYuan = v }),
        (
            "expenditureYuan",
            "支出预算合计",
            ["支出预算", "支出合计"],
            f => f.ExpenditureYuan,
            (f, v) => f with { ExpenditureYuan = v }
        ),
        ("initialYuan", "年初预算数", ["年初预算"], f => f.InitialYuan, (f, v) => f with { InitialYuan = v }),
        ("adjustedYuan", "全年预算数", ["全年预算"], f => f.AdjustedYuan, (f, v) => f with { AdjustedYuan = v }),
        ("executedYuan", "全年执行数", ["执行数"], f => f.ExecutedYuan, (f, v) => f with { ExecutedYuan = v }),
        ("forecastYuan", "全年预计执行数", ["预计"], f => f.ForecastYuan, (f, v) => f with { ForecastYuan = v }),
    ];

    public static IEnumerable<(string Field, CellField<Form> Cell)> Fields =>
        Amounts.Select(a =>
            (
                "funds/" + a.Field,
                new CellField<Form>(
                    a.Label,
                    f => a.Get(f.Funds)?.ToString(),
                    (f, v) => f with { Funds = a.Set(f.Funds, Parse(v)) },
                    CellKind.Amount
                )
            )
        );

    /// <summary>The line that prints the named amount: the one of its value, by its label where there are several.</summary>
    /// <returns>-1 where no line, or not clearly one, prints it.</returns>
    public static int LineOf(Form form, string field)
    {
        var amount = Array.Find(Amounts, a => "funds/" + a.Field == field);
        if (amount.Get?.Invoke(form.Funds) is not { } yuan)
        {
            return -1;
        }
        List<int> same = [.. form.Funds.Lines.Index().Where(l => l.Item.Yuan == yuan).Select(l => l.Index)];
        List<int> named =
        [
            .. same.Where(i =>
                Array.Exists(amount.Words, w => form.Funds.Lines[i].Label.Contains(w, StringComparison.Ordinal))
            ),
        ];
        return named.Count == 1 ? named[0]
            : named.Count == 0 && same.Count == 1 ? same[0]
            : -1;
    }

    /// <summary>Label for a line that prints the amount for the first time; null for a cell that is no named amount.</summary>
    public static string? LabelOf(string field) => Array.Find(Amounts, a => "funds/" + a.Field == field).Label;

    public static Money? Parse(string? yuan) =>
        yuan is not null && PrintedAmounts.TryParse(yuan, AmountUnit.Yuan, out var money) ? money : null;

    /// <summary>The digits in the unit in which the form prints its amounts (万元 where it does not say).</summary>
    public static string Print(Money money, string? unit)
    {
        var yuan = unit is not null && AmountUnits.FromName(unit) is { } known ? known.Yuan() : 10_000m;
        return (money.Yuan / yuan).ToString("0.00####", System.Globalization.CultureInfo.InvariantCulture);
    }
}
