using Npgsql;

namespace Jixiao.App.Storage;

/// <summary>
/// The two roles that statements run as. They belong to the whole server, which no lock of one database guards: two databases made ready at
/// once meet here, and the second finds what the first has made.
/// </summary>
internal static class DatabaseRoles
{
    private const int MostTries = 10;

    private const string Make = """
        do $$
        declare
          r text;
        begin
          foreach r in array array['jixiao_app', 'jixiao_identity']
          loop
            if not exists (select from pg_roles where rolname = r) then
              execute format('create role %I nologin', r);
            end if;
            if not pg_has_role(current_user, r, 'member') then
              execute format('grant %I to current_user', r);
            end if;
          end loop;
        end $$
        """;

    public static async Task MakeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var command = new NpgsqlCommand(Make, connection);
                await command.ExecuteNonQueryAsync(cancellation);
                return;
            }
            catch (PostgresException fault) when (attempt < MostTries && IsMeeting(fault))
            {
                await Task.Delay(20 * attempt, cancellation);
            }
        }
    }

    /// <summary>The role or the grant was made by another in between; for a row written by two at once there is no code of its own.</summary>
    private static bool IsMeeting(PostgresException fault) =>
        fault.SqlState is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation
        || (
            fault.SqlState == PostgresErrorCodes.InternalError
            && fault.MessageText.Contains("concurrently updated", StringComparison.Ordinal)
        );
}
