using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Attachments;

/// <summary>Evidence of a form or of one of its indicators: kept outside any web root under the hash of its content, never run, never shown in place.</summary>
public sealed class AttachmentDesk(Database database, TimeProvider time, DataFolder data, VirusScan scan)
{
    public const long LargestFile = 50L << 20;

    public const int MostOfForm = 100;

    /// <param name="indicatorKey">Row of the indicator list it is evidence of; null for the whole form.</param>
    public async Task<Outcome<Attachment>> AddAsync(
        Actor actor,
        FormId form,
        string fileName,
        Stream content,
        string? indicatorKey = null,
        CancellationToken cancellation = default
    )
    {
        var name = FileNames.Clean(fileName, "attachment");
        var tried = $"上传附件“{name}”";
        // Rights before bytes: nobody fills the disk of a form that is not theirs.
        await using (var asking = await database.BeginAsync(actor, cancellation))
        {
            var open = await StoredForm.FindAsync(asking, form, cancellation);
            if ((open is null ? StoredForm.NotFound(tried) : Refused(open)) is { } refusal)
            {
                return refusal;
            }
        }
        var (saved, kind, scanned, refused) = await SaveAsync(tried, content, cancellation);
        if (refused is not null)
        {
            return refused;
        }
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, form, cancellation) is not { } stored)
        {
            return StoredForm.NotFound(tried);
        }
        var count = await work.FindAsync(
            """
            select count(*) from attachment
            where division_code = $1 and fiscal_year = $2 and form_id = $3 and deleted_at is null
            """,
            r => r.GetInt64(0),
            [form.Division, form.Year, form.Id],
            cancellation
        );
        if (count >= MostOfForm)
        {
            return new Refusal("too-many", tried, $"一张表最多 {MostOfForm} 个附件", null, "请先删除不再需要的附件");
        }
        if (Refused(stored) is { } late)
        {
            return late;
        }
        var at = time.GetUtcNow();
        var attachment = new Attachment(
            Guid.CreateVersion7(at),
            indicatorKey,
            kind!.Named(name),
            kind.MediaType,
            saved!.Bytes,
            scanned == ScanResult.Clean,
            at,
            actor.Name ?? ""
        );
        await work.RunAsync(
            """
            insert into attachment (division_code, fiscal_year, form_id, attachment_id, scope, indicator_key, file_name, media_type, bytes,
              sha256, scan, at, by_person)
            values ($1, $2, $3, $4, $5, $6::text, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                form.Division,
                form.Year,
                form.Id,
                attachment.Id,
                stored.Scope,
                indicatorKey,
                attachment.FileName,
                attachment.MediaType,
                saved.Bytes,
                saved.Sha256,
                attachment.IsScanned ? "clean" : "notScanned",
                at.UtcDateTime,
                actor.PersonId,
            ],
            cancellation
        );
        await NoteAsync(work, stored, at, "attachment.add", attachment.FileName, saved.Sha256, cancellation);
        await work.CommitAsync(cancellation);
        return attachment;
    }

    /// <summary>One page, the oldest first.</summary>
    /// <param name="search">Part of the file's name; null for all.</param>
    public async Task<AttachmentPage> ListAsync(
        Actor actor,
        FormId form,
        string? search = null,
        int offset = 0,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var rows = await work.ListAsync(
            """
            select a.attachment_id, a.indicator_key, a.file_name, a.media_type, a.bytes, a.scan, a.at, p.display_name, count(*) over ()
            from attachment a join person p on p.person_id = a.by_person
            where a.division_code = $1 and a.fiscal_year = $2 and a.form_id = $3 and a.deleted_at is null
              and ($4::text is null or a.file_name ilike $4)
            order by a.at, a.attachment_id offset $5 limit $6
            """,
            r =>
                (
                    Row: new Attachment(
                        r.GetGuid(0),
                        r.TextOrNull(1),
                        r.GetString(2),
                        r.GetString(3),
                        r.GetInt64(4),
                        r.GetString(5) == "clean",
                        r.Instant(6),
                        r.GetString(7)
                    ),
                    Count: r.GetInt64(8)
                ),
            [
                form.Division,
                form.Year,
                form.Id,
                LikeText.Containing(search),
                Math.Clamp(offset, 0, MostOfForm),
                AttachmentPage.Size,
            ],
            cancellation
        );
        return new AttachmentPage(rows.ConvertAll(r => r.Row), rows.Count > 0 ? rows[0].Count : 0);
    }

    /// <summary>To be sent as a download, never in place. The caller disposes of the stream.</summary>
    public async Task<Outcome<AttachmentFile>> OpenAsync(
        Actor actor,
        FormId form,
        Guid attachment,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var found = await work.FindAsync(
            """
            select file_name, media_type, sha256 from attachment
            where division_code = $1 and fiscal_year = $2 and form_id = $3 and attachment_id = $4 and deleted_at is null
            """,
            r => (Name: r.GetString(0), MediaType: r.GetString(1), Sha256: r.GetString(2)),
            [form.Division, form.Year, form.Id, attachment],
            cancellation
        );
        return found.Sha256 is not null && data.Attachments.Holds(found.Sha256)
            ? new AttachmentFile(found.Name, found.MediaType, data.Attachments.OpenRead(found.Sha256))
            : NotFound("打开附件");
    }

    /// <summary>Takes it out of sight; the file and its trail stay.</summary>
    public async Task<Outcome<Guid>> RemoveAsync(
        Actor actor,
        FormId form,
        Guid attachment,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.LockAsync(work, form, cancellation) is not { } stored)
        {
            return StoredForm.NotFound("删除附件");
        }
        if (Refused(stored) is { } refusal)
        {
            return refusal;
        }
        var at = time.GetUtcNow();
        var found = await work.FindAsync(
            """
            update attachment set deleted_at = $5
            where division_code = $1 and fiscal_year = $2 and form_id = $3 and attachment_id = $4 and deleted_at is null
            returning file_name, sha256
            """,
            r => (Name: r.GetString(0), Sha256: r.GetString(1)),
            [form.Division, form.Year, form.Id, attachment, at.UtcDateTime],
            cancellation
        );
        if (found.Sha256 is null)
        {
            return NotFound("删除附件");
        }
        await NoteAsync(work, stored, at, "attachment.remove", found.Name, found.Sha256, cancellation);
        await work.CommitAsync(cancellation);
        return attachment;
    }

    private async Task<(StoredContent?, FileKind?, ScanResult, Refusal?)> SaveAsync(
        string tried,
        Stream content,
        CancellationToken cancellation
    )
    {
        FileKind? kind = null;
        var (scanned, refused) = (ScanResult.NotScanned, (Refusal?)null);
        var saved = await data.Attachments.SaveAsync(
            content,
            LargestFile,
            cancellation,
            async file =>
            {
                kind = await FileKind.OfAsync(file, cancellation);
                (scanned, var found) = kind is null
                    ? (ScanResult.NotScanned, null)
                    : await scan.ScanAsync(file, cancellation);
                refused = Refused(tried, kind, scanned, found);
                return refused is null;
            }
        );
        refused ??= saved is null
            ? new Refusal("too-large", tried, $"文件超过 {LargestFile >> 20} MB", null, "请压缩图片或分成几个文件再传")
            : null;
        return (saved, kind, scanned, refused);
    }

    private static Refusal? Refused(string tried, FileKind? kind, ScanResult scanned, string? found)
    {
        if (kind is null)
        {
            var taken = string.Join('、', FileKind.All.SelectMany(k => k.Extensions).Select(e => e[1..]));
            return new Refusal(
                "wrong-kind",
                tried,
                "文件内容不是可以上传的类型，或带有宏",
                null,
                $"可以上传的有：{taken}"
            );
        }
        return scanned switch
        {
            ScanResult.Infected => new Refusal(
                "infected",
                tried,
                $"病毒扫描发现 {found}",
                null,
                "请先杀毒，再上传干净的文件"
            ),
            ScanResult.Unavailable => new Refusal(
                "not-scanned",
                tried,
                "病毒扫描服务没有响应，未经扫描的文件不收",
                Role.SystemAdministrator.Title(),
                "请稍后再传；一直如此时请通知系统管理员"
            ),
            _ => null,
        };
    }

    private static Refusal? Refused(StoredForm form) =>
        FormWorkflow.Find(form.State, form.Round, FormAction.Edit, form.Roles, form.Called).Refusal;

    private static Task NoteAsync(
        Work work,
        StoredForm form,
        DateTimeOffset at,
        string action,
        string name,
        string sha256,
        CancellationToken cancellation
    ) =>
        work.AppendAsync(
            form.Id.Division,
            at,
            action,
            "form",
            form.Id.Subject,
            form.Scope,
            $$"""{"file":"{{JsonEncodedText.Encode(name)}}","sha256":"{{sha256}}"}""",
            cancellation
        );

    private static Refusal NotFound(string tried) =>
        new("not-found", tried, "没有这个附件，或它已删除", null, "请刷新附件列表");
}

/// <param name="IsScanned">True when a virus scanner found it clean; false where none is set up.</param>
public sealed record Attachment(
    Guid Id,
    string? IndicatorKey,
    string FileName,
    string MediaType,
    long Bytes,
    bool IsScanned,
    DateTimeOffset At,
    string By
);

/// <param name="Count">Of all pages together; 0 for a page beyond the last.</param>
public sealed record AttachmentPage(IReadOnlyList<Attachment> Rows, long Count)
{
    public const int Size = 20;
}

public sealed record AttachmentFile(string FileName, string MediaType, Stream Content);
