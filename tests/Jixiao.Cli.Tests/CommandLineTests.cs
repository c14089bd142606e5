namespace Jixiao.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public void Run_without_arguments_says_what_it_can_do() => Snapshot.Matches(CommandRun.Of().Output);

    [Theory]
    [InlineData("没有 bla 这个命令或选项", "bla")]
    [InlineData("没有 --json 这个命令或选项", "--json")]
    [InlineData("没有给出要读的文件", "read")]
    [InlineData("没有给出要读的文件", "read", "--json")]
    [InlineData("没有 --jsn 这个选项", "read", "--jsn", "a.txt")]
    [InlineData("没有 xml 这种格式，可用的是 table、json、csv", "read", "--format", "xml", "a.txt")]
    [InlineData("--format 后面缺少内容", "read", "a.txt", "--format")]
    [InlineData("--json 和 --format 只能用一个", "read", "--json", "--format", "csv", "a.txt")]
    [InlineData("标准输入（-）只能读一次", "read", "-", "-")]
    [InlineData("应是 1 到 86400 之间的整数（秒），给出的是 0", "read", "--time-limit", "0", "a.txt")]
    [InlineData("给出的是 soon", "read", "--time-limit", "soon", "a.txt")]
    public void Run_wrong_command_line_is_2_and_says_why(string message, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }
}
