using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Filing.Storing;

/// <summary>A form as lists show it: f is the form, u its unit, d the deadline of the state it stands in.</summary>
internal static class FormRows
{
    public const string Columns = """
        f.division_code, f.fiscal_year, f.form_id, f.name, u.code, u.name, f.state, f.round, f.subject, f.stage,
          f.total_yuan, f.errors, f.warnings, f.version, f.revision, f.changed_at, d.due_on
        """;

    /// <summary>How many they are.</summary>
    public const int Width = 17;

    public const string DueJoin = """
        left join deadline d on d.division_code = f.division_code and d.fiscal_year = f.fiscal_year and d.round = f.round and d.state = f.state
        """;

    public const string Joins = $"""
        join unit u on u.division_code = f.division_code and u.unit_id = f.unit_id
        {DueJoin}
        """;

    public static FormRow Read(NpgsqlDataReader r) =>
        new(
            new FormId(r.GetString(0), r.GetInt32(1), r.GetGuid(2)),
            r.GetString(3),
            r.GetString(4),
            r.GetString(5),
            WorkflowWords.ParseState(r.GetString(6)),
            WorkflowWords.ParseRound(r.GetString(7)),
            r.GetString(8),
            r.GetString(9),
            r.IsDBNull(10) ? null : r.GetDecimal(10),
            r.GetInt32(11),
            r.GetInt32(12),
            r.GetInt32(13),
            r.GetInt64(14),
            r.Instant(15),
            r.IsDBNull(16) ? null : r.GetFieldValue<DateOnly>(16)
        );
}
