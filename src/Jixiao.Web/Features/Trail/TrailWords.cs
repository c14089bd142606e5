using Jixiao.App.Trail;
using Jixiao.Core.Workflow;

namespace Jixiao.Web.Features.Trail;

/// <summary>What is done and to what, as the reader of the trail sees it; a word that is not here is shown as it is kept.</summary>
internal static class TrailWords
{
    public static IReadOnlyList<(string Name, string Title)> Actions { get; } =
    [
        ("signIn", "登录"),
        ("signInFailed", "登录失败"),
        ("lockOut", "账号锁定"),
        ("changePassword", "修改密码"),
        ("resetPassword", "重置密码"),
        ("createAccount", "新建账号"),
        ("disableAccount", "停用账号"),
        ("enableAccount", "恢复账号"),
        ("grantRole", "授权"),
        ("revokeRole", "收回角色"),
        ("createToken", "新建令牌"),
        ("revokeToken", "作废令牌"),
        ("addUnit", "新增单位"),
        ("renameUnit", "单位改名"),
        ("closeUnit", "停用单位"),
        ("reopenUnit", "恢复单位"),
        ("setDeadline", "修改截止日期"),
        ("form.create", "新建表"),
        .. Enum.GetValues<FormAction>().Select(a => ($"form.{a.Name()}", a.Title())),
        ("import.upload", "导入文件"),
        ("attachment.add", "上传附件"),
        ("attachment.remove", "删除附件"),
        ("import.decide", "处理存疑"),
        ("import.take", "转为草稿"),
        ("import.drop", "放弃导入"),
        ("job.export", "批量导出"),
        ("sample.load", "载入样例"),
    ];

    public static IReadOnlyList<(string Name, string Title)> Subjects { get; } =
    [
        ("person", "账号"),
        ("role", "角色"),
        ("unit", "单位"),
        ("deadline", "截止日期"),
        ("form", "绩效目标表"),
        ("import", "导入"),
        ("job", "任务"),
        ("sample", "样例"),
    ];

    public static string Action(string name) => Find(Actions, name);

    public static string Subject(string name) => Find(Subjects, name);

    /// <summary>What an event is about, as people call it: "校舍维修", "王会计（wang.hj）", "2027 年"; empty where the kind of it says all.</summary>
    public static string Called(TrailEvent item) =>
        item.Subject switch
        {
            "form" or "import" => item.Name switch
            {
                null => "已清除",
                "" => "（未命名）",
                { } name => name,
            },
            "person" when item.Name is { } name => $"{name}（{item.SubjectId}）",
            "person" => item.SubjectId ?? "",
            "role" => item.Name ?? "",
            "unit" => item.Unit ?? item.SubjectId ?? "",
            _ => "",
        };

    /// <summary>Where it lies: the unit, or the whole division, and the year.</summary>
    public static string Place(TrailEvent item)
    {
        var unit = item.Subject switch
        {
            "unit" or "person" => "",
            _ when item.Unit is { } name => name,
            "role" => "全区划",
            _ => "",
        };
        var year = item.Subject is "form" or "import" or "deadline" ? item.SubjectId?.Split('/')[0] : null;
        return string.Join(" · ", new[] { unit, year is null ? "" : $"{year} 年" }.Where(w => w.Length > 0));
    }

    private static string Find(IReadOnlyList<(string Name, string Title)> words, string name) =>
        words.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.Ordinal)).Title ?? name;
}
