using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Documents;
using Jixiao.Documents.Json;

namespace Jixiao.Cli.Exporting;

/// <summary>
/// Readings on disk, one line of JSON each: what was read once is there when a stopped export is started again, and a batch of any length
/// needs no more memory than its names.
/// </summary>
internal sealed class FormSpool : IDisposable
{
    private readonly FileStream stream;
    private readonly Dictionary<(string File, string Sha256), SpooledReading> known = [];

    /// <param name="file">Made when it is not there; a line that was not finished is cut off.</param>
    public FormSpool(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        Load();
    }

    /// <summary>What an earlier call read of the same bytes; null when it has not.</summary>
    public SpooledReading? Find(string file, string? sha256) =>
        sha256 is not null && known.TryGetValue((file, sha256), out var reading) ? reading : null;

    public SpooledReading Append(DocumentReading reading)
    {
        stream.Position = stream.Length;
        var start = stream.Position;
        JsonSerializer.Serialize(stream, reading, DocumentsJson.Reading);
        stream.WriteByte((byte)'\n');
        stream.Flush();
        return Of(reading, start, (int)(stream.Position - start));
    }

    public IReadOnlyList<Form> Forms(SpooledReading reading)
    {
        stream.Position = reading.Start;
        var line = new byte[reading.Length];
        stream.ReadExactly(line);
        return JsonSerializer.Deserialize(line, DocumentsJson.Reading)!.Forms;
    }

    public void Dispose() => stream.Dispose();

    private static SpooledReading Of(DocumentReading reading, long start, int length) =>
        new(start, length, [.. reading.Forms.Select(f => (f.Project?.Name, f.Unit?.Name, f.Subject))]);

    private void Load()
    {
        using var lines = new StreamReader(stream, leaveOpen: true);
        var start = 0L;
        while (lines.ReadLine() is { } line)
        {
            var length = System.Text.Encoding.UTF8.GetByteCount(line) + 1;
            if (start + length > stream.Length || !TryKeep(line, start, length))
            {
                break;
            }
            start += length;
        }
        stream.SetLength(start);
    }

    private bool TryKeep(string line, long start, int length)
    {
        try
        {
            var reading = JsonSerializer.Deserialize(line, DocumentsJson.Reading)!;
            known[(reading.File, reading.Sha256)] = Of(reading, start, length);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>Where a reading stands in the spool, and what its forms are called.</summary>
internal sealed record SpooledReading(
    long Start,
    int Length,
    IReadOnlyList<(string? Project, string? Unit, FormSubject Subject)> Names
);
