using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX401WrongLevel2 : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX401", Severity.Warning)
        {
            Title = "二级指标归类不当",
            What =
                "从名称、计量单位和指标值看，三级指标列错了二级指标：金额列在数量、质量、时效下，日期列在时效以外，合格率列在数量或时效下，及时率列在数量或质量下，天数、人数、到位率列在成本下，满意度列在满意度以外，人数、次数列在质量下。两可的不报，列在数量下的其他比率只作提示；文字、PDF 中与应归入的那一类相邻的，疑为标签错位，只作提示。",
            Why = "归类错了，各级权重和得分就错了：成本没有人管，质量看起来已经有了。",
            HowToMend = "把这一条移到消息所指的二级指标下；确要考核原来那一类内容的，改写名称和指标值。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Level | RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (Misplaced.Of(indicator) is not { } misplaced || InputAsOutput.Is(indicator))
        {
            CheckShare(indicator, report);
            return;
        }
        var belongs = Name(misplaced.Belongs, indicator.Form);
        report.Find(
            indicator,
            $"列在{Say.Quote(indicator.Row.Level2)}下，但它的内容是{misplaced.Why}（{indicator.Printed}），应列在{belongs}下",
            indicator.Row.Level2,
            belongs,
            IsBesideItsOwn(indicator, misplaced.Belongs) ? new() { AtMost = Severity.Info, IsDoubtful = true } : default
        );
    }

    /// <summary>数量 says how many. How much of the plan was done, and how far a thing reaches, may be said in percent.</summary>
    private static void CheckShare(IndicatorFacts indicator, RuleReport report)
    {
        var name = NameWords.Core(indicator.Name);
        if (
            indicator is { Level2: Level2.Quantity, UnitKind: UnitKind.Share, Number: { }, IsRate: true }
            && name[^1] == '率'
            && !name.EndsWithAny(Extents)
        )
        {
            report.Find(
                indicator,
                $"列在{Say.Quote(indicator.Row.Level2)}下，但它是比率（{indicator.Printed}），数量应写绝对数，应列在质量指标下，或改写为数量",
                indicator.Row.Level2,
                "质量指标",
                new() { AtMost = Severity.Info }
            );
        }
    }

    private static readonly string[] Extents =
    [
        "完成率",
        "覆盖率",
        "普及率",
        "增长率",
        "增速率",
        "下降率",
        "执行率",
        "参与率",
        "参保率",
        "接种率",
        "建档率",
        "入学率",
        "达成率",
        "实现率",
    ];

    /// <summary>In a text the label of the next row or the one before may have been meant.</summary>
    private static bool IsBesideItsOwn(IndicatorFacts indicator, Level2 belongs)
    {
        if (!indicator.Form.Reading.IsFlowing)
        {
            return false;
        }
        foreach (var other in indicator.Form.Indicators)
        {
            if (int.Abs(other.Index - indicator.Index) == 1 && other.Level2 == belongs)
            {
                return true;
            }
        }
        return false;
    }

    private static string Name(Level2 level, FormFacts form) =>
        level switch
        {
            Level2.Cost => form.Has(Level1.Cost) ? "经济成本指标" : "成本指标",
            Level2.Quantity => "数量指标",
            Level2.Quality => "质量指标",
            Level2.Timeliness => "时效指标",
            _ => "服务对象满意度指标",
        };
}
