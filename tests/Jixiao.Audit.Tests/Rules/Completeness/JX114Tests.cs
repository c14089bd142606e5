using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX114Tests : RuleTests
{
    [Fact]
    public void JX114_fires_when_a_duty_has_no_indicator() =>
        Fires(Form("社会救助", "社会救助"), "“养老服务”没有一条指标");

    [Fact]
    public void JX114_silent_when_each_has_one() => Silent(Form("社会救助", "养老 服务"));

    [Fact]
    public void JX114_silent_when_the_form_has_no_duties() =>
        Silent(FormOf.Department().With(FormOf.Row("数量", "临时救助人次", "5200人次")));

    [Fact]
    public void JX114_silent_when_the_duty_lost_its_name() =>
        Silent(Form("社会救助") with { Duties = [new("1", "社会救助", "救助。"), new("2", null, "养老。")] });

    [Fact]
    public void JX114_is_not_checked_when_an_indicator_lost_its_duty() => NotChecked(Form("社会救助", ""), "无法判断");

    private static Form Form(params string[] duties) =>
        (
            FormOf.Department() with
            {
                Duties = [new("1", "社会救助", "统筹救助工作。"), new("2", "养老服务", "推进养老服务。")],
            }
        ).With([.. duties.Select((d, i) => FormOf.Row("数量", $"第{i}项人次", "≥5人次") with { Duty = d })]);
}
