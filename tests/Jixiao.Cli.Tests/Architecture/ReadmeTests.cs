using System.Text.RegularExpressions;

namespace Jixiao.Cli.Tests.Architecture;

[Collection(nameof(Shell))]
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
        Directory.CreateDirectory(Path.Join(Repository.Root, "artifacts"));
        var run = await Shell.RunAsync(command);
        run.Status.ShouldBe(0, run.Error);
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
