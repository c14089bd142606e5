using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX108NoQuality : FormRule
{
    private static readonly string[] Built =
    [
        "工程",
        "改造",
        "维修",
        "修缮",
        "新建",
        "改建",
        "扩建",
        "迁建",
        "装修",
        "加固",
        "采购",
        "购置",
        "设备",
        "信息化",
        "信息系统",
        "软件",
        "系统建设",
        "平台建设",
        "设施建设",
        "校舍建设",
        "基地建设",
        "公园建设",
        "道路建设",
        "中心建设",
        "场建设",
        "站建设",
        "馆建设",
        "楼建设",
        "房建设",
        "管网建设",
        "厂建设",
        "库建设",
        "墓建设",
        "公路建设",
        "项目建设",
    ];

    /// <summary>At the end of a name these are what is built; within it the money may be for running them.</summary>
    private static readonly string[] BuiltAtEnd = ["平台", "设施", "系统"];

    public override RuleAbout About { get; } =
        new("JX108", Severity.Warning)
        {
            Title = "工程、采购、信息化项目没有质量指标",
            What = "从项目名称看是工程建设、维修改造、设备采购或信息系统项目，而产出指标中没有质量指标。",
            Why = "工程要验收，设备要合格，系统要能用；只有数量没有质量，花了钱也可能是废品。",
            HowToMend = "设质量指标，如“工程验收合格率 =100%”“设备故障率 ≤2%”“系统可用率 ≥99%”。",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            !form.IsProject
            || form.Has(Level2.Quality)
            || !(form.Name.AsSpan().ContainsAny(Built) || NameWords.Core(form.Name).EndsWithAny(BuiltAtEnd))
            || !form.ShowsLevel2()
        )
        {
            return;
        }
        report.Find(
            form,
            "属于工程、采购或信息化项目，却没有质量指标，应写明验收合格率等质量要求",
            "没有质量指标",
            "至少 1 条质量指标",
            form.Indicators
        );
    }
}
