using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;
using Jixiao.Documents;

namespace Jixiao.Cli.Tests.Reading;

/// <summary>A reading with something in every part that is printed; the county is invented.</summary>
internal static class Sample
{
    public static Form Form { get; } =
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.SelfEvaluation,
            Title = "2025年项目支出绩效自评表",
            FiscalYear = 2025,
            Division = "清河县",
            Unit = new CodedName("205001", "清河县第一中学"),
            CompetentDepartment = new CodedName("205", "清河县教育局"),
            Project = new CodedName(null, "校舍维修"),
            Funds = new Funds
            {
                TotalYuan = Money.FromWan(120.5m),
                PrintedUnit = "万元",
                Lines = [new FundLine("年度资金总额/全年预算数", Money.FromWan(120.5m), "120.50")],
            },
            Goals = ["目标1：维修教学楼2栋"],
            Indicators =
            [
                new Indicator
                {
                    Level1 = "产出指标",
                    Level2 = "数量指标",
                    Name = "维修教学楼",
                    Comparison = Comparison.Equal,
                    Value = "2",
                    Unit = "栋",
                    ValueText = "=2栋",
                    Weight = "10",
                    Actual = "2",
                    Score = "10",
                    Source = new SourceRef(Page: 3, Row: 9, Column: 4),
                },
                new Indicator
                {
                    Level1 = "成本指标",
                    Level2 = "经济成本指标",
                    Name = "维修\u001b[31m费用",
                    Comparison = Comparison.AtMost,
                    Value = "120.5",
                    Unit = "万元",
                    ValueText = "≤120.5万元",
                    Weight = "20",
                    PrintedLevel1 = "产出指标",
                    PrintedLevel2 = "时效指标",
                    Confidence = 0.7m,
                    Source = new SourceRef(Page: 3, Row: 10, Column: 4),
                },
            ],
            Suggestions =
            [
                new Suggestion(
                    "value-weight-swapped",
                    "指标值和权重可能互换了。",
                    new SuggestionTarget(1, "weight"),
                    "20",
                    "120.5",
                    "权重合计 110"
                ),
            ],
            Notes = ["填报人：李某"],
            Source = new SourceRef(Page: 3),
        };

    public static DocumentReading Reading { get; } =
        new(
            "自评/校舍.pdf",
            "pdf",
            new string('0', 64),
            [Form],
            [
                new Diagnostic(
                    "pages-left-alone",
                    Severity.Info,
                    "第1–2页没有绩效目标表，没有读。",
                    new SourceRef(Page: 1)
                ),
            ]
        );

    public static DocumentReading Empty { get; } = new("说明.txt", "text", new string('1', 64), [], []);
}
