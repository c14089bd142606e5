using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Amounts and the marks between tables in text of tabs.</summary>
public sealed class FundsOfTextTests
{
    private const string Indicators =
        "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤渠道\t≥9公里\n\t质量指标\t验收合格率\t100%\n";

    [Fact]
    public void Read_bracketed_unit_in_a_cell_of_its_own_is_no_label()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\t\t\t\n项目名称\t\t渠道清淤\t\n项目资金\n（元）\t\t年度资金总额：\t36500\n\t\t其中：财政拨款\t36500\n"
                + Indicators
        );

        form.Funds.TotalYuan.ShouldBe(Money.FromYuan(36_500m));
        form.Funds.FiscalYuan.ShouldBe(Money.FromYuan(36_500m));
    }

    [Fact]
    public void Read_only_total_of_the_project_is_the_total_in_the_unit_behind_it()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\t\t\t\n单位信息：\t207001-清河县水利局机关\t项目名称：\t渠道清淤\n项目总额：\t3.65\t万元\t\n"
                + Indicators
        );

        form.Unit.ShouldBe(new Core.Forms.CodedName("207001", "清河县水利局机关"));
        (form.Funds.TotalYuan, form.Funds.LifetimeYuan).ShouldBe((Money.FromYuan(36_500m), null));
    }

    [Fact]
    public void Read_figures_beside_their_headings_keep_the_order_of_the_headings()
    {
        var form = Texts.Form(
            "项目支出绩效自评表\n项目名称\t渠道清淤\n\t\t年初预算数\t全年预算数\t全年执行数\t执行率\n"
                + "\t年度资金总额\t5\t\t5\t\t4.9\t98%\n\t其他资金\t0\t\t0\t\t0\n"
                + "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\n产出指标\t数量指标\t清淤渠道\t≥9公里\t9公里\n"
        );

        form.Funds.ExecutedYuan.ShouldBe(Money.FromYuan(49_000m));
        (form.Funds.TotalYuan, form.Funds.OtherYuan).ShouldBe((Money.FromYuan(50_000m), default(Money)));
    }

    [Theory]
    [InlineData("附件3")]
    [InlineData("表7-2")]
    [InlineData("=== 工作表：项目二 ===")]
    public void Read_mark_of_the_next_table_is_no_indicator(string mark)
    {
        var forms = Texts.Forms(
            $"项目支出绩效目标表\t\t\t\n项目名称\t渠道清淤\t\t\n{Indicators}\n{mark}\t\t\t\n项目支出绩效目标表\t\t\t\n项目名称\t泵站检修\t\t\n{Indicators}"
        );

        forms.Select(f => f.Indicators.Count).ShouldBe([2, 2]);
    }

    [Fact]
    public void Read_headings_of_amounts_cut_where_no_column_ends()
    {
        var form = Texts.Form(
            "项目支出绩效自评表\n项目名称\t渠道清淤\t\t主管部门\t清河县水利局\t实施单位\t清河县\t灌区管理所\n"
                + "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执\t行数\t分值\t执行率\n\t年度资金总额\t5\t5\t4.9\t\t10\t98%\n"
                + "一级指标\t二级指标\t三级指标\t指标值\t实际完成值\n产出指标\t数量指标\t清淤渠道\t≥9公里\t9公里\n"
        );

        (form.Funds.ExecutedYuan, form.Funds.ExecutionWeight).ShouldBe((Money.FromYuan(49_000m), "10"));
        form.Unit?.Name.ShouldBe("清河县灌区管理所");
    }

    [Fact]
    public void Read_application_of_a_project_is_a_form()
    {
        var form = Texts.Form(
            "2026年部门预算项目申报表\n\n项目名称\t渠道清淤\t\t\n项目当年预算\t5\t万元\t\n" + Indicators
        );

        (form.Title, form.FiscalYear, form.Project?.Name).ShouldBe(("2026年部门预算项目申报表", 2026, "渠道清淤"));
        form.Funds.TotalYuan.ShouldBe(Money.FromYuan(50_000m));
    }
}
