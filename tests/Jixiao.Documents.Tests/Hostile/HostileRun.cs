using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Jixiao.Core.Json;
using Jixiao.Core.Sources;
using Jixiao.Documents.Tests.Hostile.Attacks;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>How one hostile file was read.</summary>
/// <param name="Growth">Bytes the process grew by at its highest, over what it held before.</param>
/// <param name="Fault">What was wrong with the reading; null when it was as promised.</param>
internal sealed record Outcome(
    HostileFile File,
    TimeSpan Elapsed,
    long Growth,
    DocumentReading? Reading,
    string? Fault
);

/// <summary>Reads hostile files in this process, one after another, under a watch.</summary>
internal static class HostileRun
{
    /// <summary>bench/hostile holds every reading to what is promised; the usual tests, on a machine that may be busy, only end what hangs.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(HostileFilesTests.Full is null ? 120 : 10);

    /// <summary>500 MB, less the 50 MB the program itself takes.</summary>
    public const long MemoryLimit = 450L << 20;

    /// <summary>Readings that go on in the background take time from those after them.</summary>
    private const int MostStuck = 3;

    private const long Tidy = 250L << 20;

    private static int stuck;

    public static Outcome Read(HostileFile file)
    {
        if (Memory("VmRSS") > Tidy)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        ResetPeak();
        var before = Memory("VmRSS");
        DocumentReading? reading = null;
        Exception? thrown = null;
        using var patience = new CancellationTokenSource();
        var thread = new Thread(() =>
        {
            try
            {
                reading = FormReader.Read(file.Name, file.Bytes, cancellation: patience.Token);
            }
            catch (Exception e)
            {
                thrown = e;
            }
        })
        {
            IsBackground = true,
        };
        var watch = Stopwatch.StartNew();
        thread.Start();
        var inTime = thread.Join(TimeLimit);
        var elapsed = watch.Elapsed;
        var growth = Memory("VmHWM") - before;
        if (!inTime)
        {
            patience.Cancel();
            if (!thread.Join(TimeLimit) && ++stuck > MostStuck)
            {
                throw new TimeoutException($"{file.Name} ({file.What}) does not end, and cannot be cancelled.");
            }
        }
        return new Outcome(file, elapsed, growth, reading, Fault(inTime, growth, reading, thrown));
    }

    private static string? Fault(bool inTime, long growth, DocumentReading? reading, Exception? thrown)
    {
        if (!inTime)
        {
            return $"over {TimeLimit.TotalSeconds} s";
        }
        if (growth > MemoryLimit)
        {
            return string.Create(CultureInfo.InvariantCulture, $"grew by {growth >> 20} MB");
        }
        return thrown is not null ? thrown.ToString() : FaultOf(reading!);
    }

    private static string? FaultOf(DocumentReading reading)
    {
        var json = JsonSerializer.Serialize(reading.Forms, JixiaoJson.Contract.IReadOnlyListForm);
        var messages = string.Concat(reading.Diagnostics.Select(d => d.Message));
        if (
            json.Contains(SecretFile.Content, StringComparison.Ordinal)
            || messages.Contains(SecretFile.Content, StringComparison.Ordinal)
        )
        {
            return "shows a file outside the document";
        }
        if (reading.Forms.Count == 0 && reading.Diagnostics.Count == 0)
        {
            return "neither a form nor a diagnostic";
        }
        if (reading.Diagnostics.Count > 1_000)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{reading.Diagnostics.Count} diagnostics");
        }
        var unclear = reading.Diagnostics.FirstOrDefault(d => !IsClear(d));
        return unclear is null ? null : $"unclear diagnostic {unclear.Code}: {unclear.Message}";
    }

    /// <summary>A code in kebab-case and a Chinese sentence; it may quote a whole cell.</summary>
    private static bool IsClear(Diagnostic diagnostic) =>
        diagnostic.Code.Length > 0
        && diagnostic.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && diagnostic.Message.Length is >= 6 and <= 60_000
        && diagnostic.Message.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    /// <summary>Bytes from /proc/self/status; 0 where there is none.</summary>
    private static long Memory(string field)
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }
        var line = File.ReadLines("/proc/self/status")
            .FirstOrDefault(l => l.StartsWith(field, StringComparison.Ordinal));
        return line is null
            ? 0
            : 1024 * long.Parse(line.AsSpan(field.Length + 1).Trim(" \tkB"), CultureInfo.InvariantCulture);
    }

    private static void ResetPeak()
    {
        if (OperatingSystem.IsLinux())
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
    }
}
