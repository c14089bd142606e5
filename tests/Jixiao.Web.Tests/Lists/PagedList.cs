using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>What every list does: it turns its pages, finds on the server what stands on a later one, and keeps both in the address.</summary>
/// <param name="Rows">Selector of its rows.</param>
/// <param name="Size">Of a page.</param>
/// <param name="Search">Selector of its search field.</param>
internal sealed record PagedList(IPage Page, string Rows, int Size, string Search = "#search")
{
    /// <summary>Of the part of the address where the page begins.</summary>
    public string Place { get; init; } = "offset";

    /// <summary>Where the list's pager stands.</summary>
    public string Within { get; init; } = "main";

    public ILocator All => Page.Locator(Rows);

    public ILocator Pager => Page.Locator($"{Within} .jx-pager");

    /// <summary>Another page shows other rows, and the address says where it begins.</summary>
    public async Task TurnAsync()
    {
        await Assertions.Expect(All).ToHaveCountAsync(Size);
        var first = await All.AllInnerTextsAsync();
        first.Distinct(StringComparer.Ordinal).Count().ShouldBe(Size, "rows that can be told apart");

        await Pager.GetByText("下一页").ClickAsync();
        await Assertions.Expect(Pager).ToContainTextAsync($"第 {Size + 1}–");
        var second = await All.AllInnerTextsAsync();
        second.ShouldNotBeEmpty();
        second.Intersect(first, StringComparer.Ordinal).ShouldBeEmpty();
        Page.Url.ShouldContain($"{Place}={Size}");
        await Page.LookAsync($"list-{new Uri(Page.Url).AbsolutePath.Trim('/').Split('/')[^1]}-{Place}");
        await Pager.GetByText("上一页").ClickAsync();
        await Assertions.Expect(Pager).ToContainTextAsync("第 1–");
        (await All.AllInnerTextsAsync()).ShouldBe(first);
    }

    /// <summary>Types words that no row of the first page holds and one of a later page does; the address brings them back.</summary>
    public async Task FindAsync(string words, string? row = null)
    {
        var found = row ?? words;
        (await All.AllInnerTextsAsync()).ShouldAllBe(r => !r.Contains(found, StringComparison.Ordinal));
        await Page.FillAsync(Search, words);
        await Assertions.Expect(All).ToHaveCountAsync(1);
        await Assertions.Expect(All.First).ToContainTextAsync(found);
        await Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).Contains($"={words}", StringComparison.Ordinal));
        await Page.ReloadAsync();
        await Assertions.Expect(All).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(Search)).ToHaveValueAsync(words);
        await Page.FillAsync(Search, "一定没有的词");
        await Assertions.Expect(All).ToHaveCountAsync(0);
        await Assertions.Expect(Page.Locator(Within)).ToContainTextAsync("没有");
        await Page.FillAsync(Search, "");
        await Assertions.Expect(All).ToHaveCountAsync(Size);
        // What was drawn anew takes keys a moment later.
        await Assertions.Expect(Page.Locator(".htmx-request, .htmx-settling, .htmx-added")).ToHaveCountAsync(0);
    }
}
