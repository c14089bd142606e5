using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX613NegativeAmount : FormRule
{
    /// <summary>What may go down, and what is left over.</summary>
    private static readonly string[] Movements = ["调", "增", "减", "变", "差", "结余"];

    public override RuleAbout About { get; } =
        new("JX613", Severity.Error)
        {
            Title = "资金或成本为负数",
            What = "预算总额、各项资金来源、执行数或成本指标为负数。名称写明调整、增减、变动、差额的除外。",
            Why = "安排的钱和花掉的钱都不会小于零；负数多半是把调减数填进了来源，或录入时多了一个减号。",
            HowToMend = "改为实际安排（执行）的金额；调减的，在全年预算数中直接反映。",
            RestsOn = RestsOn.Funds | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        foreach (var (label, yuan) in PrintedFunds.Of(form.Form.Funds))
        {
            if (yuan.Yuan < 0 && !label.AsSpan().ContainsAny(Movements))
            {
                report.Find(
                    form,
                    $"{Say.Quote(label)}为 {Say.Amount(yuan, form)}，是负数，应为不小于 0 的金额",
                    Say.Amount(yuan, form),
                    "≥0",
                    more: new() { Key = label + yuan }
                );
            }
        }
        foreach (var row in form.Indicators)
        {
            if (row is { IsMoneyCost: true, High: < 0, UnitKind: UnitKind.Money or UnitKind.UnitPrice })
            {
                report.Find(row, $"成本指标值{Say.Quote(row.Printed)}是负数，应为不小于 0 的金额", row.Printed, "≥0");
            }
        }
    }
}
