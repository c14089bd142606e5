using Jixiao.Audit.Judging;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Tests.Judging;

public sealed class FormFixerTests
{
    private static readonly Form Form = FormOf.Project().With(FormOf.Row("质量", "验收　合格率", "≥95％"));

    [Fact]
    public void Safe_fix_is_applied()
    {
        var (fixedForm, applied) = FormFixer.Apply(Form, [Finding(new(true, "name", "验收　合格率", "验收合格率"))]);
        applied.ShouldBe(1);
        fixedForm.Indicators[0].Name.ShouldBe("验收合格率");
    }

    [Fact]
    public void Safe_fix_of_the_cell_gives_sign_value_and_unit_anew()
    {
        var (fixedForm, _) = FormFixer.Apply(Form, [Finding(new(true, "valueText", "≥95％", "≤95%"))]);
        fixedForm.Indicators[0].Comparison.ShouldBe(Comparison.AtMost);
        fixedForm.Indicators[0].Value.ShouldBe("95");
    }

    [Fact]
    public void Safe_fix_of_a_goal_leaves_the_others()
    {
        var form = Form with { Goals = ["目标1：维修 。", "目标2：培训。"] };
        var fix = Finding(new(true, "goals", "目标1：维修 。", "目标1：维修。")) with { Indicator = null };
        FormFixer.Apply(form, [fix]).Form.Goals.ShouldBe(["目标1：维修。", "目标2：培训。"]);
    }

    [Fact]
    public void Unsafe_fix_is_never_applied() =>
        FormFixer
            .Apply(Form, [Finding(new(false, "comparison", "≥", "="))])
            .ShouldSatisfyAllConditions(
                r => r.Applied.ShouldBe(0),
                r => r.Form.Indicators[0].Comparison.ShouldBe(Comparison.AtLeast)
            );

    [Fact]
    public void Fix_of_what_no_longer_stands_there_is_not_applied() =>
        FormFixer.Apply(Form, [Finding(new(true, "name", "别的名称", "验收合格率"))]).Applied.ShouldBe(0);

    private static Finding Finding(Fix fix) =>
        new()
        {
            Rule = "JX302",
            Severity = Severity.Info,
            File = "清河县.docx",
            Form = 0,
            Indicator = 0,
            Message = "。",
            Basis = "practice",
            Fix = fix,
            Fingerprint = "",
        };
}
