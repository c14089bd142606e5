namespace Jixiao.Documents.Tests.Layouts;

/// <summary>完成目标可能性 over three columns, printed without its span.</summary>
public sealed class LikelihoodTicksTests
{
    private const string Head =
        "项目支出绩效目标运行监控表\n（2025年度）\n项目名称\t河道清淤\n主管部门\t清河县水利局\n"
        + "绩效指标\t\t\t\t\t\t完成目标可能性\t\t\n"
        + "一级指标\t二级指标\t三级指标\t年度指标值\t1—7月执行情况\t全年预计完成情况\t确定能\t有可能\t完全不可能\n";

    [Theory]
    [InlineData("√\t\t", "确定能")]
    [InlineData("\t√\t", "有可能")]
    [InlineData("\t\t√", "完全不可能")]
    public void Read_tick_under_a_head_without_span_tells_the_likelihood(string ticks, string likelihood)
    {
        var row = Texts
            .Form(
                $"{Head}产出指标\t数量指标\t清淤河道\t≥12公里\t7公里\t12公里\t{ticks}\n\t质量指标\t验收合格率\t100%\t100%\t100%\t√\t\t"
            )
            .Indicators[0];

        row.Likelihood.ShouldBe(likelihood);
        row.Attributes.ShouldBeEmpty();
    }

    [Fact]
    public void Read_two_ticks_keeps_the_second_beside()
    {
        var row = Texts
            .Form(
                $"{Head}产出指标\t数量指标\t清淤河道\t≥12公里\t7公里\t12公里\t√\t\t√\n\t质量指标\t验收合格率\t100%\t100%\t100%\t√\t\t"
            )
            .Indicators[0];

        row.Likelihood.ShouldBe("确定能");
        row.Attributes.ShouldHaveSingleItem().Label.ShouldEndWith("完全不可能");
    }
}
