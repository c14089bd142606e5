using System.Security.Cryptography;
using System.Text;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;

namespace Jixiao.App.Samples;

/// <summary>Writes units, each under an id made from its division and path.</summary>
internal static class SampleUnits
{
    /// <summary>The same text always gives the same id.</summary>
    public static Guid Name(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    /// <param name="units">Departments before what is below them.</param>
    public static async Task WriteAsync(
        Database database,
        IEnumerable<(string Path, CodedName Unit)> units,
        CancellationToken cancellation
    )
    {
        List<(string Path, CodedName Unit)> all = [.. units];
        await using var work = await database.BeginUpkeepAsync(cancellation);
        await work.RunAsync(
            """
            insert into unit (division_code, unit_id, parent_id, code, name, path)
            select $1, u.id, u.parent, u.code, u.name, u.path
            from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[]) as u (id, parent, code, name, path)
            on conflict do nothing
            """,
            [
                SampleCounty.Division,
                all.Select(u => Of(u.Path)).ToArray(),
                all.Select(u => Parent(u.Path)).ToArray(),
                all.Select(u => u.Unit.Code!).ToArray(),
                all.Select(u => u.Unit.Name).ToArray(),
                all.Select(u => u.Path).ToArray(),
            ],
            cancellation
        );
        await work.CommitAsync(cancellation);
    }

    private static Guid Of(string path) => Name($"{SampleCounty.Division} {path}");

    private static Guid? Parent(string path)
    {
        var above = path[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
        return above.Length > 1 ? Of(above) : null;
    }
}
