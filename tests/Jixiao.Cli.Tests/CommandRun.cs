using System.Text;

namespace Jixiao.Cli.Tests;

/// <summary>One call of the command line in this process, and what it said.</summary>
internal sealed record CommandRun(int Status, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static CommandRun Of(params string[] arguments) => With([], arguments);

    public static CommandRun With(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(new MemoryStream(input), output, error);
        var status = CommandLine.Run(arguments, terminal);
        return new(status, output.ToArray(), error.ToString());
    }
}
