using System.Text.Json;
using Jixiao.App.Storage;
using Jixiao.Documents;
using Jixiao.Documents.Json;
using Npgsql;

namespace Jixiao.App.Import;

/// <summary>A document that was brought in, as the database holds it.</summary>
internal sealed record StoredImport(
    ImportId Id,
    Guid UnitId,
    string Scope,
    string FileName,
    long Bytes,
    string Sha256,
    string State,
    DocumentReading? Reading,
    ImportDecisions Decisions,
    string? Message,
    DateTimeOffset At
)
{
    private const string Columns = """
        select unit_id, scope, file_name, bytes, sha256, state, document::text, decisions::text, message, at
        from import where division_code = $1 and fiscal_year = $2 and import_id = $3
        """;

    private const string Locked = Columns + " and by_person = current_person() for update";

    public static Task<StoredImport?> FindAsync(Work work, ImportId id, CancellationToken cancellation) =>
        work.FindAsync(Columns, r => Read(r, id), [id.Division, id.Year, id.Id], cancellation);

    public static Task<StoredImport?> LockAsync(Work work, ImportId id, CancellationToken cancellation) =>
        work.FindAsync(Locked, r => Read(r, id), [id.Division, id.Year, id.Id], cancellation);

    public Task WriteDecisionsAsync(
        Work work,
        ImportDecisions decisions,
        string state,
        CancellationToken cancellation
    ) =>
        work.RunAsync(
            """
            update import set decisions = $4::jsonb, state = $5
            where division_code = $1 and fiscal_year = $2 and import_id = $3
            """,
            [
                Id.Division,
                Id.Year,
                Id.Id,
                JsonSerializer.Serialize(decisions, ImportJson.Default.ImportDecisions),
                state,
            ],
            cancellation
        );

    private static StoredImport Read(NpgsqlDataReader row, ImportId id) =>
        new(
            id,
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.GetInt64(3),
            row.GetString(4),
            row.GetString(5),
            row.TextOrNull(6) is { } document ? JsonSerializer.Deserialize(document, DocumentsJson.Reading) : null,
            JsonSerializer.Deserialize(row.GetString(7), ImportJson.Default.ImportDecisions) ?? new(),
            row.TextOrNull(8),
            row.Instant(9)
        );
}
