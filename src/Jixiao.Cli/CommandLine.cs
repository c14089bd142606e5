using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Jixiao.Cli.Auditing;
using Jixiao.Cli.Auditing.Rules;
using Jixiao.Cli.Exporting;
using Jixiao.Cli.Reading;
using Jixiao.Cli.Scoring;
using Jixiao.Cli.Serving;

namespace Jixiao.Cli;

/// <summary>The command line: a list of commands, and what every one of them has in common.</summary>
internal static class CommandLine
{
    /// <summary>After Ctrl+C or SIGTERM: the embedded PostgreSQL writes its checkpoint before it ends.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    /// <summary>"jixiao 0.1.0"</summary>
    public static string NameAndVersion { get; } =
        $"jixiao {typeof(CommandLine).Assembly.GetName().Version!.ToString(3)}";

    /// <summary>Runs one command; nothing it does ends in a stack trace.</summary>
    /// <returns>The <see cref="ExitStatus"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            Welcome.Write(terminal);
            return ExitStatus.Success;
        }
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            terminal.Error.WriteLine($"程序内部错误（{Innermost(fault)}），已停止。请把命令和所读的文件发给维护者。");
            return ExitStatus.Unreadable;
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        // A name may start with @: no response files.
        var parsed = Root(terminal)
            .Parse(arguments, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Errors.Count > 0)
        {
            return UsageErrors.Report(parsed, terminal);
        }
        using var text = terminal.OpenText();
        return parsed.Invoke(
            new()
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
                Output = text,
                Error = terminal.Error,
            }
        );
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("绩效 Jixiao：预算绩效管理的开放系统。");
        root.Add(ReadCommand.Create(terminal));
        root.Add(AuditCommand.Create(terminal));
        root.Add(RulesCommand.Create(terminal));
        root.Add(ScoreCommand.Create(terminal));
        root.Add(ExportCommand.Create(terminal));
        root.Add(ServeCommand.Create(terminal));
        foreach (var command in UpkeepCommands.Create(terminal))
        {
            root.Add(command);
        }
        Say(root.Options.OfType<HelpOption>().Single(), "显示用法", new HelpPage());
        Say(root.Options.OfType<VersionOption>().Single(), "显示版本", new VersionLine());
        return root;
    }

    private static void Say(Option option, string description, CommandLineAction action)
    {
        option.Description = description;
        option.Action = action;
    }

    private static string Innermost(Exception fault) =>
        fault is TargetInvocationException or AggregateException && fault.InnerException is { } inner
            ? Innermost(inner)
            : $"{fault.GetType().Name}：{fault.Message}";
}
