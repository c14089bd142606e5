using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX608YuanAndWan : FormRule
{
    private const decimal Wan = 10_000m;

    public override RuleAbout About { get; } =
        new("JX608", Severity.Error)
        {
            Title = "元与万元混用",
            What =
                "同一张表的两个金额正好相差一万倍：某项资金来源与总额，或某条成本指标与预算。成本指标为预算的万分之一时只作警告，名称写明人均、单价、标准的不算。一项费用只有几元、几百元，换成万元才与预算相称的，人均、户均金额达到 100 万元的，作警告。",
            Why = "元和万元混用使金额差一万倍，是预算表最常见、后果最大的笔误。",
            HowToMend = "统一全表的金额单位，改正写错单位的一个数。",
            RestsOn = RestsOn.Funds | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Budget is not { Yuan: > 0 and var budget })
        {
            return;
        }
        foreach (var (label, yuan) in PrintedFunds.Of(form.Form.Funds))
        {
            if (yuan.Yuan == budget * Wan || yuan.Yuan * Wan == budget)
            {
                report.Find(
                    form,
                    $"{Say.Quote(label)}印为 {Say.Amount(yuan, form)}，预算总额 {Say.Amount(budget, form)}，两数正好相差一万倍，疑似元与万元混用，应统一单位",
                    Say.Amount(yuan, form),
                    Say.Amount(budget, form),
                    more: new() { Key = label }
                );
            }
        }
        foreach (var row in form.Indicators)
        {
            if (IsTooMuchForOne(row))
            {
                report.Find(
                    row,
                    $"指标值{Say.Quote(row.Printed)}是每人（户）的金额，以“{row.Row.Unit}”计大得不合常理，疑应为 {Say.Number(row.Number!.Value)} 元",
                    row.Printed,
                    $"{Say.Number(row.Number!.Value)} 元",
                    new() { AtMost = Severity.Warning }
                );
                continue;
            }
            if (!row.IsMoneyCost || row.AmountYuan is not { } amount || amount == 0)
            {
                continue;
            }
            var isTooSmall = amount * Wan == budget && !CostRows.IsPerUnit(row.Name);
            if (IsLostWan(row, amount, budget))
            {
                report.Find(
                    row,
                    $"指标值{Say.Quote(row.Printed)}作为一项费用的总额小得不合常理（预算 {Say.Amount(budget, form)}），疑应为 {Say.Number(row.High!.Value)} 万元；若是单价，应写成“元/人”等",
                    row.Printed,
                    $"{Say.Number(row.High!.Value)} 万元",
                    new() { AtMost = Severity.Warning }
                );
                continue;
            }
            if (amount == budget * Wan || isTooSmall)
            {
                report.Find(
                    row,
                    $"指标值{Say.Quote(row.Printed)}与预算 {Say.Amount(budget, form)}的数字相同而相差一万倍，疑似元与万元混用，应为 {Say.Amount(budget, form)}",
                    row.Printed,
                    Say.Amount(budget, form),
                    new() { AtMost = isTooSmall ? Severity.Warning : null }
                );
            }
        }
    }

    private const decimal MostLost = 1_000m;

    private static readonly string[] Totals = ["费", "费用", "经费", "成本", "支出", "控制数", "总额", "资金", "投入"];

    /// <summary>A few hundred yuan for what would fit the budget in 万元.</summary>
    private static bool IsLostWan(IndicatorFacts row, decimal amount, decimal budget) =>
        row is { Row.Unit: "元", Number: { } number, High: { } high }
        && number == high
        && amount < MostLost
        && amount * Wan != budget
        && amount * Wan < budget * 1.05m
        && NameSense.EndsWithAny(NameWords.Core(row.Name), Totals)
        && !CostRows.IsPerUnit(row.Name);

    private static readonly string[] ForOne = ["人均", "每人", "户均", "每户"];

    private static readonly string[] OfFirms =
    [
        "贷款",
        "产值",
        "生产总值",
        "GDP",
        "投资",
        "授信",
        "企业",
        "税",
        "融资",
    ];

    /// <summary>人均增收 500万元.</summary>
    private static bool IsTooMuchForOne(IndicatorFacts row) =>
        row is { Row.Unit: "万元" or "万元/人" or "万元/户", Number: >= 100 and < 100_000 }
        && NameSense.ContainsAny(row.Name, ForOne)
        && !NameSense.ContainsAny(row.Name, OfFirms);
}
