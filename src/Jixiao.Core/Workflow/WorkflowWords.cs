namespace Jixiao.Core.Workflow;

/// <summary>Names of states, rounds and actions as the database and the interface write them, and as people read them.</summary>
public static class WorkflowWords
{
    private static readonly (string Name, string Title)[] States =
    [
        ("draft", "填报中"),
        ("submitted", "已送审"),
        ("unitReviewed", "单位已审"),
        ("departmentReviewed", "主管部门已审"),
        ("divisionReviewed", "业务股已审"),
        ("performanceReviewed", "绩效股已审"),
        ("approved", "已批复"),
        ("published", "已公开"),
        ("monitored", "已监控"),
        ("selfEvaluated", "已自评"),
        ("closed", "已办结"),
    ];

    private static readonly (string Name, string Title)[] Rounds =
    [
        ("first", "一上"),
        ("second", "二上"),
        ("adjustment", "调整"),
    ];

    private static readonly (string Name, string Title)[] Actions =
    [
        ("edit", "修改"),
        ("delete", "删除草稿"),
        ("submit", "送审"),
        ("withdraw", "撤回"),
        ("pass", "审核通过"),
        ("return", "退回"),
        ("issueControl", "下达控制数"),
        ("approve", "批复"),
        ("adjust", "申请调整"),
        ("publish", "公开"),
        ("monitor", "完成监控"),
        ("selfEvaluate", "完成自评"),
        ("close", "办结"),
    ];

    /// <summary>"unitReviewed"</summary>
    public static string Name(this FormState state) => States[(int)state].Name;

    /// <summary>"单位已审"</summary>
    public static string Title(this FormState state) => States[(int)state].Title;

    /// <summary>"second"</summary>
    public static string Name(this FormRound round) => Rounds[(int)round].Name;

    /// <summary>"二上"</summary>
    public static string Title(this FormRound round) => Rounds[(int)round].Title;

    /// <summary>"submit"</summary>
    public static string Name(this FormAction action) => Actions[(int)action].Name;

    /// <summary>"送审"</summary>
    public static string Title(this FormAction action) => Actions[(int)action].Title;

    /// <exception cref="ArgumentException">No state has that name.</exception>
    public static FormState ParseState(string name) =>
        Array.FindIndex(States, s => string.Equals(s.Name, name, StringComparison.Ordinal)) is var at and >= 0
            ? (FormState)at
            : throw new ArgumentException($"No state is called {name}.", nameof(name));

    /// <exception cref="ArgumentException">No round has that name.</exception>
    public static FormRound ParseRound(string name) =>
        Array.FindIndex(Rounds, s => string.Equals(s.Name, name, StringComparison.Ordinal)) is var at and >= 0
            ? (FormRound)at
            : throw new ArgumentException($"No round is called {name}.", nameof(name));
}
