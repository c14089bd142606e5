using System.Text;
using Jixiao.Audit;
using Jixiao.Cli.Auditing.Formats;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Cli.Tests.Auditing;

public sealed class FindingTableTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(160)]
    public void Table_groups_by_project_worst_first_and_ends_with_a_summary(int width)
    {
        var table = Table(width);
        table.Split('\n').ShouldAllBe(l => ScreenText.Columns(l) < width && l == l.TrimEnd());
        Snapshot.Matches(table, width.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Table_names_a_project_once() =>
        Table(100).Split("校舍维修改造").Length.ShouldBe(2, "the heading, and no message");

    private static string Table(int width)
    {
        Form[] forms =
        [
            Form("教师培训", 30m, Row("产出指标", "数量指标", "培训教师人数", "≥200人")),
            Form(
                "校舍维修改造",
                40m,
                Row("产出指标", "数量指标", "维修校舍数量", "≥12所"),
                Row("产出指标", "质量指标", "维修验收合格率", "≥100%"),
                Row("成本指标", "经济成本指标", "材料和人工费用", "≤45万元"),
                Row("满意度指标", "服务对象满意度指标", "师生满意度", "=100%")
            ),
            Form("图书购置", 20m, Row("产出指标", "数量指标", "购置图书", "5000")) with
            {
                FiscalYear = null,
            },
        ];
        var result = new Auditor().Audit([.. forms.Select((f, i) => new AuditedForm("清河县/2025年项目.docx", i, f))]);
        using var output = new MemoryStream();
        using (var terminal = new Terminal(Stream.Null, output, TextWriter.Null) { Width = width })
        {
            FindingTable.Write(terminal, result);
        }
        return Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n");
    }

    private static Form Form(string project, decimal budget, params Indicator[] rows) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            FiscalYear = 2025,
            Unit = new(null, "清河县教育局"),
            Project = new(null, project),
            Funds = new() { TotalYuan = Money.FromWan(budget), PrintedUnit = "万元" },
            Goals = [$"完成{project}，改善全县 12 所学校的办学条件。"],
            Indicators = rows,
        };

    private static Indicator Row(string one, string two, string name, string cell)
    {
        var value = TargetValues.Parse(cell);
        return new()
        {
            Level1 = one,
            Level2 = two,
            Name = name,
            Comparison = value.Comparison,
            Value = value.Value,
            Unit = value.Unit,
            ValueText = cell,
        };
    }
}
