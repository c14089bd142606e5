using System.Text.Json.Nodes;

namespace Jixiao.Cli.Tests;

/// <summary>./run as it is called: a process of its own, built when its sources changed.</summary>
[Collection(nameof(Shell))]
public sealed class RunScriptTests
{
    [Fact]
    public async Task Run_from_another_folder_takes_files_relative_to_it()
    {
        var run = await Shell.RunAsync("../../run read school-repair.md --json", "docs/examples");
        run.Status.ShouldBe(0, run.Error);
        JsonNode.Parse(run.Output)!["documents"]![0]!["file"]!.GetValue<string>().ShouldBe("school-repair.md");
    }

    [Fact]
    public async Task Run_keeps_what_the_build_says_off_standard_output()
    {
        // A source that looks newer than the last build makes the script build.
        using var copy = new TemporaryFolder();
        var run = await Shell.RunAsync(
            $"ln -s \"$PWD/run\" '{copy.Path}/jixiao' && rm -f artifacts/run.stamp.end && '{copy.Path}/jixiao' --version"
        );
        run.Status.ShouldBe(0, run.Error);
        run.Output.Trim().ShouldBe(CommandLine.NameAndVersion);
        run.Error.ShouldContain("正在编译");
    }

    [Theory]
    [InlineData("./run read nothing-here.pdf --json", 1)]
    [InlineData("./run read", 2)]
    [InlineData("./run no-such-command", 2)]
    public async Task Run_hands_on_the_exit_status(string command, int status)
    {
        var run = await Shell.RunAsync(command);
        run.Status.ShouldBe(status, run.Error);
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Run_into_a_pipe_that_closes_early_says_nothing()
    {
        var run = await Shell.RunAsync("{ ./run read docs/examples docs/examples --json || true; } | head -c 10");
        run.Output.ShouldBe("{\"reader\":");
        run.Error.ShouldNotContain("Exception");
    }
}
