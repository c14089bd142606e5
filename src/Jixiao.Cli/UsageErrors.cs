using System.CommandLine;
using System.CommandLine.Parsing;

namespace Jixiao.Cli;

/// <summary>What is wrong with a command line, said in Chinese.</summary>
internal static class UsageErrors
{
    public static int Report(ParseResult parsed, Terminal terminal)
    {
        var words = string.Concat(Messages(parsed).Distinct(StringComparer.Ordinal));
        var command =
            parsed.CommandResult.Command is RootCommand ? "jixiao" : $"jixiao {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"命令行有误：{words}用法见 {command} --help。");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return parsed.UnmatchedTokens.Select(t => $"没有 {t} 这个命令或选项。");
        }
        if (parsed.CommandResult.Command is RootCommand)
        {
            return ["没有给出命令。"];
        }
        return parsed.Errors.Select(e =>
            e.SymbolResult is OptionResult { Tokens.Count: 0 } option
                ? $"{option.Option.Name} 后面缺少内容。"
                : e.Message
        );
    }
}
