using System.Text;
using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Tables that programs turned into text: what they do to merged cells and spaced headings.</summary>
public sealed class LooseTableTests
{
    [Fact]
    public void Read_text_repeated_in_every_place_of_a_merged_cell_is_read_once()
    {
        const string text = """
            项目支出绩效目标表 | 项目支出绩效目标表 | 项目支出绩效目标表 | 项目支出绩效目标表 | 项目支出绩效目标表
            年度：2025 | 年度：2025 | 年度：2025 | 单位：万元 | 单位：万元
            项目名称 | 村级水厂改造 | 村级水厂改造 | 主管部门 | 清河县水利局
            项目预算 | 总额 | 86.5 | 其中：财政拨款 | 86.5
            总体目标 | 改造水厂。 | 改造水厂。 | 改造水厂。 | 改造水厂。
            一级指标 | 二级指标 | 三级指标 | 年度目标值 | 实际完成值
            产出指标 | 数量指标 | 改造水厂数量 | 4座 | 4座
            产出指标 | 质量指标 | 水质达标率 | 100% | 100%
            """;

        var form = Read("a.txt", text);

        form.Title.ShouldBe("项目支出绩效目标表");
        (form.Project?.Name, form.CompetentDepartment?.Name).ShouldBe(("村级水厂改造", "清河县水利局"));
        form.Goals.ShouldBe(["改造水厂。"]);
        form.Indicators.Select(i => (i.Name, i.ValueText, i.Actual))
            .ShouldBe([("改造水厂数量", "4座", "4座"), ("水质达标率", "100%", "100%")]);
    }

    [Fact]
    public void Read_heading_spaced_over_columns_and_unit_above_its_projects()
    {
        const string text = """
            清河县水利局2025年项目支出绩效目标公开表
            编码	单位名称/项目名称	金额	年度绩效目标	绩	效	指	标
            				一级指标	二级指标	三级指标	指标值
            	清河县水利技术推广中心
            301001	村级水厂改造	86.50	改造水厂四座。	产出指标	数量指标	改造水厂数量	≥4座
            					质量指标	水质达标率	100%
            				效益指标	社会效益指标	受益村民	≥2600人
            """;

        var form = Read("a.txt", text.Replace("            ", "", StringComparison.Ordinal));

        (form.Project?.Name, form.Unit?.Name).ShouldBe(("村级水厂改造", "清河县水利技术推广中心"));
        form.Funds.TotalYuan.ShouldBe(Money.FromWan(86.5m));
        form.Indicators.Select(i => i.Name).ShouldBe(["改造水厂数量", "水质达标率", "受益村民"]);
    }

    [Fact]
    public void Read_label_that_no_list_knows_ends_the_value_before_it()
    {
        const string text = """
            项目支出绩效目标表

            （2025年度）

            填报单位：

            清河县水利技术推广中心

            单位：元

            业务科室：

            农村股

            项目名称：

            村级水厂改造

            一级目标

            二级目标

            三级目标

            指标目标值

            产出指标

            数量指标

            改造水厂数量

            ≥4.00(座)

            质量指标

            水质达标率

            =100.00(%)

            效益指标

            社会效益指标

            受益村民

            ≥2600.00(人)
            """;

        var form = Read("a.txt", text);

        (form.Unit?.Name, form.Project?.Name).ShouldBe(("清河县水利技术推广中心", "村级水厂改造"));
        form.Indicators.Select(i => (i.Name, i.Value, i.Unit))
            .ShouldBe([("改造水厂数量", "4.00", "座"), ("水质达标率", "100.00", "%"), ("受益村民", "2600.00", "人")]);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Read_levels_side_by_side_are_read_level_after_level(string file)
    {
        string[] lines =
        [
            "部门预算项目绩效目标表",
            "单位编码（项目编码）	项目单位（项目名称）	资金总额	绩效目标	绩效指标",
            "				成本指标		产出指标		满意度指标	",
            "				三级指标	指标值	三级指标	指标值	三级指标	指标值",
            "301001	清河县水利技术推广中心								",
            "30100125000017	村级水厂改造	86.50	改造水厂。	改造成本	≤86.5万元	改造水厂数量	4座	村民满意度	≥92%",
            "						水质达标率	100%		",
            "30100125000018	灌渠清淤	12.00	清淤灌渠。	清淤单价	≤6元/米	清淤长度	≥2万米	农户满意度	≥90%",
        ];
        var text = file.EndsWith("html", StringComparison.Ordinal)
            ? $"<h1>{lines[0]}</h1><table>{string.Concat(lines.Skip(1).Select(l => $"<tr><td>{l.Replace("\t", "<td>", StringComparison.Ordinal)}</tr>"))}</table>"
            : string.Join('\n', lines);

        var forms = FormReader
            .Read(file, Encoding.UTF8.GetBytes(text), cancellation: TestContext.Current.CancellationToken)
            .Forms;

        forms
            .Select(f => (f.Project?.Name, f.Unit?.Name, f.Funds.TotalYuan))
            .ShouldBe([
                ("村级水厂改造", "清河县水利技术推广中心", Money.FromWan(86.5m)),
                ("灌渠清淤", "清河县水利技术推广中心", Money.FromWan(12m)),
            ]);
        forms[0]
            .Indicators.Select(i => (i.Level1, i.Name, i.ValueText))
            .ShouldBe([
                ("成本指标", "改造成本", "≤86.5万元"),
                ("产出指标", "改造水厂数量", "4座"),
                ("产出指标", "水质达标率", "100%"),
                ("满意度指标", "村民满意度", "≥92%"),
            ]);
        forms[1].Indicators.Count.ShouldBe(3);
    }

    private static Core.Forms.Form Read(string file, string text) =>
        FormReader
            .Read(file, Encoding.UTF8.GetBytes(text), cancellation: TestContext.Current.CancellationToken)
            .Forms.ShouldHaveSingleItem();
}
