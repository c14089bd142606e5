using Jixiao.App.Storage;
using Jixiao.App.Storage.Embedded;

namespace Jixiao.App.Tests.Storage;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task Start_on_a_database_of_another_major_version_says_which_and_what_to_do()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("postgres"));
        var cancellation = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(Path.Combine(folder.File("postgres"), "PG_VERSION"), "14\n", cancellation);

        var start = () => EmbeddedPostgres.StartAsync(folder.Path, TimeProvider.System, cancellation);

        (await start.ShouldThrowAsync<StorageException>()).Message.ShouldSatisfyAllConditions(
            m => m.ShouldContain("是 PostgreSQL 14 建的"),
            m => m.ShouldContain("jixiao backup")
        );
    }
}
