using Jixiao.App.Attachments;
using Jixiao.App.Filing;
using Jixiao.Core.Workflow;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Forms;

/// <summary>The form is the page: the official table, to be typed into.</summary>
[Authorize(Policy = Rights.Business)]
[FormPage]
public sealed class FormModel(FormSteps steps) : PageModel
{
    public static IReadOnlyList<(string Field, string Title)> MoreColumns { get; } =
    [
        ("explanation", "指标解释"),
        ("standardSource", "标准来源"),
        ("standardValue", "当年标准值"),
        ("plannedValue", "规划值"),
        ("threeYearAverage", "前三年均值"),
        ("lastYear", "上年值"),
        ("historySource", "历史数据来源"),
        ("activities", "工作活动"),
    ];

    public static IReadOnlyList<(string Keys, string What)> Keys { get; } =
    [
        ("方向键 · Tab · Enter", "在格之间移动"),
        ("F2 或直接输入", "修改一格；Esc 还原，Enter 存下"),
        ("Shift+方向键", "选一块"),
        ("Ctrl+C / Ctrl+V", "复制、粘贴一块（Excel、Word 都可以）"),
        ("Ctrl+D", "向下填充"),
        ("Ctrl+Z / Ctrl+Y", "撤销、重做（刷新页面后也可以）"),
        ("Alt+Enter", "加一行"),
        ("Alt+Shift+↑ / ↓", "移动一行"),
        ("Ctrl+Delete", "删除一行"),
        ("Alt+↓", "下一个问题"),
        ("Alt+.", "按建议改正"),
        ("审核栏里 J / K · /", "下一条、上一条问题，查找；Esc 回到表里"),
        ("Alt+S", "看这一格在原文件里的位置"),
        ("Ctrl+Enter", "送审"),
        ("?", "本表"),
    ];

    /// <summary>What is taken as evidence, for a person and for the browser's own dialog.</summary>
    public static string Kinds { get; } =
        string.Join("、", FileKind.All.Select(k => k.Title).Distinct(StringComparer.Ordinal));

    public static string Accepted { get; } = string.Join(',', FileKind.All.SelectMany(k => k.Extensions));

    [BindProperty(SupportsGet = true)]
    public string Division { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public FormHead View => Frame.Head;

    internal FormWords Words => Frame.Words;

    private FormFrame Frame => (FormFrame)HttpContext.Items[typeof(FormFrame)]!;

    /// <summary>Reached through <see cref="FormFrames"/> only, which knows that the form is the person's to see.</summary>
    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation)
    {
        if (!User.IsInRole(Role.Clerk.Name()))
        {
            return Forbid();
        }
        var done = await steps.WithdrawAsync(HttpContext.Actor(), new(Division, Year, Id), cancellation);
        return done.Refusal is { } refusal
            ? StatusCode(refusal.Status())
            : Redirect(new FormId(Division, Year, Id).Path());
    }

    public async Task<IActionResult> OnPostDeleteAsync(CancellationToken cancellation)
    {
        var done = await steps.DeleteAsync(HttpContext.Actor(), new(Division, Year, Id), cancellation);
        return done.Refusal is { } refusal ? StatusCode(refusal.Status()) : Redirect("/forms");
    }
}
