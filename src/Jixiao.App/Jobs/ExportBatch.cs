using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Documents.Exports;

namespace Jixiao.App.Jobs;

/// <summary>The job that writes the official documents of a unit, or of a department with all below it, into one archive.</summary>
public sealed class ExportBatch(Database database, DataFolder data) : IJobKind
{
    public const string KindName = "export";

    private const int AtOnce = 50;

    private const string Count = """
        select count(*) from form
        where division_code = $1 and fiscal_year = $2 and scope ^@ $3 and deleted_at is null
        """;

    private const string Next = """
        select f.form_id, u.code, u.name, f.name, f.body::text
        from form f join unit u using (division_code, unit_id)
        where f.division_code = $1 and f.fiscal_year = $2 and f.scope ^@ $3 and f.deleted_at is null and f.form_id > $4
        order by f.form_id limit $5
        """;

    public string Kind => KindName;

    public async Task<string?> RunAsync(JobRun run, CancellationToken cancellation)
    {
        var request = JsonSerializer.Deserialize(run.Request, ExportJson.Default.ExportRequest)!;
        var scope = run.Division + request.UnitPath;
        var file = data.Results.Temporary();
        try
        {
            var forms = await WriteAsync(run, request, scope, file, cancellation);
            if (forms == 0)
            {
                throw new JobFailedException("这个单位这一年还没有您能看到的表，没有可以导出的内容。");
            }
            await using var stream = File.OpenRead(file);
            var saved = await data.Results.SaveAsync(stream, long.MaxValue, cancellation);
            var name = $"{request.Year}年绩效目标表（{forms} 张）.zip";
            return JsonSerializer.Serialize(
                new ExportResult(saved!.Sha256, name, saved.Bytes, forms),
                ExportJson.Default.ExportResult
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<int> WriteAsync(
        JobRun run,
        ExportRequest request,
        string scope,
        string file,
        CancellationToken cancellation
    )
    {
        await using var stream = File.Create(file);
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        var (names, last, done, total) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), Guid.Empty, 0, 0L);
        while (true)
        {
            var (rows, count) = await ReadAsync(run, request.Year, scope, last, cancellation);
            total = Math.Max(total, count);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                run.Report(done, (int)total, $"正在写“{row.Name}”");
                var name = Free(
                    names,
                    FileNames.Clean(row.Folder, "unit"),
                    FileNames.Clean(row.Name, "form"),
                    request.Format
                );
                await WriteAsync(zip, name, row.Body, request.Format, cancellation);
                done++;
            }
            if (rows.Count < AtOnce)
            {
                run.Report(done, done, $"已导出 {done} 张表");
                return done;
            }
            last = rows[^1].Id;
        }
    }

    /// <summary>A transaction for each piece: none is open while files are written, and rights taken away meanwhile hold.</summary>
    private async Task<(List<ExportedForm> Forms, long Count)> ReadAsync(
        JobRun run,
        int year,
        string scope,
        Guid last,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(run.Actor, cancellation);
        var rows = await work.ListAsync(
            Next,
            r => new ExportedForm(r.GetGuid(0), $"{r.GetString(1)} {r.GetString(2)}", r.GetString(3), r.GetString(4)),
            [run.Division, year, scope, last, AtOnce],
            cancellation
        );
        return (rows, await work.FindAsync(Count, r => r.GetInt64(0), [run.Division, year, scope], cancellation));
    }

    private static async Task WriteAsync(
        ZipArchive zip,
        string name,
        string body,
        string format,
        CancellationToken cancellation
    )
    {
        using var form = new MemoryStream();
        var batch = FormBatch.Of(ExportCatalog.Default.Lay(StoredForm.ReadBody(body)));
        if (ExportFormats.Write(format, form, batch, cancellation: cancellation) is { } why)
        {
            throw new JobFailedException(why.Message);
        }
        form.Position = 0;
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
        await form.CopyToAsync(entry, cancellation);
    }

    /// <summary>Several forms of one name are numbered.</summary>
    private static string Free(HashSet<string> names, string folder, string name, string format)
    {
        var path = $"{folder}/{name}.{format}";
        for (var i = 2; !names.Add(path); i++)
        {
            path = $"{folder}/{name} {i}.{format}";
        }
        return path;
    }

    private sealed record ExportedForm(Guid Id, string Folder, string Name, string Body);
}

/// <param name="UnitPath">"/205/205001/": the unit and all below it.</param>
/// <param name="Format">docx, xlsx or pdf.</param>
public sealed record ExportRequest(int Year, string UnitPath, string Format);

/// <param name="Sha256">Of the archive, by which it is kept.</param>
public sealed record ExportResult(string Sha256, string FileName, long Bytes, int Forms);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExportRequest))]
[JsonSerializable(typeof(ExportResult))]
internal sealed partial class ExportJson : JsonSerializerContext;
