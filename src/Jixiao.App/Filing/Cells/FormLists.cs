using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Cells;

/// <summary>The lists of a form, and the cells of the form itself.</summary>
internal static class FormLists
{
    public static RowList<Indicator> Indicators { get; } =
        new(
            "indicators",
            f => f.Indicators,
            (f, rows) => f with { Indicators = rows },
            new Indicator(),
            IndicatorCells.Fields
        );

    public static RowList<FundLine> FundLines { get; } =
        new(
            "funds/lines",
            f => f.Funds.Lines,
            (f, rows) => f with { Funds = f.Funds with { Lines = rows } },
            new FundLine("", Money.FromYuan(0), "0.00"),
            new Dictionary<string, CellField<FundLine>>(StringComparer.Ordinal)
            {
                ["label"] = new("资金项目", l => Text(l.Label), (l, v) => l with { Label = v ?? "" }),
                ["yuan"] = new(
                    "金额",
                    l => l.Yuan.ToString(),
                    (l, v) => l with { Yuan = FundCells.Parse(v) ?? Money.FromYuan(0) },
                    CellKind.Amount
                ),
                ["printed"] = new("金额（印刷）", l => Text(l.Printed), (l, v) => l with { Printed = v ?? "" }),
            }
        );

    /// <summary>Longer paths first: "funds/lines" is no cell of "funds".</summary>
    public static IReadOnlyList<RowList> All { get; } =
    [
        Indicators,
        FundLines,
        Texts("goalResults", "实际完成情况", f => f.GoalResults, (f, rows) => f with { GoalResults = rows }),
        Texts("goals", "总体目标", f => f.Goals, (f, rows) => f with { Goals = rows }),
        Texts("notes", "备注", f => f.Notes, (f, rows) => f with { Notes = rows }),
        new RowList<PlannedTask>(
            "tasks",
            f => f.Tasks,
            (f, rows) => f with { Tasks = rows },
            new PlannedTask(null, null),
            new Dictionary<string, CellField<PlannedTask>>(StringComparer.Ordinal)
            {
                ["name"] = new("任务名称", t => t.Name, (t, v) => t with { Name = v }),
                ["content"] = new("主要内容", t => t.Content, (t, v) => t with { Content = v }),
                ["yuan"] = new(
                    "金额",
                    t => t.Yuan?.ToString(),
                    (t, v) => t with { Yuan = FundCells.Parse(v) },
                    CellKind.Amount
                ),
            }
        ),
        new RowList<Duty>(
            "duties",
            f => f.Duties,
            (f, rows) => f with { Duties = rows },
            new Duty(null, null, null),
            new Dictionary<string, CellField<Duty>>(StringComparer.Ordinal)
            {
                ["number"] = new("序号", d => d.Number, (d, v) => d with { Number = v }),
                ["name"] = new("职责", d => d.Name, (d, v) => d with { Name = v }),
                ["goal"] = new("职责目标", d => d.Goal, (d, v) => d with { Goal = v }),
            }
        ),
        new RowList<LabelledText>(
            "attributes",
            f => f.Attributes,
            (f, rows) => f with { Attributes = rows },
            new LabelledText("", ""),
            new Dictionary<string, CellField<LabelledText>>(StringComparer.Ordinal)
            {
                ["label"] = new("栏目", a => Text(a.Label), (a, v) => a with { Label = v ?? "" }),
                ["value"] = new("内容", a => Text(a.Value), (a, v) => a with { Value = v ?? "" }),
            }
        ),
    ];

    /// <summary>Cells of the form itself. Unit, year and division are whose form it is, and no cells.</summary>
    public static IReadOnlyDictionary<string, CellField<Form>> Head { get; } =
        FundCells
            .Fields.Concat([
                ("title", new CellField<Form>("表名", f => f.Title, (f, v) => f with { Title = v })),
                ("project/name", Name("项目名称", f => f.Project, (f, v) => f with { Project = v })),
                ("project/code", Code("项目编码", f => f.Project, (f, v) => f with { Project = v })),
                (
                    "competentDepartment/name",
                    Name("主管部门", f => f.CompetentDepartment, (f, v) => f with { CompetentDepartment = v })
                ),
                (
                    "competentDepartment/code",
                    Code("主管部门编码", f => f.CompetentDepartment, (f, v) => f with { CompetentDepartment = v })
                ),
                ("totalScore", new CellField<Form>("总分", f => f.TotalScore, (f, v) => f with { TotalScore = v })),
                ("grade", new CellField<Form>("评价等级", f => f.Grade, (f, v) => f with { Grade = v })),
                ("funds/printedUnit", OfFunds("金额单位", f => f.PrintedUnit, (f, v) => f with { PrintedUnit = v })),
                (
                    "funds/executionRate",
                    OfFunds("执行率", f => f.ExecutionRate, (f, v) => f with { ExecutionRate = v })
                ),
                (
                    "funds/executionWeight",
                    OfFunds("执行率分值", f => f.ExecutionWeight, (f, v) => f with { ExecutionWeight = v })
                ),
                (
                    "funds/executionScore",
                    OfFunds("执行率得分", f => f.ExecutionScore, (f, v) => f with { ExecutionScore = v })
                ),
            ])
            .ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal);

    public static RowList? Find(string name) =>
        All.FirstOrDefault(l => string.Equals(l.Name, name, StringComparison.Ordinal));

    private static RowList<string> Texts(
        string name,
        string title,
        Func<Form, IReadOnlyList<string>> get,
        Func<Form, IReadOnlyList<string>, Form> with
    ) =>
        new(
            name,
            get,
            with,
            "",
            new Dictionary<string, CellField<string>>(StringComparer.Ordinal)
            {
                [RowList.TextField] = new(title, Text, (_, v) => v ?? ""),
            }
        );

    private static CellField<Form> OfFunds(string title, Func<Funds, string?> get, Func<Funds, string?, Funds> set) =>
        new(title, f => get(f.Funds), (f, v) => f with { Funds = set(f.Funds, v) });

    private static CellField<Form> Name(string title, Func<Form, CodedName?> get, Func<Form, CodedName?, Form> set) =>
        new(title, f => Text(get(f)?.Name), (f, v) => set(f, Coded(get(f)?.Code, v)));

    private static CellField<Form> Code(string title, Func<Form, CodedName?> get, Func<Form, CodedName?, Form> set) =>
        new(title, f => get(f)?.Code, (f, v) => set(f, Coded(v, get(f)?.Name)));

    private static CodedName? Coded(string? code, string? name) =>
        code is null && string.IsNullOrEmpty(name) ? null : new CodedName(code, name ?? "");

    private static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
