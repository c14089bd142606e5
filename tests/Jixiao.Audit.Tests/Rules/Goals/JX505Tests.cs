using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX505Tests : RuleTests
{
    [Fact]
    public void JX505_fires_when_the_number_of_the_goal_differs() =>
        Fires(
            FormOf.Project().With(FormOf.Row("数量", "培训教师人数", "≥180人")) with
            {
                Goals = ["全年培训教师200人，提高教学水平。"],
            },
            "“≥180人”",
            "培训教师200人"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX505_fires_as_advice_when_no_indicator_measures_a_rate()
    {
        var form = FormOf.Project().With(FormOf.Row("质量", "培训合格率", "≥95%")) with
        {
            Goals = ["培训合格率达到95%以上，取证率达到80%以上。"],
        };
        Fires(form, "取证率达到80%", "没有指标衡量").Severity.ShouldBe(Severity.Info);
        Silent(form.With(FormOf.Row("质量", "参训教师取证率", "≥80%")));
    }

    [Fact]
    public void JX505_fires_when_the_second_number_of_a_list_differs() =>
        Fires(
            FormOf
                .Project()
                .With(
                    FormOf.Row("数量", "骨干教师培训期数", "≥24期"),
                    FormOf.Row("数量", "骨干教师培训人次", "≥240人次")
                ) with
            {
                Goals = ["组织骨干教师培训24期、2400人次。"],
            },
            "“≥240人次”",
            "组织骨干教师培训……2400人次"
        );

    [Theory]
    [InlineData("硬化公路48.6公里。", "48.6公里")]
    [InlineData("全年检测4.6万人次。", "4.6万人")]
    [InlineData("新增库容5430吨。", "5430吨")]
    [InlineData("鉴定评价381份。", "381份")]
    public void JX505_fires_when_a_measure_or_a_number_in_ten_thousands_is_missing(string goal, string words) =>
        Fires(FormOf.Project().With(FormOf.Row("质量", "验收合格率", "=100%")) with { Goals = [goal] }, words);

    [Theory]
    [InlineData("硬化公路38.6公里。", "≥38.6公里")]
    [InlineData("全年检测3.6万人次。", "≥3.6万人次")]
    [InlineData("全年检测3.6万人次。", "≥36000人次")]
    public void JX505_silent_when_the_measure_is_that_of_an_indicator(string goal, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "年度任务", cell)) with { Goals = [goal] });

    [Fact]
    public void JX505_fires_as_advice_when_no_indicator_has_the_number() =>
        Fires(
            FormOf.Project().With(FormOf.Row("质量", "验收合格率", "=100%")) with
            {
                Goals = ["维修校舍39所。"],
            },
            "维修校舍39所"
        )
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("全年培训教师180人。")]
    [InlineData("目标1：2023年12个月内，每200人配一名校医。")]
    [InlineData("第3次会议提出，近3年来投入380万元。")]
    [InlineData("约200人参加。")]
    public void JX505_silent_when_the_number_is_there_or_counts_nothing(string goal) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "培训教师人数", "≥180人")) with { Goals = [goal] });

    [Fact]
    public void JX505_silent_when_the_number_stands_in_a_name_or_in_ten_thousands() =>
        Silent(
            FormOf
                .Project()
                .With(FormOf.Row("数量", "维修学校（39所）", "完成"), FormOf.Row("数量", "受益学生", "≥1.5万人")) with
            {
                Goals = ["维修39所学校，受益学生15000人。"],
            }
        );

    [Fact]
    public void JX505_silent_when_the_number_is_the_sum_of_indicators_or_a_part_of_one() =>
        Silent(
            FormOf.Project().With(FormOf.Row("数量", "本科生", "180人"), FormOf.Row("数量", "专科生", "150人")) with
            {
                Goals = ["受益学生330名。"],
            },
            FormOf.Project("支教").With(FormOf.Row("数量", "选派教师", "11人")) with
            {
                Goals = ["选派教师11人，其中高中5人、民族中学4人、教研室2人。"],
            }
        );

    [Fact]
    public void JX505_fires_when_the_amounts_in_the_goal_are_not_those_of_the_cost() =>
        Fires(
            FormOf.Project("学校运转", 600m).With(FormOf.Cost("取暖费", "≤560万元")) with
            {
                Goals = ["清河县幼儿园取暖费120万元、中小学取暖费500万元。"],
            },
            "取暖费相加 120+500 = 620 万元",
            "差 60 万元"
        );

    [Theory]
    [InlineData("清河县幼儿园取暖费60万元、中小学取暖费500万元。")]
    [InlineData("清河县中小学取暖费560万元。")]
    [InlineData("清河县中小学取暖费20元/平方米。")]
    [InlineData("清河县中小学维修费100万元。")]
    public void JX505_silent_when_the_amounts_agree_or_are_of_other_things(string goal) =>
        Silent(FormOf.Project("学校运转", 600m).With(FormOf.Cost("取暖费", "≤560万元")) with { Goals = [goal] });

    [Theory]
    [InlineData("为全县农村2658名学生提供午餐。", "受益学生人数", "≥2568人", "2658名学生")]
    [InlineData("养护县道86.5公里。", "县道养护里程", "≥68.5公里", "86.5公里")]
    [InlineData("垃圾清运及时率达到95%。", "垃圾清运及时率", "≥90%", "及时率达到95%")]
    [InlineData("带动消费300万元。", "带动消费", "≥3000万元", "带动消费300万元")]
    [InlineData("每户补助3000元。", "危房改造每户补助标准", "≤5000元/户", "每户补助3000元")]
    [InlineData("每周开放不少于40小时。", "每周开放时长", "≥30小时", "40小时")]
    [InlineData("购置冰柜4台、蒸箱2台。", "购置设备数量", "=8台", "4+2 = 6")]
    public void JX505_fires_when_the_same_thing_has_two_numbers(string goal, string name, string cell, string words) =>
        Fires(Goal(goal, (name, cell)), "“" + cell + "”", words).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX505_fires_as_advice_when_the_goal_is_a_floor_and_the_indicator_is_above() =>
        Fires(Goal("师生满意度达到85%以上。", ("师生满意度", "≥90%"))).Severity.ShouldBe(Severity.Info);

    [Fact]
    public void JX505_fires_when_a_task_has_another_number() =>
        Fires(
            FormOf.Department().With(FormOf.Row("数量", "建设养老服务站", "≥6个")) with
            {
                Tasks = [new("养老", "建设养老服务站8个", null)],
            },
            "年度任务写的是“建设养老服务站8个”"
        );

    [Theory]
    [InlineData("现有县道86.5公里。", "县道养护里程", "≥68.5公里")]
    [InlineData("村医培训合格率达到95%。", "产品抽检合格率", "≥90%")]
    [InlineData("博物馆、图书馆及9个文化站免费开放。", "免费开放场馆数量", "=11个")]
    [InlineData("服务居民约1.3万人次。", "服务居民人次", "≥12800人次")]
    [InlineData("每人每月补助300元。", "人均补助标准", "=3600元/人·年")]
    public void JX505_silent_when_the_numbers_are_of_different_things(string goal, string name, string cell) =>
        Findings([Goal(goal, (name, cell))]).ShouldAllBe(f => f.Severity == Severity.Info);

    private static Core.Forms.Form Goal(string goal, (string Name, string Cell) row) =>
        FormOf.Project().With(FormOf.Row("数量", row.Name, row.Cell)) with
        {
            Goals = [goal],
        };
}
