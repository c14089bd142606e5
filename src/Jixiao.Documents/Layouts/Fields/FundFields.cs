namespace Jixiao.Documents.Layouts.Fields;

/// <summary>A field of <see cref="Jixiao.Core.Forms.Funds"/>.</summary>
internal enum FundField
{
    None,
    Total,
    Lifetime,
    Fiscal,
    Other,
    CarriedOver,
    SpecialAccount,
    UnitFunds,
    Basic,
    Project,
    Income,
    Expenditure,
    Initial,
    Adjusted,
    Executed,
    Forecast,
}

/// <summary>Which field a label of an amount names. The first rule that holds decides.</summary>
internal static class FundFields
{
    private static readonly (string[] All, FundField Field)[] Sources =
    [
        (["基本支出"], FundField.Basic),
        (["结转"], FundField.CarriedOver),
        (["结余"], FundField.CarriedOver),
        (["专户"], FundField.SpecialAccount),
        (["单位资金"], FundField.UnitFunds),
        (["自有资金"], FundField.UnitFunds),
        (["其他"], FundField.Other),
        (["其它"], FundField.Other),
        (["收入", "计"], FundField.Income),
        (["收入", "总"], FundField.Income),
        (["支出", "合计"], FundField.Expenditure),
        (["支出", "总计"], FundField.Expenditure),
        (["支出总额"], FundField.Total),
        (["项目总"], FundField.Lifetime),
        (["总投资"], FundField.Lifetime),
        (["实施期", "总"], FundField.Lifetime),
        (["中期资金总额"], FundField.Lifetime),
        (["年度财政资金总额"], FundField.Total),
        (["财政"], FundField.Fiscal),
        (["一般公共预算"], FundField.Fiscal),
        (["资金总额"], FundField.Total),
        (["总额"], FundField.Total),
        (["总金额"], FundField.Total),
        (["申请", "资金"], FundField.Total),
        (["申报", "资金"], FundField.Total),
        (["申请金额"], FundField.Total),
        (["申报金额"], FundField.Total),
        (["年度", "预算"], FundField.Total),
        (["当年", "预算"], FundField.Total),
        (["年度资金"], FundField.Total),
        (["年度金额"], FundField.Total),
        (["预算数"], FundField.Total),
        (["预算金额"], FundField.Total),
        (["预算资金"], FundField.Total),
        (["项目资金"], FundField.Total),
        (["项目金额"], FundField.Total),
        (["批复金额"], FundField.Total),
        (["支出责任"], FundField.Total),
    ];

    public static FundField Of(string label)
    {
        if (label is "项目支出" or "其中:项目支出" or "项目支出预算")
        {
            return FundField.Project;
        }
        if (IsOfLastYear(label))
        {
            return FundField.None;
        }
        if (label is "收入预算" or "部门收入预算" or "年度收入预算" or "本年收入预算")
        {
            return FundField.Income;
        }
        if (label is "支出预算" or "部门支出预算" or "年度支出预算" or "本年支出预算" or "整体支出预算")
        {
            return FundField.Expenditure;
        }
        foreach (var (all, field) in Sources)
        {
            if (Array.TrueForAll(all, w => label.Contains(w, StringComparison.Ordinal)))
            {
                return field;
            }
        }
        return label is "金额" or "资金" or "预算" or "项目预算" or "合计" ? FundField.Total : FundField.None;
    }

    /// <summary>Columns of self-evaluation and monitoring: the same money before, during and after the year.</summary>
    public static FundField Period(string label) =>
        label switch
        {
            _ when IsOfLastYear(label) => FundField.None,
            _ when Has(label, "预计") => FundField.Forecast,
            _ when Has(label, "执行率") => FundField.None,
            _ when Has(label, "执行数")
                    || Has(label, "执行金额")
                    || Has(label, "执行资金")
                    || Has(label, "已执行")
                    || Has(label, "实际支出")
                    || Has(label, "支出数")
                    || Has(label, "决算数")
                    || label.EndsWith("年执行", StringComparison.Ordinal)
                    || label.EndsWith("月执行", StringComparison.Ordinal) => FundField.Executed,
            _ when Has(label, "年初预算") || Has(label, "年初批复") => FundField.Initial,
            _ when Has(label, "全年预算") || Has(label, "调整预算") || Has(label, "调整后") => FundField.Adjusted,
            _ => FundField.None,
        };

    /// <summary>上年预算 and 上年执行 are history; 上年结转 is money of this year.</summary>
    private static bool IsOfLastYear(string label) => Has(label, "上年") && !Has(label, "结转") && !Has(label, "结余");

    private static bool Has(string label, string word) => label.Contains(word, StringComparison.Ordinal);
}
