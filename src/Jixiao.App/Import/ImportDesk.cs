using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Jobs;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Audit;
using Jixiao.Core.Sources;
using Jixiao.Core.Workflow;
using Jixiao.Documents;

namespace Jixiao.App.Import;

/// <summary>
/// Documents brought in: read in the background, looked at doubt by doubt, their forms taken over as drafts. Nothing a person has not
/// accepted changes what was read, and nothing enters a draft before it is taken over.
/// </summary>
public sealed class ImportDesk(Database database, TimeProvider time, DataFolder data, JobDesk jobs, FormStarter starter)
{
    public const long LargestFile = 50L << 20;

    private static readonly string[] Letting = ["waiting", "reading", "read", "failed"];

    /// <param name="fileName">As the person's machine calls it; only its last part is kept.</param>
    public async Task<Outcome<ImportId>> UploadAsync(
        Actor actor,
        string division,
        int year,
        Guid unitId,
        string fileName,
        Stream content,
        CancellationToken cancellation = default
    )
    {
        var name = FileNames.Clean(fileName, "document");
        var tried = $"导入“{name}”";
        var scope = "";
        await using (var asking = await database.BeginAsync(actor, cancellation))
        {
            var found = await UnitOfForm.FindAsync(asking, division, unitId, tried, cancellation);
            if (found.Refusal is { } refusal)
            {
                return refusal;
            }
            scope = found.Value.Scope;
        }
        if (await data.Documents.SaveAsync(content, LargestFile, cancellation) is not { } saved)
        {
            return new Refusal(
                "too-large",
                tried,
                $"文件超过 {LargestFile >> 20} MB",
                null,
                "请只留下绩效目标表的页再导入"
            );
        }
        var at = time.GetUtcNow();
        var id = new ImportId(division, year, Guid.CreateVersion7(at));
        await using var work = await database.BeginAsync(actor, cancellation);
        await work.RunAsync(
            """
            insert into import (division_code, fiscal_year, import_id, unit_id, scope, file_name, bytes, sha256, state, at, by_person)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, $10)
            """,
            [division, year, id.Id, unitId, scope, name, saved.Bytes, saved.Sha256, at.UtcDateTime, actor.PersonId],
            cancellation
        );
        var request = JsonSerializer.Serialize(new ImportRequest(year, id.Id), ImportJson.Default.ImportRequest);
        await jobs.AskAsync(work, division, scope, ImportReading.KindName, request, cancellation);
        var detail =
            $$"""{"file":"{{JsonEncodedText.Encode(name)}}","bytes":{{saved.Bytes}},"sha256":"{{saved.Sha256}}"}""";
        await work.AppendAsync(division, at, "import.upload", "import", id.Subject, scope, detail, cancellation);
        await work.CommitAsync(cancellation);
        jobs.Wake();
        return id;
    }

    /// <summary>The document with its forms as the decisions so far make them, and a page of the doubts.</summary>
    public async Task<Outcome<ImportView>> OpenAsync(
        Actor actor,
        ImportId id,
        DoubtQuery? query = null,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await StoredImport.FindAsync(work, id, cancellation) is { } import
            ? ImportViews.Of(import, query ?? new DoubtQuery())
            : NotFound("打开导入的文件");
    }

    /// <summary>Another page of the doubts.</summary>
    public async Task<Outcome<DoubtPage>> DoubtsAsync(
        Actor actor,
        ImportId id,
        DoubtQuery query,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await StoredImport.FindAsync(work, id, cancellation) is { } import
            ? DoubtPage.Of(ImportViews.DoubtsOf(import), query)
            : NotFound("查看读取疑问");
    }

    /// <summary>The person's own, newest first, without what was read.</summary>
    /// <param name="search">Part of the file's name; null for all.</param>
    /// <param name="unfinished">Only those whose forms have not been taken over.</param>
    public async Task<IReadOnlyList<ImportRow>> ListAsync(
        Actor actor,
        string? search = null,
        bool unfinished = false,
        int offset = 0,
        int most = 50,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.ListAsync(
            """
            select division_code, fiscal_year, import_id, file_name, bytes, state, message, at,
              coalesce(jsonb_array_length(document -> 'forms'), 0)
            from import
            where by_person = current_person() and state <> all ($1) and ($2::text is null or file_name ilike $2)
            order by at desc, import_id offset $3 limit $4
            """,
            r => new ImportRow(
                new ImportId(r.GetString(0), r.GetInt32(1), r.GetGuid(2)),
                r.GetString(3),
                r.GetInt64(4),
                r.GetString(5),
                r.TextOrNull(6),
                r.GetInt32(8),
                r.Instant(7)
            ),
            [
                unfinished ? new[] { "dropped", "taken" } : ["dropped"],
                LikeText.Containing(search),
                Math.Max(0, offset),
                most,
            ],
            cancellation
        );
    }

    /// <summary>Accepts, refuses or opens again; ids that the document does not have are passed over.</summary>
    /// <param name="query">The page that is answered; null: the first.</param>
    public async Task<Outcome<ImportDecided>> DecideAsync(
        Actor actor,
        ImportId id,
        IReadOnlyDictionary<string, Decision> decisions,
        DoubtQuery? query = null,
        CancellationToken cancellation = default
    ) =>
        await DecideAsync(
            actor,
            id,
            d => decisions.TryGetValue(d.Id, out var set) ? set : null,
            query ?? new DoubtQuery(),
            cancellation
        );

    /// <summary>All that is still open among what is asked for, at once.</summary>
    /// <param name="among">Null for the whole document; the page it asks for is answered.</param>
    public async Task<Outcome<ImportDecided>> DecideAllAsync(
        Actor actor,
        ImportId id,
        Decision decision,
        DoubtQuery? among = null,
        CancellationToken cancellation = default
    )
    {
        var query = among ?? new DoubtQuery();
        var words = query.Search?.Trim() ?? "";
        return await DecideAsync(
            actor,
            id,
            d => d.Decision == Decision.Open && DoubtPage.IsAsked(d, query, words) ? decision : null,
            query,
            cancellation
        );
    }

    /// <summary>
    /// Makes drafts of forms of the document. What was accepted is in them, what was refused is not, nothing is open any more, and every
    /// cell keeps its place in the document. A form is taken over once; asked again, the draft made then is returned.
    /// </summary>
    /// <param name="forms">0-based; null for all.</param>
    public async Task<Outcome<List<FormId>>> TakeAsync(
        Actor actor,
        ImportId id,
        IReadOnlyCollection<int>? forms = null,
        CancellationToken cancellation = default
    )
    {
        const string Tried = "把导入的表转为草稿";
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredImport.LockAsync(work, id, cancellation) is not { } import)
        {
            return NotFound(Tried);
        }
        if (import is not { State: "read" or "taken", Reading: { } reading })
        {
            return new Refusal(
                "not-read",
                Tried,
                "这个文件还没有读完，或没有读出来",
                null,
                "请等读取完成，或换一个文件"
            );
        }
        var found = await UnitOfForm.FindAsync(work, id.Division, import.UnitId, Tried, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        if (Unseen(reading, import.Decisions, forms) is > 0 and var open)
        {
            return new Refusal(
                "unseen",
                Tried,
                $"还有 {open} 处存疑没有看",
                null,
                "请逐处接受或拒绝，也可以全部接受或全部拒绝，再转为草稿"
            );
        }
        var taken = new Dictionary<string, Guid>(import.Decisions.Taken, StringComparer.Ordinal);
        var drafts = new List<FormId>();
        var fresh = new List<(int Index, FormId Id)>();
        foreach (
            var index in (forms ?? [.. Enumerable.Range(0, reading.Forms.Count)]).Where(f =>
                f >= 0 && f < reading.Forms.Count
            )
        )
        {
            var key = $"f{index}";
            if (!taken.TryGetValue(key, out var draft))
            {
                draft = Guid.CreateVersion7(time.GetUtcNow());
                taken[key] = draft;
                fresh.Add((index, new FormId(id.Division, id.Year, draft)));
            }
            drafts.Add(new FormId(id.Division, id.Year, draft));
        }
        await import.WriteDecisionsAsync(work, import.Decisions with { Taken = taken }, "taken", cancellation);
        var unit = found.Value;
        var readings = FormReadings.Of(reading.Format, reading.Forms, reading.Diagnostics);
        List<NewDraft> begun =
        [
            .. fresh.Select(f => new NewDraft(
                f.Id.Id,
                Starting.Imported(
                    Doubts.Decided(f.Index, reading.Forms[f.Index], import.Decisions).Form,
                    id.Year,
                    unit.DivisionName,
                    unit.Unit,
                    unit.Department
                ),
                f.Index,
                ImportedReading.Of(readings[f.Index])
            )),
        ];
        await starter.InsertAllAsync(
            work,
            id,
            unit,
            begun,
            form => $$"""{"from":"import","import":"{{id.Subject}}","form":{{form}}}""",
            cancellation
        );
        await work.CommitAsync(cancellation);
        return drafts;
    }

    /// <summary>Lets go of a document nothing was made of.</summary>
    public async Task<Outcome<ImportId>> DropAsync(Actor actor, ImportId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredImport.LockAsync(work, id, cancellation) is not { } import || !Letting.Contains(import.State))
        {
            return NotFound("放弃导入的文件");
        }
        await import.WriteDecisionsAsync(work, import.Decisions, "dropped", cancellation);
        await work.AppendAsync(
            id.Division,
            time.GetUtcNow(),
            "import.drop",
            "import",
            id.Subject,
            import.Scope,
            "{}",
            cancellation
        );
        await work.CommitAsync(cancellation);
        return id;
    }

    /// <summary>Doubts of the forms, and of the document, that nobody has decided; what the reader merely tells is not one.</summary>
    private static int Unseen(DocumentReading reading, ImportDecisions decisions, IReadOnlyCollection<int>? forms) =>
        Doubts
            .Of(reading, decisions)
            .Count(d =>
                DoubtPage.IsUnseen(d)
                && (forms is null || d.Form is not { } f || forms.Contains(f))
                && !(d.Form is { } taken && decisions.Taken.ContainsKey($"f{taken}"))
            );

    private async Task<Outcome<ImportDecided>> DecideAsync(
        Actor actor,
        ImportId id,
        Func<ImportDoubt, Decision?> decide,
        DoubtQuery query,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredImport.LockAsync(work, id, cancellation) is not { Reading: { } reading } import)
        {
            return NotFound("处理读取疑问");
        }
        var doubts = new Dictionary<string, Decision>(import.Decisions.Doubts, StringComparer.Ordinal);
        var made = Doubts
            .Of(reading, import.Decisions)
            .Where(d => d.Form is not { } f || !import.Decisions.Taken.ContainsKey($"f{f}"))
            .Select(d => (Doubt: d, Decision: decide(d)))
            .Where(d => d.Decision is not null)
            .ToList();
        foreach (var (doubt, decision) in made)
        {
            doubts[doubt.Id] = decision!.Value;
        }
        var decided = import with { Decisions = import.Decisions with { Doubts = doubts } };
        if (made.Count > 0)
        {
            await import.WriteDecisionsAsync(work, decided.Decisions, import.State, cancellation);
            // What was decided now: what was decided before is in the events before.
            var now = new ImportDecisions
            {
                Doubts = made.ToDictionary(d => d.Doubt.Id, d => d.Decision!.Value, StringComparer.Ordinal),
            };
            await work.AppendAsync(
                id.Division,
                time.GetUtcNow(),
                "import.decide",
                "import",
                id.Subject,
                import.Scope,
                JsonSerializer.Serialize(now, ImportJson.Default.ImportDecisions),
                cancellation
            );
            await work.CommitAsync(cancellation);
        }
        var all = ImportViews.DoubtsOf(decided);
        var changed = made.Select(d => d.Doubt.Form).OfType<int>().Distinct().Order();
        return new ImportDecided(DoubtPage.Of(all, query), ImportViews.FormsOf(decided, all, changed));
    }

    internal static Refusal NotFound(string tried) =>
        new("not-found", tried, "没有这个文件，或它不是您导入的", null, "请在导入页重新选择文件");
}

/// <param name="Forms">How many were read.</param>
public sealed record ImportRow(
    ImportId Id,
    string FileName,
    long Bytes,
    string State,
    string? Message,
    int Forms,
    DateTimeOffset At
);
