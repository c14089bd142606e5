using System.Net;
using System.Text;
using Jixiao.App.Attachments;
using Jixiao.App.Filing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Filing;

/// <summary>Evidence beside a form, as a clerk brings it in and as it is kept from others.</summary>
public sealed class AttachmentTests(Site site, Browser browser)
{
    private const int Megabyte = 1 << 20;
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n%%EOF\n");

    [Fact]
    public async Task Evidence_is_added_listed_downloaded_and_removed()
    {
        var id = await Place.All[0].NewFormAsync(site);
        var page = await OpenAsync(id);

        await ChooseAsync(page, "验收单.pdf", Pdf);
        var item = page.Locator(".jx-files li");
        await Assertions.Expect(item).ToContainTextAsync("验收单.pdf");
        await Assertions.Expect(item).ToContainTextAsync("王会计");
        await Assertions.Expect(item).ToContainTextAsync("已查毒");
        var download = await page.RunAndWaitForDownloadAsync(() => item.Locator("a").ClickAsync());
        (await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldBe(Pdf);
        await page.ReloadAsync();
        await page.GetByLabel("删除附件 验收单.pdf").ClickAsync();

        await Assertions.Expect(page.Locator("#attachments [data-none]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Dropped_file_is_evidence_of_the_chosen_row()
    {
        var page = await OpenAsync(await Place.All[0].NewFormAsync(site));
        await page.Locator("#evidence-of").FocusAsync();
        await page.SelectOptionAsync("#evidence-of", new SelectOptionValue { Index = 2 });

        await page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['%PDF-1.7\n%%EOF\n'], '现场照片.pdf'));
              document.getElementById('attachments').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
            }
            """
        );

        await Assertions.Expect(page.Locator(".jx-files li")).ToContainTextAsync("现场照片.pdf");
        await Assertions.Expect(page.Locator(".jx-files li")).ToContainTextAsync("第 2 行");
    }

    [Fact]
    public async Task Long_list_is_turned_and_searched_on_the_server()
    {
        var id = await Place.All[0].NewFormAsync(site);
        var desk = site.Services.GetRequiredService<AttachmentDesk>();
        for (var i = 1; i <= AttachmentPage.Size + 3; i++)
        {
            using var pdf = new MemoryStream(Pdf);
            await desk.AddAsync(
                site.ActorOf("clerk"),
                id,
                i == 22 ? "验收单.pdf" : $"照片{i}.pdf",
                pdf,
                cancellation: TestContext.Current.CancellationToken
            );
        }
        var page = await OpenAsync(id);
        var items = page.Locator(".jx-files li");
        await Assertions.Expect(items).ToHaveCountAsync(AttachmentPage.Size);
        await Assertions.Expect(page.Locator("#attachments [data-pages]")).ToContainTextAsync("共 23 个，第 1–20 个");

        await page.Locator("#attachments [data-after]").ClickAsync();
        await Assertions.Expect(items).ToHaveCountAsync(3);
        await page.FillAsync("#evidence-search", "验收");
        await Assertions.Expect(items).ToHaveCountAsync(1);
        await Assertions.Expect(items).ToContainTextAsync("验收单.pdf");
        await page.FillAsync("#evidence-search", "没有这个");

        await Assertions.Expect(page.Locator("#attachments [data-nothing]")).ToBeVisibleAsync();
        await page.FillAsync("#evidence-search", "");
        await Assertions.Expect(items).ToHaveCountAsync(AttachmentPage.Size);
    }

    [Theory]
    [InlineData("材料.pdf", "MZ\u0090\0\u0003", "文件内容不是可以上传的类型")]
    [InlineData("说明.txt", "X5O!P%@AP[4 " + FakeClamd.Virus, "病毒扫描发现 Eicar-Test-Signature")]
    [InlineData("空.pdf", "", "是空文件")]
    public async Task Refused_file_is_named_with_its_reason_and_not_kept(string name, string content, string why)
    {
        var page = await OpenAsync(await Place.All[0].NewFormAsync(site));

        await ChooseAsync(page, name, Encoding.Latin1.GetBytes(content));

        await Assertions.Expect(page.Locator("[data-sending] [role=alert]")).ToContainTextAsync(why);
        await Assertions.Expect(page.Locator(".jx-files li")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData((50 * Megabyte) + 1)]
    [InlineData(52 * Megabyte)]
    public async Task File_beyond_50_MB_is_refused_by_the_server_too(int size)
    {
        var id = await Place.All[0].NewFormAsync(site);
        using var clerk = new Caller("clerk", site, 111);
        await clerk.SignInAsync("clerk");
        var bytes = new byte[size];
        Pdf.CopyTo(bytes, 0);

        using var content = new ByteArrayContent(bytes);
        using var answer = await clerk.SendAsync(HttpMethod.Post, $"/api{PathOf(id)}/attachments?name=a.pdf", content);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Evidence_of_another_unit_is_not_found()
    {
        var form = await Place.All[1].NewFormAsync(site);
        var attachment = await Place.All[1].NewAttachmentAsync(site, form.Id);
        using var clerk = new Caller("clerk", site, 112);
        await clerk.SignInAsync("clerk");
        var path = $"/api{PathOf(form)}/attachments";

        using var list = await clerk.SendAsync(HttpMethod.Get, path, null);
        using var file = await clerk.SendAsync(HttpMethod.Get, $"{path}/{attachment}", null);
        using var removed = await clerk.SendAsync(HttpMethod.Delete, $"{path}/{attachment}", null);

        HttpResponseMessage[] answers = [list, file, removed];
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.NotFound);
    }

    private async Task<IPage> OpenAsync(FormId id)
    {
        var page = await browser.SignInAsync(site, "clerk", PathOf(id));
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return page;
    }

    private static string PathOf(FormId id) => $"/forms/{id.Division}/{id.Year}/{id.Id}";

    private static Task ChooseAsync(IPage page, string name, byte[] content) =>
        page.SetInputFilesAsync(
            "#evidence",
            new FilePayload
            {
                Name = name,
                MimeType = "application/octet-stream",
                Buffer = content,
            }
        );
}
