using System.Text.RegularExpressions;

namespace Jixiao.Cli.Tests.Architecture;

[Collection(nameof(Shell))]
public sealed partial class ReadmeTests
{
    private const int MostLines = 150;

    /// <summary>What these tests run in; running it here would not end.</summary>
    private const string ThisTest = "./test";

    /// <summary>Runs until it is stopped.</summary>
    private const string System = "./run";

    public static TheoryData<string> Commands => [.. CommandsOf("README.md").Where(c => c is not (ThisTest or System))];

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
        CommandsOf("README.md").Contains(System, StringComparer.Ordinal).ShouldBeTrue();
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

    [Fact]
    public async Task Run_without_a_word_serves_until_it_is_stopped()
    {
        using var folder = new TemporaryFolder();
        folder.LetOthersWalk();

        var run = await Shell.RunAsync(
            $"""
            export JIXIAO_DATA='{folder.Path}/data' JIXIAO_URLS=http://127.0.0.1:0
            ./run 2>'{folder.Path}/log' & server=$!
            until grep -q 绩效已启动 '{folder.Path}/log' || ! kill -0 $server; do sleep 0.1; done
            cat '{folder.Path}/log'
            kill -TERM $server && wait $server
            """
        );

        run.Status.ShouldBe(0, run.Error);
        run.Output.ShouldContain("一次性密码");
        run.Output.ShouldContain("绩效已启动：http://127.0.0.1:");
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
