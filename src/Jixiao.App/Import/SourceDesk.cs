using System.IO.Compression;
using System.Text.Json;
using Jixiao.App.Filing;
using Jixiao.App.Storage;
using Jixiao.Core.Sources;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Import;

/// <summary>Where a figure comes from: the document around a place, as it was read, and the file itself.</summary>
public sealed class SourceDesk(Database database, DataFolder data)
{
    /// <summary>The section of the document that holds the place; the cell whose place equals it is the one to frame.</summary>
    public async Task<Outcome<SourceSection>> AroundAsync(
        Actor actor,
        ImportId id,
        SourceRef place,
        CancellationToken cancellation = default
    )
    {
        var found = await ShaAsync(actor, id, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        var entries = await EntriesAsync(found.Value.Sha256, cancellation);
        var near = entries.Where(e => e.MayHold(place)).ToList();
        near = near.Count > 0 ? near : entries.FindAll(e => e.First.Page == place.Page && e.First.Sheet == place.Sheet);
        SourceSection? first = null;
        foreach (var entry in near)
        {
            var section = await SectionAsync(found.Value.Sha256, entry.Number, cancellation);
            first ??= section;
            if (section.Blocks.Any(b => b.Place == place || (b.Rows ?? []).Any(r => r.Any(c => c.Place == place))))
            {
                return section;
            }
        }
        return first ?? await OpenAsync(found.Value.Sha256, 0, cancellation);
    }

    /// <param name="number">0-based.</param>
    public async Task<Outcome<SourceSection>> SectionAsync(
        Actor actor,
        ImportId id,
        int number,
        CancellationToken cancellation = default
    )
    {
        var found = await ShaAsync(actor, id, cancellation);
        return found.Refusal is { } refusal ? refusal : await OpenAsync(found.Value.Sha256, number, cancellation);
    }

    /// <summary>Names of all sections in order.</summary>
    public async Task<Outcome<List<string>>> ContentsAsync(
        Actor actor,
        ImportId id,
        CancellationToken cancellation = default
    )
    {
        var found = await ShaAsync(actor, id, cancellation);
        return found.Refusal is { } refusal
            ? refusal
            : (await EntriesAsync(found.Value.Sha256, cancellation)).ConvertAll(e => e.Name);
    }

    /// <summary>The file as it was brought in; the caller disposes of the stream.</summary>
    public async Task<Outcome<SourceFile>> FileAsync(Actor actor, ImportId id, CancellationToken cancellation = default)
    {
        var found = await ShaAsync(actor, id, cancellation);
        return found.Refusal is { } refusal
            ? refusal
            : found.Value with
            {
                Content = data.Documents.OpenRead(found.Value.Sha256),
            };
    }

    /// <summary>The document a draft was made from.</summary>
    /// <returns>Null where it was made from none, or is not seen.</returns>
    public async Task<ImportId?> OfFormAsync(Actor actor, FormId form, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.FindAsync(
            """
            select import_id from form
            where division_code = $1 and fiscal_year = $2 and form_id = $3 and import_id is not null
            """,
            ImportId? (r) => new ImportId(form.Division, form.Year, r.GetGuid(0)),
            [form.Division, form.Year, form.Id],
            cancellation
        );
    }

    private async Task<Outcome<SourceFile>> ShaAsync(Actor actor, ImportId id, CancellationToken cancellation)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var found = await work.FindAsync(
            "select sha256, file_name from import where division_code = $1 and fiscal_year = $2 and import_id = $3",
            r => new SourceFile(r.GetString(0), r.GetString(1), null),
            [id.Division, id.Year, id.Id],
            cancellation
        );
        return found is null ? ImportDesk.NotFound("查看来源文件") : found;
    }

    private async Task<Outcome<SourceSection>> OpenAsync(string sha256, int number, CancellationToken cancellation) =>
        File.Exists(data.Documents.PathOf(sha256, $"section-{number}"))
            ? await SectionAsync(sha256, number, cancellation)
            : ImportDesk.NotFound("查看来源文件");

    private async Task<List<SectionEntry>> EntriesAsync(string sha256, CancellationToken cancellation)
    {
        var path = data.Documents.PathOf(sha256, "sections");
        if (!File.Exists(path))
        {
            return [];
        }
        await using var file = File.OpenRead(path);
        return
        [
            .. await JsonSerializer.DeserializeAsync(file, SectionJson.Default.IReadOnlyListSectionEntry, cancellation)
                ?? [],
        ];
    }

    private async Task<SourceSection> SectionAsync(string sha256, int number, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(data.Documents.PathOf(sha256, $"section-{number}"));
        await using var packed = new GZipStream(file, CompressionMode.Decompress);
        return (await JsonSerializer.DeserializeAsync(packed, SectionJson.Default.SourceSection, cancellation))!;
    }
}

/// <param name="Content">Null until the file is asked for.</param>
public sealed record SourceFile(string Sha256, string FileName, Stream? Content);
