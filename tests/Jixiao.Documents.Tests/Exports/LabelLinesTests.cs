using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Tests.Exports;

public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("满意度指标", 180, "满意度\n指标")]
    [InlineData("社会效益指标", 200, "社会效益\n指标")]
    [InlineData("可持续影响指标", 220, "可持续\n影响指标")]
    [InlineData("服务对象满意度指标", 240, "服务对象\n满意度指标")]
    [InlineData("服务对象满意度指标", 180, "服务对象\n满意度\n指标")]
    [InlineData("绩效指标性质", 144, "绩效\n指标\n性质")]
    [InlineData("绩效度量单位", 180, "绩效度量\n单位")]
    [InlineData("偏差原因分析及改进措施", 240, "偏差原因\n分析及\n改进措施")]
    public void Of_breaks_between_words(string label, int tenths, string broken) =>
        LabelLines.Of(label, tenths / 10m).ShouldBe(broken);

    [Theory]
    [InlineData("产出指标", 180)]
    [InlineData("服务对象满意度指标", 400)]
    [InlineData("满意度指标", 80)]
    [InlineData("1-7月执行情况", 120)]
    [InlineData("金额（万元）", 120)]
    [InlineData("标准值（规划目标、行业标准或其他明确标准）", 400)]
    [InlineData("", 100)]
    public void Of_leaves_what_fits_and_what_is_no_plain_label(string label, int tenths) =>
        LabelLines.Of(label, tenths / 10m).ShouldBeNull();

    [Fact]
    public void Broken_touches_headings_and_levels_only()
    {
        var form = ExportCatalog.Default.Lay(
            new Form
            {
                Subject = FormSubject.Department,
                Stage = FormStage.SelfEvaluation,
                Unit = new(null, "清河县满意度指标研究所"),
                Indicators =
                [
                    new()
                    {
                        Level1 = "满意度指标",
                        Level2 = "服务对象满意度指标",
                        Name = "服务对象满意度指标服务对象满意度指标",
                        ValueText = "≥90%",
                    },
                ],
            }
        );
        var cells = form.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).ToList();
        cells.Single(c => c.Field == "/indicators/0/level1").Text.ShouldBe("满意度\n指标");
        cells.Single(c => c.Field == "/indicators/0/name").Text.ShouldNotContain('\n');
        cells.Single(c => c.Field == "/unit/name").Text.ShouldBe("清河县满意度指标研究所");
    }
}
