using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Profiles;

public sealed class ProfileTests
{
    private const string Start = "name: qinghe\ntitle: 清河县\nbasedOn: national-2021\n";

    [Theory]
    [InlineData(2021, "清河县", "national-2015")]
    [InlineData(2022, "清河县", "national-2021")]
    [InlineData(null, "清河县", "national-2021")]
    [InlineData(2024, "湖北省荆门市", "hubei")]
    [InlineData(2019, "湖北省荆门市", "national-2015")]
    [InlineData(2025, "四川省", "sichuan")]
    public void For_takes_year_and_division(int? year, string division, string expected) =>
        ProfileCatalog.For(FormOf.Project() with { FiscalYear = year, Division = division }).Name.ShouldBe(expected);

    [Fact]
    public void Every_file_of_profiles_is_in_the_catalogue() =>
        Directory
            .GetFiles(Path.Join(Repository.Root, "profiles"), "*.yaml")
            .Select(Path.GetFileNameWithoutExtension)
            .ShouldBe(ProfileCatalog.ByName.Keys, ignoreOrder: true);

    [Fact]
    public void Read_inherits_what_it_does_not_say()
    {
        var profile = Read(Start + "severities: { JX604: info, JX603: off }\nthresholds: { costShortfall: 0.1 }\n");
        profile.Weights.Total.ShouldBe(90);
        profile.Frame.Name.ShouldBe("2021");
        profile[Threshold.CostShortfall].ShouldBe(0.1m);
        profile[Threshold.HeavyIndicator].ShouldBe(0.30m);
        profile.SeverityOf(RuleCatalog.Find("JX604")!.About).ShouldBe(Severity.Info);
        profile.SeverityOf(RuleCatalog.Find("JX603")!.About).ShouldBeNull();
        profile.SeverityOf(RuleCatalog.Find("JX601")!.About).ShouldBe(Severity.Error);
    }

    [Fact]
    public void Severity_off_silences_a_rule()
    {
        var form = FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤45万元"));
        var profile = Read(Start + "severities: { JX604: off }\n");
        new Auditor(profile).Audit([new("a", 0, form)]).Findings.ShouldNotContain(f => f.Rule == "JX604");
    }

    [Theory]
    [InlineData("wieghts: {}", 4, "没有“wieghts”这个键")]
    [InlineData("severities: { JX999: error }", 4, "没有规则“JX999”")]
    [InlineData("severities:\n  JX604: loud", 5, "“loud”不是级别")]
    [InlineData("thresholds:\n  costShortfal: 1", 5, "没有“costShortfal”这个阈值")]
    [InlineData("thresholds: { costShortfall: viel }", 4, "应是一个数")]
    [InlineData("weights:\n  total: 90\n  schemes:\n    - { 产出指标: 50, 效益指标: 30 }", 7, "应等于 total 90")]
    [InlineData("weights:\n  total: 90\n  schemes:\n    - { 工作指标: 90 }", 7, "不是一级指标")]
    [InlineData("requiredColumns: [colour]", 1, "没有“colour”这个栏目")]
    [InlineData("lights: { red: 0.6, pink: 1 }", 4, "没有“pink”这个键")]
    [InlineData("name: [", 5, "不是正确的 YAML")]
    public void Read_names_the_line_of_a_mistake(string text, int line, string words)
    {
        var fault = Should.Throw<ProfileException>(() => Read(Start + text + "\n"));
        fault.Message.ShouldContain(words);
        fault.Message.ShouldStartWith($"清河县.yaml 第 {line} 行");
    }

    [Fact]
    public void Frame_of_2021_allows_the_level_2_names_of_2015()
    {
        var frame = ProfileCatalog.ByName["national-2021"].Frame;
        frame.Allows(Level1.Output, "数量指标").ShouldBeTrue();
        frame.Allows(Level1.Output, "成本指标").ShouldBeTrue();
        frame.Allows(Level1.Benefit, "数量指标").ShouldBeFalse();
    }

    private static Profile Read(string text) => ProfileReader.Read("清河县.yaml", text, ProfileCatalog.ByName);
}
