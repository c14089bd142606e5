using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>From the text of a template file to the template. Unknown keys and words are errors that name the line.</summary>
internal static class TemplateReader
{
    private const decimal DefaultWidth = 10;
    private const decimal WidestOuter = 50;

    /// <param name="file">Named in complaints.</param>
    /// <exception cref="TemplateException">The text is no template.</exception>
    public static Template Read(string file, string text)
    {
        var map = TemplateYaml.Load(file, text);
        var template = new Template
        {
            Code = Code(map),
            Name = map.Text("name"),
            About = map.Text("about"),
            Subject = map.Choice<FormSubject>("subject"),
            Stage = map.Choice<FormStage>("stage"),
            Landscape = map.Choice<Orientation>("page", Orientation.Portrait) == Orientation.Landscape,
            Chosen = map.Choices<FormData>("chosen"),
            Extract = map.Flag("extract"),
            Before = [.. map.Maps("before").Select(l => Line(l, ParagraphStyle.Centre))],
            Parts = [.. map.Maps("parts").SelectMany(Parts)],
            Signatures = [.. map.Maps("signatures").Select(Signatures)],
        };
        map.NoOthers();
        return template.Parts.Count(p => p is IndicatorsPart) == (template.Extract ? 0 : 1)
            ? template
            : throw map.Fault("parts 里应有且只有一个 indicators；只有 extract: true 的模板没有。");
    }

    private enum Orientation
    {
        Portrait,
        Landscape,
    }

    private static string Code(TemplateYaml map)
    {
        var code = map.Text("code");
        return code.Length > 0 && code.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? code
            : throw map.Fault($"code “{code}”应只含小写字母、数字和“-”。");
    }

    private static TemplateLine Line(TemplateYaml map, ParagraphStyle style)
    {
        var line = new TemplateLine(map.Text("text"), map.Choice<ParagraphStyle>("style", style));
        map.NoOthers();
        return line;
    }

    private static IReadOnlyList<string> Signatures(TemplateYaml map)
    {
        var labels = map.Texts("labels");
        map.NoOthers();
        return labels;
    }

    /// <summary>A part, or the parts of a group, each of which bears the group's label.</summary>
    private static IEnumerable<TemplatePart> Parts(TemplateYaml map)
    {
        if (map.Map("group") is not { } group)
        {
            return [Part(map)];
        }
        map.NoOthers();
        var outer = new OuterLabel(group.Text("label"), group.Number("width", DefaultWidth));
        var parts = group.Maps("parts");
        group.NoOthers();
        return (parts.Count, outer.Width) switch
        {
            (0, _) => throw group.Fault("group 的 parts 里应有它右边的各部分。"),
            (_, > WidestOuter) => throw group.Fault($"group 的 width 应不大于 {WidestOuter}，否则右边放不下。"),
            _ => parts.Select(p => Part(p) with { Outer = outer }),
        };
    }

    private static TemplatePart Part(TemplateYaml map)
    {
        TemplatePart part =
            map.Has("row") ? Row(map)
            : map.Map("goals") is { } goals ? Goals(goals)
            : map.Map("tasks") is { } tasks ? Tasks(tasks)
            : map.Map("funds") is { } funds ? FundsReading.Funds(funds)
            : map.Map("indicators") is { } indicators ? Indicators(indicators)
            : throw map.Fault(
                map.Has("group")
                    ? "group 里不能再有 group。"
                    : "这里应是 row、funds、goals、tasks、indicators 或 group。"
            );
        map.NoOthers();
        return part;
    }

    private static RowPart Row(TemplateYaml map) =>
        new(
            [.. map.Maps("row").Select(Cell)],
            map.Flag("optional"),
            map.Has("height") ? map.Number("height", DefaultWidth) : null
        );

    private static RowCell Cell(TemplateYaml map)
    {
        var cell = new RowCell(
            map.TextOrNull("label"),
            map.Has("field") ? map.Choice<FormField>("field") : null,
            map.TextOrNull("attribute"),
            map.Number("width", DefaultWidth),
            map.TextOrNull("text"),
            (int)map.Number("rows", 1)
        );
        var covered = map.Flag("covered");
        map.NoOthers();
        var kinds = new object?[] { cell.Label, cell.Field, cell.Attribute, cell.Text }.Count(k => k is not null);
        return kinds == (covered ? 0 : 1)
            ? cell
            : throw map.Fault(
                "一格应是 label、text、field、attribute 四者之一；被上面合并的格子占去的写 covered: true。"
            );
    }

    private static GoalsPart Goals(TemplateYaml map)
    {
        var goals = new GoalsPart(
            map.Text("label"),
            map.Number("width", DefaultWidth),
            map.Choice<GoalStyle>("style", GoalStyle.Beside),
            map.TextOrNull("expected"),
            map.TextOrNull("reached")
        );
        map.NoOthers();
        return goals.Style == GoalStyle.Compared && (goals.Expected is null || goals.Reached is null)
            ? throw map.Fault("style 为 compared 时应写 expected 和 reached。")
            : goals;
    }

    private static TasksPart Tasks(TemplateYaml map)
    {
        var tasks = new TasksPart(
            map.TextOrNull("label"),
            map.Number("width", DefaultWidth),
            map.TextOrNull("name") ?? "任务名称",
            map.Number("nameWidth", 3 * DefaultWidth),
            map.TextOrNull("content") ?? "主要内容",
            map.TextOrNull("amount") ?? "预算金额（{amountUnit}）"
        );
        map.NoOthers();
        return tasks;
    }

    private static IndicatorsPart Indicators(TemplateYaml map)
    {
        var part = new IndicatorsPart(
            map.TextOrNull("banner"),
            [.. map.Maps("columns").Select(Column)],
            map.TextOrNull("total")
        );
        map.NoOthers();
        return part.Columns.Any(c => c.Field == ColumnField.Name)
            ? part
            : throw map.Fault("indicators 的 columns 里应有 field: name。");
    }

    private static IndicatorColumn Column(TemplateYaml map)
    {
        var column = new IndicatorColumn(
            map.Texts("heading"),
            map.Choice<ColumnField>("field"),
            map.Number("width", DefaultWidth),
            map.TextOrNull("attribute"),
            map.Flag("optional")
        );
        map.NoOthers();
        if (column.Heading.Count == 0 || column.Heading[0].Length == 0)
        {
            throw map.Fault("缺少“heading”。");
        }
        return column.Field is ColumnField.Attribute or ColumnField.Tick && column.Attribute is null
            ? throw map.Fault("field 为 attribute 或 tick 时应写 attribute。")
            : column;
    }
}
