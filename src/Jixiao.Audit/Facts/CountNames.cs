namespace Jixiao.Audit.Facts;

/// <summary>Names of what is counted or measured, by the words they end in (…人数, …次数, …面积).</summary>
internal static class CountNames
{
    private static readonly string[] Endings =
    [
        "人数",
        "人次",
        "户数",
        "次数",
        "场次",
        "场数",
        "个数",
        "套数",
        "台数",
        "件数",
        "数量",
        "学生数",
        "教师数",
        "学校数",
        "班次数",
        "期数",
        "项目数",
        "面积",
        "里程",
        "长度",
        "天数",
        "家数",
        "户次",
        "册数",
        "种数",
        "批次",
        "辆数",
        "盏数",
        "座数",
        "栋数",
        "处数",
        "间数",
        "篇数",
        "份数",
        "株数",
        "头数",
        "床位数",
        "点位数",
        "岗位数",
    ];

    public static bool Names(ReadOnlySpan<char> core) => NameSense.EndsWithAny(core, Endings);
}
