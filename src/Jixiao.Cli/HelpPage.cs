using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Jixiao.Cli;

/// <summary>What <c>--help</c> prints of a command, in Chinese.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：{Usage(command)}");
        Section(output, "命令", command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(output, "参数", command.Arguments.Select(a => (a.Name, a.Description)));
        Section(output, "选项", Options(parseResult.CommandResult).Select(o => (Label(o), o.Description)));
        return ExitStatus.Success;
    }

    private static string Usage(Command command) =>
        command is RootCommand
            ? "jixiao 命令 …"
            : string.Join(' ', ["jixiao", command.Name, .. command.Arguments.Select(a => a.Name + "…"), "[选项]"]);

    private static IEnumerable<Option> Options(CommandResult result) =>
        result.Command.Options.Concat(
            result.Parent is CommandResult parent ? Options(parent).Where(o => o.Recursive) : []
        );

    private static string Label(Option option)
    {
        var names = option is HelpOption ? "--help, -h" : option.Name;
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Section(TextWriter output, string heading, IEnumerable<(string Label, string? Text)> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }
        var width = all.Max(l => ScreenText.Columns(l.Label)) + 3;
        output.WriteLine();
        output.WriteLine($"{heading}：");
        foreach (var (label, text) in all)
        {
            output.WriteLine($"  {label}{new string(' ', width - ScreenText.Columns(label))}{text}");
        }
    }
}

/// <summary>What <c>--version</c> prints.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(CommandLine.NameAndVersion);
        return ExitStatus.Success;
    }
}
