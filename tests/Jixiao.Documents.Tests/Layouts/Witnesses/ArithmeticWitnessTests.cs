using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Witnesses;

namespace Jixiao.Documents.Tests.Layouts.Witnesses;

public sealed class ArithmeticWitnessTests
{
    [Fact]
    public void Hear_swap_says_what_the_weights_sum_to_before_and_after()
    {
        var form = Form(Weighted(["12", "5", "300", "90"], ["20", "40", "30", "35"]), Sample.Funds(50));

        var found = ArithmeticWitness.Hear(form).Suggestions;

        found[0].Evidence.ShouldBe("权重合计 125；互换后合计 90");
        found[0].Message.ShouldContain("第 2 行");
    }

    [Fact]
    public void Hear_two_rows_that_explain_the_weights_proposes_none_and_names_both()
    {
        var form = Form(Weighted(["12", "5", "5", "90"], ["20", "40", "40", "25"]), Sample.Funds(50));

        var (suggestions, diagnostics) = ArithmeticWitness.Hear(form);

        suggestions.ShouldBeEmpty();
        var doubt = diagnostics.ShouldHaveSingleItem();
        doubt.Code.ShouldBe("weights-do-not-add-up");
        doubt.Message.ShouldContain("第 2、3 行");
    }

    [Fact]
    public void Hear_one_weight_with_a_wrong_digit_proposes_the_right_one()
    {
        var form = Form(Weighted(["120", "500", "300"], ["20", "30", "10"]), Sample.Funds(50));

        var found = ArithmeticWitness.Hear(form.With(2, form.Indicators[2] with { Weight = "4.0" })).Suggestions;

        found.ShouldHaveSingleItem().Code.ShouldBe("weight-misread");
        found[0].To.ShouldBe("40");
    }

    [Theory]
    [InlineData(FormStage.Target, "80")]
    [InlineData(FormStage.Target, "90")]
    [InlineData(FormStage.SelfEvaluation, "100")]
    public void Hear_weights_of_a_usual_total_says_nothing(FormStage stage, string sum)
    {
        var form = Form(Weighted(["12", "5", "300"], ["20", "20", ""]), Sample.Funds(50)) with { Stage = stage };
        var last = decimal.Parse(sum, System.Globalization.CultureInfo.InvariantCulture) - 40;

        var heard = ArithmeticWitness.Hear(form.With(2, form.Indicators[2] with { Weight = Sample.Text(last) }));

        heard.Suggestions.ShouldBeEmpty();
        heard.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_cost_rows_of_one_name_names_both_where_one_is_too_much()
    {
        var form = Form(
            [Sample.Cost("课程录制", "150"), Sample.Cost("教师奖励", "74"), Sample.Cost("教师奖励", "54")],
            Sample.Funds(224)
        );

        var found = ArithmeticWitness.Hear(form).Suggestions.ShouldHaveSingleItem();

        found.Code.ShouldBe("row-printed-twice");
        found.Target.Indicator.ShouldBe(2);
        found.Message.ShouldContain("≤74万元");
        found.Message.ShouldContain("≤54万元");
        found.Evidence.ShouldBe("成本合计 278 万元；去掉第 3 行后合计 224 万元，等于预算");
    }

    [Fact]
    public void Hear_neighbours_that_are_the_same_proposes_to_leave_one_out()
    {
        var row = Sample.Output("巡护河道次数", "12", "次");

        var found = ArithmeticWitness.Hear(Form([row, row, Sample.Benefit("水质", "改善")], new Funds())).Suggestions;

        found.ShouldHaveSingleItem().Target.ShouldBe(new SuggestionTarget(1, "row"));
    }

    [Fact]
    public void Hear_neighbours_that_the_weights_need_says_nothing()
    {
        var rows = Weighted(["12", "12", "300"], ["30", "30", "30"]);
        var same = rows[0];

        ArithmeticWitness.Hear(Form([same, same, rows[2]], new Funds())).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_unit_prices_and_gains_are_no_limits()
    {
        var form = Form(
            [
                Sample.Cost("清淤支出", "60"),
                Sample.Cost("管护人员补助标准", "40"),
                Sample.Cost("每人补贴", "40") with
                {
                    Unit = "元/人",
                },
                Sample.Benefit("带动沿河村集体增收", "40", "万元"),
            ],
            Sample.Funds(100)
        );

        ArithmeticWitness.Hear(form).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_cost_limit_short_of_the_budget_is_no_fault()
    {
        var form = Form([Sample.Cost("清淤支出", "20")], Sample.Funds(30, fiscal: 20, other: 10));

        ArithmeticWitness.Hear(form).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_source_with_digits_swapped_proposes_the_right_amount()
    {
        var found = ArithmeticWitness.Hear(Form([], Sample.Funds(150.5m, fiscal: 123.5m, other: 72))).Suggestions;

        found.ShouldHaveSingleItem().Code.ShouldBe("amount-misread");
        found[0].Target.Field.ShouldBe("otherYuan");
        (found[0].From, found[0].To).ShouldBe(("72", "27"));
    }

    [Fact]
    public void Hear_amount_that_two_repairs_explain_proposes_none()
    {
        ArithmeticWitness.Hear(Form([], Sample.Funds(160, fiscal: 120, other: 30))).Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Hear_source_in_yuan_among_wan_proposes_the_unit()
    {
        var found = ArithmeticWitness.Hear(Form([], Sample.Funds(150, fiscal: 120, other: 300_000))).Suggestions;

        found.ShouldHaveSingleItem().Code.ShouldBe("amount-unit-mistaken");
        (found[0].From, found[0].To).ShouldBe(("300000", "30"));
    }

    [Fact]
    public void Hear_hostile_figures_does_not_throw()
    {
        var huge = new string('9', 28);
        var form = Form(
            Weighted([huge, huge, huge], [huge, "-5", "0"]),
            new Funds { TotalYuan = Money.FromYuan(Money.MaxYuan) }
        );

        Should.NotThrow(() => ArithmeticWitness.Hear(form.Inserted(0, Sample.Cost("支出", huge, Comparison.AtLeast))));
        Should.NotThrow(() => ArithmeticWitness.Hear(Form([], new Funds { TotalYuan = Money.FromYuan(0) })));
    }

    private static Form Form(IReadOnlyList<Indicator> rows, Funds funds) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Indicators = rows,
            Funds = funds,
        };

    private static List<Indicator> Weighted(string[] values, string[] weights) =>
        [.. values.Select((v, i) => Sample.Output($"第{i + 1}类巡护", v, "次") with { Weight = weights[i] })];
}
