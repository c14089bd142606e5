using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX411WrongBenefit : IndicatorRule
{
    private static readonly string[] Ecological =
    [
        "森林覆盖率",
        "绿化覆盖率",
        "空气质量",
        "优良天数",
        "碳排放",
        "减排量",
        "二氧化碳",
        "水质达标率",
        "生态流量",
        "水土流失",
        "植被",
        "生物多样性",
        "化肥减量",
        "PM2.5",
        "生态环境",
        "环境保护",
        "生态保护",
        "生态质量",
    ];

    private static readonly string[] Drunk = ["饮水", "饮用水", "供水", "自来水"];

    /// <summary>What people know or think of it is social.</summary>
    private static readonly string[] Known =
    [
        "知晓",
        "意识",
        "宣传",
        "教育",
        "投诉",
        "信访",
        "参与",
        "满意",
        "执法",
        "案件",
    ];

    /// <summary>What is done for people, and how they think: no business and no nature.</summary>
    private static readonly string[] Social =
    [
        "供养率",
        "救助率",
        "入学率",
        "就业率",
        "知晓率",
        "获得感",
        "幸福感",
        "安全感",
        "法治意识",
        "安全意识",
        "文明程度",
        "社会稳定",
        "信访",
    ];

    private static readonly string[] Used = ["设备利用率", "设备综合利用率", "设备使用率", "场馆利用率", "床位使用率"];

    private static readonly string[] Economic = ["税收", "营业收入", "销售收入", "产值", "利润", "经济增加值", "增收"];

    /// <summary>Economic in percent as well.</summary>
    private static readonly string[] Earned = ["税收", "营业收入", "销售收入", "产值", "利润", "经济增长"];

    public override RuleAbout About { get; } =
        new("JX411", Severity.Info)
        {
            Title = "经济、社会、生态效益混列",
            What =
                "森林覆盖率、空气质量、减排量、生态环境保护等列在经济效益或社会效益下；以金额、增幅计的税收、产值、营业收入、增收等列在社会效益或生态效益下；供养率、就业率、法治意识等列在经济效益或生态效益下；设备利用率列在生态效益下。",
            Why = "三类效益分别考核，混列后看不出项目到底带来哪一种效益。",
            HowToMend = "移到消息所指的效益指标下。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Level | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var belongs = indicator.Level2 switch
        {
            Level2.SocialBenefit when IsEconomic(indicator) => "经济效益指标",
            Level2.EcologicalBenefit when IsEconomic(indicator) => "经济效益指标",
            Level2.SocialBenefit or Level2.EconomicBenefit when IsEcological(indicator.Name) => "生态效益指标",
            Level2.EconomicBenefit
            or Level2.EcologicalBenefit
                when indicator.Name.AsSpan().ContainsAny(Social) && !IsEcological(indicator.Name) => "社会效益指标",
            Level2.EcologicalBenefit when indicator.Name.AsSpan().EndsWithAny(Used) => "社会效益指标或可持续影响指标",
            _ => null,
        };
        if (belongs is not null)
        {
            report.Find(
                indicator,
                $"列在{Say.Quote(indicator.Row.Level2)}下，从内容看应列在{belongs}下",
                indicator.Row.Level2,
                belongs
            );
        }
    }

    /// <summary>Water that people drink serves them first: its quality is as much a social benefit.</summary>
    private static bool IsEcological(ReadOnlySpan<char> name) =>
        name.ContainsAny(Ecological) && !name.ContainsAny(Drunk) && !name.ContainsAny(Known);

    private static bool IsEconomic(IndicatorFacts indicator) =>
        (indicator.UnitKind == UnitKind.Money && indicator.Name.AsSpan().ContainsAny(Economic))
        || (indicator.UnitKind == UnitKind.Share && indicator.Name.AsSpan().ContainsAny(Earned));
}
