using System.IO.Compression;
using System.Text.Json;
using Jixiao.App.Jobs;
using Jixiao.App.Storage;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Json;
using Jixiao.Documents.Layouts;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.App.Import;

/// <summary>The job that reads a document: bounded in time and size, one at a time, so that a hostile file stops nobody else's work.</summary>
public sealed class ImportReading(Database database, DataFolder data) : IJobKind, IDisposable
{
    public const string KindName = "import";

    private const int MostDiagnostics = 500;
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(3);

    private static readonly ReadingLimits Limits = new()
    {
        FileBytes = ImportDesk.LargestFile,
        UnpackedBytes = 512L << 20,
        Cells = 400_000,
        Characters = 20_000_000,
        Pages = 1_000,
    };

    private readonly SemaphoreSlim alone = new(1);

    public string Kind => KindName;

    public void Dispose() => alone.Dispose();

    public async Task<string?> RunAsync(JobRun run, CancellationToken cancellation)
    {
        var request = JsonSerializer.Deserialize(run.Request, ImportJson.Default.ImportRequest)!;
        var id = new ImportId(run.Division, request.Year, request.Import);
        if (await BeginAsync(run.Actor, id, cancellation) is not { } file)
        {
            return null;
        }
        run.Report(0, 1, $"正在读取“{file.Name}”");
        await alone.WaitAsync(cancellation);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(MostTime);
            var reading = await ReadAsync(file.Name, file.Sha256, limit.Token);
            var unread = reading.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error);
            await EndAsync(run.Actor, id, unread is null ? "read" : "failed", reading, unread?.Message, cancellation);
            run.Report(1, 1, unread?.Message ?? $"读出 {reading.Forms.Count} 张表");
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw await FailAsync(
                run,
                id,
                $"读取超过 {MostTime.TotalMinutes:0} 分钟，已停止；请只留下绩效目标表的页再试"
            );
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or Npgsql.NpgsqlException))
        {
            throw await FailAsync(run, id, "这个文件读不出来；请另存为 docx、xlsx 或 pdf 后再试", fault);
        }
        finally
        {
            alone.Release();
        }
    }

    private async Task<DocumentReading> ReadAsync(string name, string sha256, CancellationToken cancellation)
    {
        var bytes = await File.ReadAllBytesAsync(data.Documents.PathOf(sha256), cancellation);
        return await Task.Run(
            () =>
            {
                var (format, source) = ReaderCatalog.Read(name, bytes, Limits, cancellation);
                Keep(sha256, source);
                var (forms, doubts) = FormRecognizer.Recognize(source, cancellation);
                return new DocumentReading(
                    name,
                    format,
                    sha256,
                    forms,
                    [.. source.Diagnostics.Concat(doubts).Take(MostDiagnostics)]
                );
            },
            cancellation
        );
    }

    /// <summary>The document's tables as a page shows them, beside the file.</summary>
    private void Keep(string sha256, SourceDocument source)
    {
        var entries = new List<SectionEntry>();
        foreach (var (entry, section) in Sections.Of(source))
        {
            entries.Add(entry);
            using var file = File.Create(data.Documents.PathOf(sha256, $"section-{entry.Number}"));
            using var packed = new GZipStream(file, CompressionLevel.Fastest);
            JsonSerializer.Serialize(packed, section, SectionJson.Default.SourceSection);
        }
        using var index = File.Create(data.Documents.PathOf(sha256, "sections"));
        JsonSerializer.Serialize(index, entries, SectionJson.Default.IReadOnlyListSectionEntry);
    }

    /// <returns>Null where there is nothing left to read.</returns>
    private async Task<ImportedFile?> BeginAsync(Actor actor, ImportId id, CancellationToken cancellation)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var file = await work.FindAsync(
            """
            update import set state = 'reading'
            where division_code = $1 and fiscal_year = $2 and import_id = $3 and state in ('waiting', 'reading')
            returning file_name, sha256
            """,
            r => new ImportedFile(r.GetString(0), r.GetString(1)),
            [id.Division, id.Year, id.Id],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return file;
    }

    private async Task EndAsync(
        Actor actor,
        ImportId id,
        string state,
        DocumentReading? reading,
        string? message,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        await work.RunAsync(
            """
            update import set state = $4, document = $5::jsonb, message = $6::text
            where division_code = $1 and fiscal_year = $2 and import_id = $3 and state = 'reading'
            """,
            [
                id.Division,
                id.Year,
                id.Id,
                state,
                reading is null ? null : JsonText.WithoutNul(JsonSerializer.Serialize(reading, DocumentsJson.Reading)),
                message,
            ],
            cancellation
        );
        await work.CommitAsync(cancellation);
    }

    private async Task<JobFailedException> FailAsync(JobRun run, ImportId id, string message, Exception? fault = null)
    {
        await EndAsync(run.Actor, id, "failed", null, message + "。", CancellationToken.None);
        return new JobFailedException(message + "。", fault);
    }

    private sealed record ImportedFile(string Name, string Sha256);
}
