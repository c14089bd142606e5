using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>A program that reads a file and writes to its standard output; killed with its children when disposed or cancelled.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int MostErrorText = 4_000;

    private readonly Process process;
    private readonly CancellationTokenRegistration registration;
    private readonly StringBuilder errors = new();

    private ChildProcess(Process process, CancellationToken cancellation)
    {
        this.process = process;
        process.ErrorDataReceived += (_, e) => Keep(e.Data);
        process.BeginErrorReadLine();
        registration = cancellation.Register(Kill);
    }

    public Stream Output => process.StandardOutput.BaseStream;

    /// <summary>The beginning of what the program wrote to standard error; complete once it has ended.</summary>
    public string Errors
    {
        get
        {
            lock (errors)
            {
                return errors.ToString();
            }
        }
    }

    /// <summary>Null when the program is not installed.</summary>
    /// <param name="environment">Set for the program beside what this process has.</param>
    public static ChildProcess? Start(
        string program,
        IEnumerable<string> arguments,
        CancellationToken cancellation,
        params ReadOnlySpan<KeyValuePair<string, string>> environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            var started = Process.Start(start);
            started?.StandardInput.Close();
            return started is null ? null : new ChildProcess(started, cancellation);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public int Wait()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        registration.Dispose();
        Kill();
        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private void Keep(string? line)
    {
        lock (errors)
        {
            if (line is not null && errors.Length < MostErrorText)
            {
                errors.AppendLine(line);
            }
        }
    }
}
