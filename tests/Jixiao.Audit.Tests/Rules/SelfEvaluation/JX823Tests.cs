using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX823Tests : RuleTests
{
    [Fact]
    public void JX823_fires_when_much_money_is_left_without_a_word() =>
        Fires(Form(70m, null, "完成全部任务。"), "执行率 70%", "低于 80%").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX823_silent_when_it_is_explained_or_enough_is_spent() =>
        Silent(
            Form(85m, null, "完成全部任务。"),
            Form(70m, "招标较晚", "完成全部任务。"),
            Form(70m, null, "质保金结转下年支付。")
        );

    private static Core.Forms.Form Form(decimal executed, string? deviation, string result) =>
        Evaluated
            .Form(executed)
            .With(
                Evaluated.Row("≥10次", "20", "10次", "20"),
                Evaluated.Row("≥20人", "20", "20人", "20"),
                Evaluated.Row("≥30场", "20", "30场", "20", deviation)
            ) with
        {
            GoalResults = [result],
        };
}
