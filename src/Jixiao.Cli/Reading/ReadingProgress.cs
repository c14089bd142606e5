using Spectre.Console;

namespace Jixiao.Cli.Reading;

/// <summary>A progress bar on standard error.</summary>
internal static class ReadingProgress
{
    /// <summary>Only where somebody sees it and it disturbs nothing: standard error a screen, the results elsewhere, several files.</summary>
    public static void Show(Terminal terminal, IReadOnlyList<string> given, Action<Action> run)
    {
        if (!terminal.ErrorIsScreen || terminal.OutputIsScreen || (given.Count == 1 && !Directory.Exists(given[0])))
        {
            run(() => { });
            return;
        }
        var count = InputFiles.Expand(given).Count();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(context =>
            {
                var task = context.AddTask($"读取 {count} 个文件", maxValue: Math.Max(1, count));
                run(() => task.Increment(1));
            });
    }
}
