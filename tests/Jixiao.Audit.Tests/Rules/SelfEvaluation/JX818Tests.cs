using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX818Tests : RuleTests
{
    [Theory]
    [InlineData(4, 24, "25%")]
    [InlineData(6, 39, "40%")]
    [InlineData(8, 59, "60%")]
    [InlineData(10, 79, "80%")]
    public void JX818_fires_when_execution_is_below_the_floor_of_Sichuan(int month, int executed, string floor) =>
        Fires(
            Form(month, executed, "四川省") with
            {
                Notes = ["设备流标，重新招标。"],
            },
            $"到 {month} 月预算执行率 {executed}%",
            $"低于四川省规定的 {floor}",
            "继续、调剂或取消"
        );

    [Theory]
    [InlineData(6, 24, "红灯")]
    [InlineData(6, 39, "黄灯")]
    public void JX818_fires_when_execution_is_behind_the_year_without_a_reason(int month, int executed, string light) =>
        Fires(Form(month, executed), light, "应达 40%", "没有写原因和措施");

    [Theory]
    [InlineData(4, 25, "四川省")]
    [InlineData(6, 40, "四川省")]
    [InlineData(8, 60, "四川省")]
    [InlineData(10, 80, "四川省")]
    [InlineData(11, 90, "四川省")]
    [InlineData(6, 40, "清河县")]
    [InlineData(1, 30, "清河县")]
    public void JX818_silent_when_execution_keeps_up(int month, int executed, string division) =>
        Silent(Form(month, executed, division));

    [Fact]
    public void JX818_silent_when_the_reason_is_told() =>
        Silent(Form(6, 20) with { Notes = ["设备流标，重新招标，9月底前支付。"] });

    [Fact]
    public void JX818_is_not_checked_when_the_month_is_not_printed() =>
        NotChecked(Form(null, 20), "没有印明监控到几月");

    [Fact]
    public void JX818_is_not_checked_when_nothing_is_said_of_execution() =>
        NotChecked(
            Form(6, 20) with
            {
                Funds = FormOf.Funds(("年度资金总额", 100m)) with { TotalYuan = Core.Money.FromWan(100m) },
            },
            "没有读出预算数或执行数"
        );

    private static Form Form(int? month, decimal executed, string division = "清河县") =>
        FormOf.Project() with
        {
            Stage = FormStage.Monitoring,
            Division = division,
            Title = "项目支出绩效目标运行监控表",
            Funds = FormOf.Funds(("全年预算数", 100m), (month is null ? "执行数" : $"1-{month}月执行数", executed)) with
            {
                TotalYuan = Core.Money.FromWan(100m),
                ExecutedYuan = Core.Money.FromWan(executed),
            },
        };
}
