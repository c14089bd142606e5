using System.Text.Json;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Jixiao.Documents.Exports;

namespace Jixiao.App.Jobs;

/// <summary>Asks for a batch of official documents and fetches it when it is done.</summary>
public sealed class ExportDesk(Database database, DataFolder data, JobDesk jobs)
{
    /// <param name="unitId">A unit the person sees; all below it is in the batch as far as the person sees it.</param>
    /// <param name="format">One of <see cref="ExportFormats.Names"/>.</param>
    public async Task<Outcome<JobId>> AskAsync(
        Actor actor,
        string division,
        int year,
        Guid unitId,
        string format,
        CancellationToken cancellation = default
    )
    {
        const string Tried = "批量导出";
        if (!ExportFormats.Names.Contains(format, StringComparer.Ordinal))
        {
            var all = string.Join('、', ExportFormats.Names);
            return new Refusal("wrong-format", Tried, $"没有“{format}”这种格式", null, $"可用的有 {all}");
        }
        string? path;
        await using (var work = await database.BeginAsync(actor, cancellation))
        {
            path = await work.FindAsync(
                """
                select path from unit where division_code = $1 and unit_id = $2
                  and division_code || path ^@ any ((select business_scopes())::text[])
                """,
                r => r.GetString(0),
                [division, unitId],
                cancellation
            );
        }
        if (path is null)
        {
            return StoredForm.NotFound(Tried);
        }
        var request = JsonSerializer.Serialize(new ExportRequest(year, path, format), ExportJson.Default.ExportRequest);
        return await jobs.AskAsync(actor, division, division + path, ExportBatch.KindName, request, cancellation);
    }

    /// <summary>The archive of a job of one's own that is done; the caller disposes of the stream.</summary>
    public async Task<Outcome<ExportFile>> OpenAsync(Actor actor, JobId id, CancellationToken cancellation = default)
    {
        var found = await jobs.FindAsync(actor, id, cancellation);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }
        return
            found.Value is { Kind: ExportBatch.KindName, State: "done", Result: { } json }
            && JsonSerializer.Deserialize(json, ExportJson.Default.ExportResult) is { } result
            && data.Results.Holds(result.Sha256)
            ? new ExportFile(result.FileName, data.Results.OpenRead(result.Sha256))
            : new Refusal(
                "not-done",
                "下载导出结果",
                "这个任务还没有完成，或它的结果已清理",
                null,
                "请等它完成，或重新发起"
            );
    }
}

public sealed record ExportFile(string FileName, Stream Content);
