using System.Text.Json;
using Jixiao.App.Filing.Cells;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Filing.Storing;

/// <summary>A form as the database holds it, with what the person of the transaction may do with it.</summary>
internal sealed record StoredForm
{
    private const string Columns = """
        select f.body::text, f.keys::text, f.revision, f.version, f.state, f.round, f.scope, f.unit_id, u.code, u.name,
          d.name, d.profile, f.name, f.errors, f.warnings, f.changed_at, p.display_name,
          array(select g.role from role_grant g
                where g.person_id = current_person() and f.scope ^@ (g.division_code || g.unit_path)),
          f.import_id, f.reading::text
        """;

    private const string Source = """

        from form f
        join unit u using (division_code, unit_id)
        join division d using (division_code)
        left join person p on p.person_id = f.changed_by
        where f.division_code = $1 and f.fiscal_year = $2 and f.form_id = $3 and f.deleted_at is null
        """;

    private const string Plain = Columns + Source;

    private const string Locked = Plain + "\nfor update of f";

    /// <summary>With the reasons why findings stand, by fingerprint.</summary>
    private const string Reasoned =
        Columns
        + """
            , (select jsonb_object_agg(r.fingerprint, r.reason)::text from finding_reason r
               where (r.division_code, r.fiscal_year, r.form_id) = (f.division_code, f.fiscal_year, f.form_id))
            """
        + Source;

    public required FormId Id { get; init; }

    public required Form Body { get; init; }

    public required FormKeys Keys { get; init; }

    public required long Revision { get; init; }

    public required int Version { get; init; }

    public required FormState State { get; init; }

    public required FormRound Round { get; init; }

    public required string Scope { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitCode { get; init; }

    public required string UnitName { get; init; }

    public required string DivisionName { get; init; }

    /// <summary>Name of the profile the division asks for; null lets year and division choose.</summary>
    public string? Profile { get; init; }

    public required string Name { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public string? ChangedBy { get; init; }

    /// <summary>What the person is over this form's unit.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The document it was made from; null for none.</summary>
    public Guid? Import { get; init; }

    /// <summary>What the reader said beside the form; null where it was not imported, or there was nothing to say.</summary>
    public ImportedReading? Reading { get; init; }

    /// <summary>As refusals call it.</summary>
    public string Called => $"“{(Name.Length == 0 ? "未命名的表" : Name)}”";

    /// <returns>Null where there is none, or none that the person may see.</returns>
    public static Task<StoredForm?> FindAsync(Work work, FormId id, CancellationToken cancellation) =>
        work.FindAsync(Plain, r => Read(r, id), [id.Division, id.Year, id.Id], cancellation);

    /// <summary>The form with the reasons why its findings stand, in one statement of its own.</summary>
    /// <returns>Null where there is none, or none that the person may see.</returns>
    public static Task<OpenedForm?> FindAsync(
        Database database,
        Actor actor,
        FormId id,
        CancellationToken cancellation
    ) =>
        database.FindAsync(
            actor,
            Reasoned,
            r => new OpenedForm(
                Read(r, id),
                r.TextOrNull(20) is { } json
                    ? JsonSerializer.Deserialize(json, FilingJson.Contract.DictionaryStringString)!
                    : []
            ),
            [id.Division, id.Year, id.Id],
            cancellation
        );

    /// <summary>
    /// As <see cref="FindAsync"/>, and nobody else changes it until the transaction ends. Who may only read it gets it unlocked, and is
    /// refused by the workflow, which can say who may.
    /// </summary>
    public static async Task<StoredForm?> LockAsync(Work work, FormId id, CancellationToken cancellation) =>
        await work.FindAsync(Locked, r => Read(r, id), [id.Division, id.Year, id.Id], cancellation)
        ?? await FindAsync(work, id, cancellation);

    public static Refusal NotFound(string tried) =>
        new(
            "not-found",
            tried,
            "没有这张表，或它不在您能看到的单位里",
            null,
            "请回到填报列表重新选择；确有需要时请安全管理员核对您的角色"
        );

    internal static FormKeys ReadKeys(string json) =>
        new(
            JsonSerializer.Deserialize(json, FilingJson.Contract.IReadOnlyDictionaryStringIReadOnlyListString)
                ?? throw new InvalidDataException("A form has no row keys.")
        );

    internal static Form ReadBody(string json) =>
        JsonSerializer.Deserialize(json, JixiaoJson.Contract.Form)
        ?? throw new InvalidDataException("A form has no body.");

    internal static ImportedReading? ReadReading(string? json) =>
        json is null ? null : JsonSerializer.Deserialize(json, FilingJson.Contract.ImportedReading);

    private static StoredForm Read(NpgsqlDataReader row, FormId id) =>
        new()
        {
            Id = id,
            Body = ReadBody(row.GetString(0)),
            Keys = ReadKeys(row.GetString(1)),
            Revision = row.GetInt64(2),
            Version = row.GetInt32(3),
            State = WorkflowWords.ParseState(row.GetString(4)),
            Round = WorkflowWords.ParseRound(row.GetString(5)),
            Scope = row.GetString(6),
            UnitId = row.GetGuid(7),
            UnitCode = row.GetString(8),
            UnitName = row.GetString(9),
            DivisionName = row.GetString(10),
            Profile = row.IsDBNull(11) ? null : row.GetString(11),
            Name = row.GetString(12),
            Errors = row.GetInt32(13),
            Warnings = row.GetInt32(14),
            ChangedAt = row.GetFieldValue<DateTimeOffset>(15),
            ChangedBy = row.IsDBNull(16) ? null : row.GetString(16),
            Roles =
            [
                .. row.GetFieldValue<string[]>(17).Distinct(StringComparer.Ordinal).Select(Core.Workflow.Roles.Parse),
            ],
            Import = row.GuidOrNull(18),
            Reading = ReadReading(row.TextOrNull(19)),
        };
}

/// <param name="Reasons">By fingerprint of the finding.</param>
internal sealed record OpenedForm(StoredForm Form, Dictionary<string, string> Reasons);
