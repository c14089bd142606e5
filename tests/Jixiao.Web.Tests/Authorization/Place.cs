using System.Runtime.CompilerServices;
using Jixiao.App.Attachments;
using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>Where something lies, seen from unit 101001 of the county: there, in a unit of another department, in another county.</summary>
/// <param name="Clerk">Who fills in forms there.</param>
internal sealed record Place(string Name, string Division, string UnitCode, string UnitPath, string Clerk)
{
    public const int Year = 2027;
    private const string Document = "11-department-key-tasks.docx";

    public static IReadOnlyList<Place> All { get; } =
    [
        new("own", Site.County, "101001", "/101/101001/", "clerk"),
        new("other", Site.County, "202001", "/202/202001/", "stranger"),
        new("elsewhere", Site.OtherCounty, "303", "/303/", "faraway"),
    ];

    public string Scope => Division + UnitPath;

    public async Task<FormId> NewFormAsync(Site site, int year = Year)
    {
        var starter = site.Services.GetRequiredService<FormStarter>();
        var asked = new NewForm(Division, year, site.Units[UnitCode]);
        return (await starter.BlankAsync(site.ActorOf(Clerk), asked, FormSubject.Project, default)).Value;
    }

    /// <summary>Of the clerk there: a document that was read. The first is read by the system, those after it are its copies.</summary>
    public async Task<Guid> NewImportAsync(Site site)
    {
        var desk = site.Services.GetRequiredService<ImportDesk>();
        var actor = site.ActorOf(Clerk);
        var all = await desk.ListAsync(actor);
        var first = all.FirstOrDefault(i => i.FileName == Document && i.State == "read");
        if (first is null)
        {
            await using var file = File.OpenRead(Path.Combine(Corpus(), Document));
            (
                await desk.UploadAsync(actor, Division, Year, site.Units[UnitCode], Document, file)
            ).IsRefused.ShouldBeFalse();
            for (var tries = 0; first is null; tries++)
            {
                tries.ShouldBeLessThan(300, $"{Document} was not read");
                await Task.Delay(200);
                first = (await desk.ListAsync(actor)).FirstOrDefault(i => i.FileName == Document && i.State == "read");
            }
        }
        var id = Guid.CreateVersion7();
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(
            """
            insert into import (division_code, fiscal_year, import_id, unit_id, scope, file_name, bytes, sha256, state, document, at, by_person)
            select division_code, fiscal_year, $2, unit_id, scope, '副本.docx', bytes, sha256, state, document, at, by_person
            from import where import_id = $1
            """,
            [first.Id.Id, id]
        );
        await work.CommitAsync();
        return id;
    }

    /// <summary>Evidence of a form there.</summary>
    public async Task<Guid> NewAttachmentAsync(Site site, Guid form)
    {
        using var pdf = new MemoryStream("%PDF-1.7\n%%EOF\n"u8.ToArray());
        var desk = site.Services.GetRequiredService<AttachmentDesk>();
        return (await desk.AddAsync(site.ActorOf(Clerk), new(Division, Year, form), "a.pdf", pdf)).Value.Id;
    }

    /// <summary>Someone who fills in forms there and never signs in.</summary>
    public async Task<Guid> NewPersonAsync(Site site)
    {
        var id = Guid.CreateVersion7();
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(
            "insert into person (person_id, login, display_name) values ($1, $2, '何会计')",
            [id, $"he.{id:N}"]
        );
        await work.RunAsync("insert into credential (person_id, security_stamp) values ($1, 'x')", [id]);
        await work.RunAsync(
            "insert into role_grant (division_code, person_id, role, unit_path) values ($1, $2, 'clerk', $3)",
            [Division, id, UnitPath]
        );
        await work.CommitAsync();
        return id;
    }

    /// <summary>Below the unit.</summary>
    public async Task<Guid> NewUnitAsync(Site site)
    {
        var id = Guid.CreateVersion7();
        var code = $"{id:N}"[^12..];
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(
            "insert into unit (division_code, unit_id, parent_id, code, name, path) values ($1, $2, $3, $4, '分校', $5)",
            [Division, id, site.Units[UnitCode], code, $"{UnitPath}{code}/"]
        );
        await work.CommitAsync();
        return id;
    }

    private static string Corpus([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../corpus/11-department-key-tasks");

    /// <summary>Of the clerk there: a batch under way.</summary>
    public async Task<Guid> NewJobAsync(Site site)
    {
        var id = Guid.CreateVersion7();
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(
            """
            insert into job (division_code, job_id, scope, kind, request, state, at, by_person, started_at, beat_at)
            values ($1, $2, $3, 'export', '{}', 'running', now(), $4, now(), now() + interval '1 hour')
            """,
            [Division, id, Scope, site.People[Clerk]]
        );
        await work.CommitAsync();
        return id;
    }
}
