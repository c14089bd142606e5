using System.Text;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Amounts in small tables of their own, or beside other fields of the form.</summary>
public sealed class FundsTableTests
{
    private const string Rows =
        "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr><tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr>";

    [Fact]
    public void Read_periods_without_数_gives_adjusted_and_executed_of_the_total()
    {
        var funds = Funds(
            "<tr><td rowspan=3>预算执行（万元）<td><td>年初预算<td>全年预算<td>全年执行<td>执行率</tr>"
                + "<tr><td>支出总额<td>700.00<td>650.00<td>611.00<td>94.00%</tr>"
                + "<tr><td>其中：河道专项<td>500.00<td>450.00<td>411.00<td>91.33%</tr>"
        );

        funds.TotalYuan.ShouldBe(Money.FromYuan(6_500_000m));
        funds.ExecutedYuan.ShouldBe(Money.FromYuan(6_110_000m));
        funds.ExecutionRate.ShouldBe("94.00%");
    }

    [Fact]
    public void Read_monitoring_periods_with_a_forecast_gives_the_executed_amount()
    {
        var funds = Funds(
            "<tr><td rowspan=2>资金情况（万元）<td><td>年初预算数<td>1—7月执行数<td>1—7月执行率<td>全年预计</tr>"
                + "<tr><td>总金额<td>90<td>27<td>30.00%<td>88</tr>"
        );

        funds.TotalYuan.ShouldBe(Money.FromYuan(900_000m));
        funds.ExecutedYuan.ShouldBe(Money.FromYuan(270_000m));
        funds.ForecastYuan.ShouldBe(Money.FromYuan(880_000m));
    }

    [Fact]
    public void Read_amounts_under_their_sources_ignores_years_and_remarks()
    {
        var funds = Funds(
            "<tr><td>年份<td>资金来源<td>金额（元）<td>备注</tr><tr><td rowspan=3>2025<td>合计<td>360000.00<td></tr>"
                + "<tr><td>财政拨款<td>300000.00<td>含以前年度</tr><tr><td>其他资金<td>60000.00<td></tr>"
        );

        funds.TotalYuan.ShouldBe(Money.FromYuan(360_000m));
        funds.FiscalYuan.ShouldBe(Money.FromYuan(300_000m));
        funds.OtherYuan.ShouldBe(Money.FromYuan(60_000m));
    }

    [Fact]
    public void Read_amount_in_the_row_of_the_project_is_taken()
    {
        var funds = Funds("<tr><td>项目名称<td>河道清淤<td>申请资金（万元）<td>58.50</tr>");

        funds.TotalYuan.ShouldBe(Money.FromYuan(585_000m));
        funds.PrintedUnit.ShouldBe("万元");
    }

    [Fact]
    public void Read_income_beside_expenditure_takes_no_source_for_the_total()
    {
        var funds = Funds(
            "<tr><td>收入预算（万元）<td>金额<td>支出预算（万元）<td>金额</tr><tr><td>事业收入<td>0.00<td>基本支出<td>80.00</tr>"
                + "<tr><td>其他收入<td>5.00<td>其中：下级补助<td>20.00</tr><tr><td>收入总计<td>105.00<td>支出总计<td>105.00</tr>",
            "部门整体支出绩效目标表"
        );

        funds.TotalYuan.ShouldBe(Money.FromYuan(1_050_000m));
        funds.OtherYuan.ShouldBe(Money.FromYuan(50_000m));
        funds.BasicYuan.ShouldBe(Money.FromYuan(800_000m));
    }

    [Theory]
    [InlineData("—", "—", "—")]
    [InlineData("－", "/", "——")]
    [InlineData("--", "–", "-")]
    public void Read_row_of_dashes_is_a_row_without_amounts(string first, string second, string third)
    {
        var form = Form(
            "<tr><td rowspan=4>项目资金（万元）<td><td>年初预算数<td>全年预算数<td>全年执行数</tr>"
                + "<tr><td>年度资金总额<td>50.00<td>50.00<td>45.00</tr>"
                + $"<tr><td>上年结转资金<td>{first}<td>{second}<td>{third}</tr>"
                + $"<tr><td>其他资金<td>{third}<td>{first}<td>5.00</tr>"
        );

        form.Attributes.ShouldBeEmpty();
        form.Funds.CarriedOverYuan.ShouldBeNull();
        form.Funds.Lines.Select(l => l.Label)
            .ShouldBe([
                "年度资金总额/年初预算数",
                "年度资金总额/全年预算数",
                "年度资金总额/全年执行数",
                "其他资金/全年执行数",
            ]);
    }

    [Fact]
    public void Read_pairs_with_dashes_are_no_headings_over_the_amounts_below()
    {
        var form = Form(
            "<tr><td rowspan=3>项目资金（万元）<td>年度资金总额<td>60<td>财政拨款<td>60</tr>"
                + "<tr><td>上年结转<td>—<td>其他资金<td>—</tr><tr><td>财政专户管理资金<td>—<td>单位资金<td>0</tr>"
        );

        form.Attributes.ShouldBeEmpty();
        form.Funds.Lines.Select(l => l.Label).ShouldBe(["年度资金总额", "财政拨款", "单位资金"]);
    }

    private static Funds Funds(string rows, string title = "项目支出绩效目标表") => Form(rows, title).Funds;

    private static Form Form(string rows, string title = "项目支出绩效目标表") =>
        FormReader
            .Read(
                "a.html",
                Encoding.UTF8.GetBytes($"<html><body><p>{title}<table>{rows}{Rows}</table></body></html>"),
                cancellation: TestContext.Current.CancellationToken
            )
            .Forms.ShouldHaveSingleItem();
}
