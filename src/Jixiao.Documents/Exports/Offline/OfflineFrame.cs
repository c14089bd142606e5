namespace Jixiao.Documents.Exports.Offline;

/// <summary>What a unit may choose from when it fills a form: the frame and the weights of a year and division.</summary>
/// <param name="Profile">Name of the profile it comes from ("national-2021").</param>
/// <param name="Levels">Level 1 with its level-2 names, in the order they are offered.</param>
/// <param name="WeightTotal">What the weights of all indicators sum to.</param>
public sealed record OfflineFrame(
    string Profile,
    IReadOnlyList<(string Level1, IReadOnlyList<string> Level2)> Levels,
    decimal WeightTotal
);

/// <summary>A form that units fill offline: its labels, in the words that the reader knows.</summary>
/// <param name="Code">Of the official form it becomes.</param>
/// <param name="Head">Rows of label and empty cell.</param>
/// <param name="Funds">Rows of amounts in 万元.</param>
/// <param name="Goals">Label of the goals.</param>
/// <param name="FundsLabel">Left of the amounts.</param>
public sealed record OfflineForm(
    string Code,
    string Title,
    IReadOnlyList<IReadOnlyList<string>> Head,
    IReadOnlyList<IReadOnlyList<string>> Funds,
    string Goals,
    string FundsLabel
)
{
    public static readonly IReadOnlyList<OfflineForm> All =
    [
        new(
            "project-target",
            "项目支出绩效目标表",
            [
                ["项目名称"],
                ["主管部门及代码", "实施单位"],
                ["预算年度"],
            ],
            [
                ["年度资金总额", "其中：财政拨款"],
                ["其他资金", "上年结转"],
            ],
            "年度绩效目标",
            "项目资金\n（万元）"
        ),
        new(
            "department-target",
            "部门整体支出绩效目标表",
            [
                ["部门名称"],
                ["预算年度"],
            ],
            [
                ["收入预算合计", "支出预算合计"],
                ["其中：基本支出", "项目支出"],
            ],
            "年度总体目标",
            "部门预算\n（万元）"
        ),
    ];
}
