using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Jixiao.Cli.Tests.Architecture;

public sealed partial class ReadmeTests
{
    private const int MostLines = 150;

    /// <summary>What these tests run in; running it here would not end.</summary>
    private const string ThisTest = "./test";

    public static TheoryData<string> Commands => [.. CommandsOf("README.md").Where(c => c != ThisTest)];

    [Fact]
    public void Readme_is_short() =>
        Repository.Read("README.md").Split('\n').Length.ShouldBeLessThanOrEqualTo(MostLines);

    [Fact]
    public void Readme_starts_in_Chinese() =>
        Repository
            .Read("README.md")
            .Split("\n\n")[1]
            .Count(c => c is >= '\u4E00' and <= '\u9FFF')
            .ShouldBeGreaterThan(50);

    [Fact]
    public void Readme_says_how_to_run_and_to_test()
    {
        CommandsOf("README.md").Contains("./run", StringComparer.Ordinal).ShouldBeTrue();
        CommandsOf("README.md").Contains(ThisTest, StringComparer.Ordinal).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Readme_command_works(string command)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "The commands are written for bash.");
        Directory.CreateDirectory(Path.Join(Repository.Root, "artifacts"));
        var start = new ProcessStartInfo("/bin/bash", ["-c", "set -euo pipefail; " + command])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await error);
        (await output).ShouldNotContain("error CS");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Link_leads_to_a_file(string document) =>
        Link()
            .Matches(Repository.Read(document))
            .Select(m => m.Groups["path"].Value)
            .Where(p => !p.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Join(Repository.Root, p)))
            .ShouldBeEmpty();

    private static List<string> CommandsOf(string document) =>
        [
            .. ShellBlock()
                .Matches(Repository.Read(document))
                .SelectMany(b =>
                    b.Groups["lines"]
                        .Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                ),
        ];

    [GeneratedRegex(
        "^```sh\n(?<lines>.*?)^```",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
