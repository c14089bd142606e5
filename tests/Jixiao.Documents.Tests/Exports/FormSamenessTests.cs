using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Corpus.RoundTrips;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>The judge of the round trip sees what it is to see.</summary>
public sealed class FormSamenessTests
{
    private static readonly Form Whole = new()
    {
        Subject = FormSubject.Project,
        Stage = FormStage.Target,
        Title = "项目支出绩效目标表",
        FiscalYear = 2026,
        Unit = new CodedName("205", "清河县水务局"),
        Goals = ["改善灌溉"],
        Notes = ["备注：一个项目一张表"],
        Attributes = [new LabelledText("填报人", "张丽")],
        Funds = new Funds
        {
            TotalYuan = Money.FromWan(14),
            PrintedUnit = "万元",
            Lines = [new FundLine("年度资金总额", Money.FromWan(14), "14")],
        },
        Indicators =
        [
            new Indicator
            {
                Level1 = "产出指标",
                Level2 = "数量指标",
                Name = "渠道",
                ValueText = "≥3公里",
            },
        ],
    };

    public static TheoryData<Form> Others() =>
        [
            Whole with
            {
                FiscalYear = 2025,
            },
            Whole with
            {
                Unit = new CodedName(null, "清河县水务局"),
            },
            Whole with
            {
                Goals = [],
            },
            Whole with
            {
                Notes = [],
            },
            Whole with
            {
                Attributes = [new LabelledText("填报人", "张立")],
            },
            Whole with
            {
                Funds = Whole.Funds with { TotalYuan = null },
            },
            Whole with
            {
                Funds = Whole.Funds with { Lines = [] },
            },
            Whole with
            {
                Indicators = [],
            },
            Whole with
            {
                Indicators = [Whole.Indicators[0] with { Level2 = "质量指标" }],
            },
            Whole with
            {
                Indicators = [Whole.Indicators[0] with { Weight = "3" }],
            },
            Whole with
            {
                Indicators = [Whole.Indicators[0] with { Attributes = [new LabelledText("备注", "x")] }],
            },
        ];

    [Fact]
    public void Differences_of_a_form_and_itself_are_none() => FormSameness.Differences(Whole, Whole).ShouldBeEmpty();

    [Fact]
    public void Differences_line_breaks_and_places_are_none() =>
        FormSameness
            .Differences(Whole with { Goals = ["改善\n灌溉"] }, Whole with { Source = new(Page: 3, Line: 9) })
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Differences_of_another_form_are_found(Form other) =>
        FormSameness.Differences(Whole, other).Count.ShouldBe(1);
}
