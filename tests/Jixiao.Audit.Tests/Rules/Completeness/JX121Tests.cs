namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX121Tests : RuleTests
{
    [Fact]
    public void JX121_fires_when_one_row_lacks_the_source_of_its_standard() =>
        Fires(Form("工作计划", null, "开展培训"), "标准值来源空着", "其余 5 条");

    [Fact]
    public void JX121_fires_when_one_row_lacks_its_activity() =>
        Fires(Form("工作计划", "工作计划", null), "工作活动空着");

    [Fact]
    public void JX121_silent_when_all_are_filled_or_the_column_is_hardly_used()
    {
        Silent(Form("工作计划", "工作计划", "开展培训"));
        Silent(Form(null, "工作计划", "开展培训"));
    }

    [Fact]
    public void JX121_silent_when_the_form_is_of_no_duties() =>
        Silent(Form("工作计划", null, "开展培训") with { Duties = [] });

    private static Core.Forms.Form Form(string? source, string? last, string? activity) =>
        FormOf
            .Department()
            .With([
                .. Enumerable
                    .Range(1, 6)
                    .Select(i =>
                        FormOf.Row("数量", $"第{i}类培训人次", $"≥{i}0人次") with
                        {
                            StandardValue = $"{i}0人次",
                            StandardSource = i == 6 ? last : source,
                            Activities = i == 6 ? activity : "开展培训",
                        }
                    ),
            ]) with
        {
            Duties = [new("1", "人才培训", "组织各类人才培训，提升能力")],
        };
}
