using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Jixiao.App.Attachments;
using Jixiao.App.Storage;
using Jixiao.App.Tests.Filing;
using Jixiao.App.Tests.Storage;
using static Jixiao.App.Tests.Filing.County;

namespace Jixiao.App.Tests.Attachments;

public sealed class AttachmentDeskTests(Server server) : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Add_keeps_the_file_and_tells_its_kind_by_its_content()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        var desk = Desk(county);

        var added = (await desk.AddAsync(county.Clerk, form, "验收单.exe", new MemoryStream(Pdf), "r1")).Value;
        var listed = (await desk.ListAsync(county.Person("departmentReviewer"), form)).Rows.ShouldHaveSingleItem();
        var opened = (await desk.OpenAsync(county.Person("departmentReviewer"), form, added.Id)).Value;

        listed.ShouldBe(added with { At = listed.At });
        (added.FileName, added.MediaType, added.IndicatorKey, added.IsScanned).ShouldBe(
            ("验收单.exe.pdf", "application/pdf", "r1", false)
        );
        await using var content = opened.Content;
        using var read = new MemoryStream();
        await content.CopyToAsync(read);
        read.ToArray().ShouldBe(Pdf);
    }

    [Fact]
    public async Task List_is_cut_into_pages_and_searched_by_name()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        var desk = Desk(county);
        for (var i = 1; i <= AttachmentPage.Size + 3; i++)
        {
            var name = i % 10 == 0 ? $"100%合同{i}.pdf" : $"照片{i}.pdf";
            (await desk.AddAsync(county.Clerk, form, name, new MemoryStream(Pdf))).IsRefused.ShouldBeFalse();
        }

        var first = await desk.ListAsync(county.Clerk, form);
        var second = await desk.ListAsync(county.Clerk, form, offset: AttachmentPage.Size);
        var found = await desk.ListAsync(county.Clerk, form, "0%合同");
        var beyond = await desk.ListAsync(county.Clerk, form, offset: 60);

        (first.Rows.Count, first.Count).ShouldBe((AttachmentPage.Size, AttachmentPage.Size + 3));
        second.Rows.Select(r => r.FileName).ShouldBe(["照片21.pdf", "照片22.pdf", "照片23.pdf"]);
        found.Rows.Select(r => r.FileName).ShouldBe(["100%合同10.pdf", "100%合同20.pdf"]);
        found.Count.ShouldBe(2);
        beyond.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Remove_takes_it_out_of_sight()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        var desk = Desk(county);
        var added = (await desk.AddAsync(county.Clerk, form, "a.pdf", new MemoryStream(Pdf))).Value;

        (await desk.RemoveAsync(county.Clerk, form, added.Id)).IsRefused.ShouldBeFalse();

        (await desk.ListAsync(county.Clerk, form)).Rows.ShouldBeEmpty();
        (await desk.OpenAsync(county.Clerk, form, added.Id)).Refusal!.Code.ShouldBe("not-found");
        (await desk.RemoveAsync(county.Clerk, form, added.Id)).IsRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task Add_by_those_who_may_not_change_the_form_is_refused_and_nothing_is_kept()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        var desk = Desk(county);

        (await desk.AddAsync(county.Person("otherClerk"), form, "a.pdf", new MemoryStream(Pdf))).Refusal!.Code.ShouldBe(
            "not-found"
        );
        (
            await desk.AddAsync(county.Person("unitReviewer"), form, "a.pdf", new MemoryStream(Pdf))
        ).Refusal!.Code.ShouldBe("not-allowed");
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_of_too_large_a_file_is_refused_and_nothing_is_kept()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();

        using var large = new MemoryStream(new byte[(int)AttachmentDesk.LargestFile + 1]);
        var outcome = await Desk(county).AddAsync(county.Clerk, form, "a.pdf", large);

        outcome.Refusal!.Code.ShouldBe("too-large");
        Kept().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MZ\x90\0\x03")]
    [InlineData("<!doctype html><script>")]
    [InlineData("#!/bin/sh\nrm -rf /")]
    [InlineData("")]
    [InlineData("PK\x03\x04broken")]
    public async Task Add_of_a_kind_that_is_not_taken_is_refused(string content)
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();

        var outcome = await Desk(county)
            .AddAsync(county.Clerk, form, "a.pdf", new MemoryStream(Encoding.Latin1.GetBytes(content)));

        outcome.Refusal!.Code.ShouldBe("wrong-kind");
        Kept().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("word/document.xml", "word/styles.xml", ".docx")]
    [InlineData("xl/workbook.xml", "xl/styles.xml", ".xlsx")]
    [InlineData("OFD.xml", "Doc_0/Document.xml", ".ofd")]
    [InlineData("word/document.xml", "word/vbaProject.bin", null)]
    [InlineData("run.exe", "readme.txt", null)]
    public async Task Kind_of_an_archive_is_told_by_its_parts(string part, string other, string? extension)
    {
        var file = folder.File("archive");
        await using (var stream = File.Create(file))
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
            zip.CreateEntry(part);
            zip.CreateEntry(other);
        }

        (await FileKind.OfAsync(file))?.Extensions[0].ShouldBe(extension);
        ((await FileKind.OfAsync(file)) is null).ShouldBe(extension is null);
    }

    [Theory]
    [InlineData("stream: OK\0", null)]
    [InlineData("stream: Eicar-Test-Signature FOUND\0", "infected")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", "not-scanned")]
    public async Task Add_asks_the_scanner_that_is_set_up(string answer, string? refused)
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();
        using var clamd = new TcpListener(IPAddress.Loopback, 0);
        clamd.Start();
        var asked = AnswerAsync(clamd, answer);

        var outcome = await Desk(county, $"127.0.0.1:{((IPEndPoint)clamd.LocalEndpoint).Port}")
            .AddAsync(county.Clerk, form, "a.pdf", new MemoryStream(Pdf));

        (await asked).ShouldBe(Pdf);
        (outcome.Refusal?.Code).ShouldBe(refused);
        if (refused is null)
        {
            outcome.Value.IsScanned.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Add_while_the_scanner_is_away_is_refused()
    {
        await using var county = await CreateAsync(server);
        var form = await county.DraftAsync();

        var outcome = await Desk(county, "127.0.0.1:1").AddAsync(county.Clerk, form, "a.pdf", new MemoryStream(Pdf));

        outcome.Refusal!.Code.ShouldBe("not-scanned");
    }

    private AttachmentDesk Desk(County county, string? clamd = null) =>
        new(county.Database, TimeProvider.System, new DataFolder(folder.Path), new VirusScan(clamd));

    private IEnumerable<string> Kept() => Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories);

    /// <summary>Speaks clamd's side of INSTREAM; returns what was sent to be scanned.</summary>
    private static async Task<byte[]> AnswerAsync(TcpListener clamd, string answer)
    {
        using var client = await clamd.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var command = new byte[10];
        await stream.ReadExactlyAsync(command);
        Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
        using var content = new MemoryStream();
        var size = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(size);
            var length = (size[0] << 24) | (size[1] << 16) | (size[2] << 8) | size[3];
            if (length == 0)
            {
                break;
            }
            var chunk = new byte[length];
            await stream.ReadExactlyAsync(chunk);
            content.Write(chunk);
        }
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return content.ToArray();
    }
}
