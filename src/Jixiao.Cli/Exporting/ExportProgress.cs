using System.Diagnostics;

namespace Jixiao.Cli.Exporting;

/// <summary>How far an export has come, on standard error: on a screen always the same line, else a line now and then.</summary>
internal sealed class ExportProgress(Terminal terminal, string what, int total)
{
    private static readonly TimeSpan Screen = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Log = TimeSpan.FromSeconds(5);

    private readonly Stopwatch since = Stopwatch.StartNew();
    private int done;

    public void Step()
    {
        done++;
        if (since.Elapsed < (terminal.ErrorIsScreen ? Screen : Log))
        {
            return;
        }
        since.Restart();
        if (terminal.ErrorIsScreen)
        {
            terminal.Error.Write($"\r{what} {done}/{total}　");
        }
        else
        {
            terminal.Error.WriteLine($"{what} {done}/{total}");
        }
    }

    public void End()
    {
        if (terminal.ErrorIsScreen)
        {
            terminal.Error.Write("\r" + new string(' ', 40) + "\r");
        }
    }
}
