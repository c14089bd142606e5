using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Error;

/// <summary>What went wrong, in words, without a trace of the inside.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status) =>
        (Heading, Advice) = status switch
        {
            400 => ("没有处理这次操作", "页面可能已过期。请返回上一页刷新后重做；已保存的内容都在。"),
            403 => ("没有权限", Forbidden()),
            404 => ("没有找到", "地址不对，或这张表不在您的单位范围内。请从列表里打开。"),
            409 => ("内容已经变了", "别人在您打开之后改过它，这次操作没有做。请返回上一页刷新，看过新的内容后再做。"),
            413 => ("文件太大", "附件和文件不能超过 50 MB。请压缩或拆分后再传。"),
            429 => ("操作太快", "短时间内请求太多。请一分钟后再试。"),
            _ => ("系统出错了", "已保存的内容都在。请稍后再试；仍不行，请把操作步骤和时间告诉系统管理员。"),
        };

    /// <summary>Who the person is, what was asked for, who can.</summary>
    private string Forbidden()
    {
        var who = HttpContext.WhoOrNull();
        var own = string.Join('、', (who?.Grants ?? []).Select(g => g.Role.Title()).Distinct(StringComparer.Ordinal));
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        var place = asked is null ? null : Navigation.At(asked);
        var mine = own.Length > 0 ? $"您的角色是{own}，" : "您还没有角色，";
        return place is { Roles.Length: > 0 }
            ? $"{mine}不能使用“{place.Title}”。可以使用的是：{string.Join('、', place.Roles.Select(r => r.Title()))}。需要时请找本区划的安全管理员授权。"
            : $"{mine}不能做这件事。需要时请找本区划的安全管理员授权。";
    }
}
