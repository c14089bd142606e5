using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Facts;

/// <summary>What a reading left behind is not held against the unit.</summary>
public sealed class MisreadingTests
{
    private static readonly FormReading Text = new(IsFlowing: true, []);

    [Theory]
    [InlineData("标", "3")]
    [InlineData("度指标", null)]
    [InlineData("√", null)]
    [InlineData("进措施", null)]
    [InlineData("合计总分", "90")]
    [InlineData(null, "150626245100000123456")]
    [InlineData(null, null)]
    [InlineData(null, "5日")]
    public void Audit_piece_of_a_label_is_no_indicator(string? name, string? value)
    {
        var result = Audit(Form().With(Printed(9, name, value)));
        result.Findings.ShouldAllBe(f => f.Rule == "JX904");
        result.Findings.ShouldHaveSingleItem().Message.ShouldContain("零碎文字");
    }

    [Theory]
    [InlineData("服务对象满意度", "≥90%")]
    [InlineData("教研", "3")]
    public void Audit_short_name_with_a_value_is_an_indicator(string name, string value) =>
        Audit(Form().With(Printed(9, name, value))).Findings.ShouldNotContain(f => f.Rule == "JX904");

    [Fact]
    public void Audit_form_whose_rows_fell_apart_is_not_said_to_lack_anything()
    {
        var form = Form().With(Printed(8, "非遗知晓情况", null), Printed(9, null, "≥70%"));
        var result = Audit(form);
        result.Findings.ShouldNotContain(f => f.Rule == "JX103");
        result.NotChecked.ShouldContain(n => n.Rule == "JX103" && n.Why.Contains("拆成了两行"));
    }

    [Fact]
    public void Audit_sentence_without_a_place_may_be_the_goal()
    {
        var form = Form() with { Goals = [] };
        var lost = new FormReading(true, ["维修校舍十二所，改善清河县学生学习条件。"]);
        Audit(form, lost).Findings.ShouldNotContain(f => f.Rule == "JX101");
        Audit(form, lost).NotChecked.ShouldContain(n => n.Rule == "JX101" && n.Why.Contains("维修校舍十二所"));
        Audit(form).Findings.Single(f => f.Rule == "JX101").Severity.ShouldBe(Severity.Warning);
        Audit(form, FormReading.AsTyped).Findings.Single(f => f.Rule == "JX101").Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Audit_level_beside_its_own_kind_is_a_slipped_label_in_a_text_and_a_fault_in_cells()
    {
        var slipped = FormOf.Row("质量", "验收合格率", "=100%") with { Level1 = "效益指标", Source = new(Line: 7) };
        var form = FormOf.Project().With(FormOf.Row("数量", "维修校舍", "12所"), slipped);
        Audit(form).Findings.ShouldNotContain(f => f.Rule == "JX402");
        Audit(form).Findings.Single(f => f.Rule == "JX904").Message.ShouldContain("疑似标签错位");
        Audit(form, FormReading.AsTyped).Findings.Single(f => f.Rule == "JX402").Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Audit_source_that_another_printed_amount_makes_whole_is_not_judged()
    {
        var funds = FormOf.Funds(("合计", 648m), ("一般公共预算财政拨款", 400m), ("其他资金", 0m)) with
        {
            TotalYuan = Core.Money.FromWan(648m),
            FiscalYuan = Core.Money.FromWan(400m),
            OtherYuan = Core.Money.FromWan(0m),
        };
        var form = Form() with { Funds = funds };
        Audit(form).Findings.ShouldContain(f => f.Rule == "JX601");
        var whole = form with { Attributes = [new("上级专项转移支付", "248.00")] };
        Audit(whole).Findings.ShouldNotContain(f => f.Rule == "JX601");
        Audit(whole).NotChecked.ShouldContain(n => n.Rule == "JX601" && n.Why.Contains("上级专项转移支付"));
    }

    private static Form Form() =>
        FormOf
            .Project()
            .With(
                FormOf.Row("数量", "维修校舍", "12所"),
                FormOf.Row("质量", "验收合格率", "=100%"),
                FormOf.Row("时效", "完工时间", "2023年8月31日前"),
                FormOf.Cost("维修总成本", "≤100万元"),
                FormOf.Row("社会效益", "受益学生", "≥800人"),
                FormOf.Row("满意度", "师生满意度", "≥90%")
            ) with
        {
            Goals = ["维修校舍12所，受益学生800人以上。"],
            Source = new(Line: 1),
        };

    private static Indicator Printed(int line, string? name, string? value) =>
        FormOf.Row("数量", name, value) with
        {
            Source = new(Line: line),
        };

    private static AuditResult Audit(Form form, FormReading? reading = null) =>
        new Auditor().Audit([new AuditedForm("清河县.txt", 0, form) { Reading = reading ?? Text }]);
}
