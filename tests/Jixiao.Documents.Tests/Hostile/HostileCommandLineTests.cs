using System.Globalization;
using System.Text.Json;
using Jixiao.Documents.Tests.Hostile.Attacks;
using Jixiao.Documents.Tests.Hostile.Mutations;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>The same promises kept by the program itself: exit codes, JSON and nothing else on standard output, time and memory.</summary>
[Collection(nameof(HostileFilesTests))]
public sealed class HostileCommandLineTests : IDisposable
{
    /// <summary>How many mutants bench/hostile gives to the program itself.</summary>
    private static readonly int? Calls = int.TryParse(
        Environment.GetEnvironmentVariable("JIXIAO_HOSTILE_CALLS"),
        CultureInfo.InvariantCulture,
        out var calls
    )
        ? calls
        : null;

    private readonly string folder = Directory.CreateTempSubdirectory("jixiao-hostile-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Read_of_each_hostile_file_ends_as_promised()
    {
        Assert.SkipWhen(CommandLine.Program is null, "jixiao.dll is not built: dotnet build src/Jixiao.Cli");
        var report = new HostileReport("command-line");
        var text = "";
        try
        {
            foreach (var file in Sample())
            {
                report.Start(file);
                var path = Write(file, 0);
                var ending = await CommandLine.RunAsync(
                    ["read", path, "--json"],
                    TestContext.Current.CancellationToken
                );
                report.Add(new Outcome(file, ending.Elapsed, ending.Peak, null, Fault(ending, file)));
                File.Delete(path);
            }
        }
        finally
        {
            text = report.Finish();
        }
        report.Faults.ShouldBeEmpty(text);
    }

    [Fact]
    public async Task Read_of_many_hostile_files_gives_a_document_each_in_order()
    {
        Assert.SkipWhen(CommandLine.Program is null, "jixiao.dll is not built: dotnet build src/Jixiao.Cli");
        var paths = Enumerable.Range(0, 60).Select(n => Write(Mutant.Number(n), n)).ToArray();

        var ending = await CommandLine.RunAsync(["read", .. paths, "--json"], TestContext.Current.CancellationToken);

        ending.Exit.ShouldBe(1, ending.Errors);
        using var json = JsonDocument.Parse(ending.Output);
        json.RootElement.GetProperty("documents")
            .EnumerateArray()
            .Select(d => d.GetProperty("file").GetString())
            .ShouldBe(paths);
        ending.Peak.ShouldBeLessThan(HostileRun.MemoryLimit);
    }

    private static IEnumerable<HostileFile> Sample()
    {
        var attacks = HostileFilesTests.Full is null
            ? HostileFilesTests.Attacks.Where((a, i) => !a.Heavy && i % 9 == 0)
            : HostileFilesTests.Attacks.Concat(ShapeAttacks.All);
        var mutants = Enumerable.Range(1_000, Calls ?? (HostileFilesTests.Full is null ? 6 : 60));
        return attacks.Select(a => a.File()).Concat(mutants.Select(Mutant.Number));
    }

    private static string? Fault(Ending ending, HostileFile file)
    {
        if (ending.Elapsed > HostileRun.TimeLimit)
        {
            return string.Create(CultureInfo.InvariantCulture, $"took {ending.Elapsed.TotalSeconds:0.0} s");
        }
        if (ending.Peak > 500L << 20)
        {
            return string.Create(CultureInfo.InvariantCulture, $"held {ending.Peak >> 20} MB");
        }
        if (ending.Exit is not (0 or 1))
        {
            return string.Create(CultureInfo.InvariantCulture, $"exit status {ending.Exit}: {ending.Errors}");
        }
        try
        {
            using var json = JsonDocument.Parse(ending.Output);
            var document = json.RootElement.GetProperty("documents")[0];
            var diagnostics = document.GetProperty("diagnostics").EnumerateArray().ToArray();
            var refused = diagnostics.Any(d => d.GetProperty("severity").GetString() == "error");
            return refused != (ending.Exit == 1) ? $"exit status {ending.Exit} with refused = {refused}"
                : diagnostics.Length == 0 && document.GetProperty("forms").GetArrayLength() == 0
                    ? "neither a form nor a diagnostic"
                : null;
        }
        catch (JsonException fault)
        {
            return $"no JSON: {fault.Message} {ending.Errors} {file.Bytes.Length}";
        }
    }

    private string Write(HostileFile file, int number)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number:000}-{file.Name}"));
        File.WriteAllBytes(path, file.Bytes);
        return path;
    }
}
