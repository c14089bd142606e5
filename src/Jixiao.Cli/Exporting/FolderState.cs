using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jixiao.Cli.Exporting;

/// <summary>
/// What has been done of an export to a folder: a line for each file before it is written, and one for a source when all its files stand
/// there whole.
/// </summary>
internal sealed class FolderState
{
    public const string FileName = ".jixiao-export.jsonl";

    private readonly Dictionary<string, DoneSource> done = new(StringComparer.Ordinal);
    private readonly string folder;

    public FolderState(string folder)
    {
        this.folder = folder;
        var file = Path.Join(folder, FileName);
        if (!File.Exists(file))
        {
            return;
        }
        var last = "";
        foreach (var line in File.ReadLines(file))
        {
            last = line;
            if (Parse(line) is { } source)
            {
                Keep(source);
            }
        }
        if (last.Length > 0 && Parse(last) is null)
        {
            // What is added next is to stand on a line of its own.
            File.AppendAllText(file, "\n");
        }
    }

    public IEnumerable<string> Files => done.Values.SelectMany(d => d.Outputs).Select(o => o.File);

    public DoneSource? Find(string source) => done.GetValueOrDefault(source);

    /// <summary>True when the source was exported under this order, has not changed since, and neither have its files.</summary>
    public bool IsDone(string source, string? sha256, string order) =>
        sha256 is not null
        && Find(source) is { } known
        && known.Sha256 == sha256
        && known.Order == order
        && known.Outputs.All(IsUnchanged);

    public bool IsUnchanged(DoneFile file) => ExportInput.Sha256(Path.Join(folder, file.File)) == file.Sha256;

    /// <summary>True where the name may be used again: the file is as we wrote it, or a stopped call never came to write it.</summary>
    public bool IsOurs(DoneFile file) => !File.Exists(Path.Join(folder, file.File)) || IsUnchanged(file);

    /// <param name="source">Whole; or, with an empty order, the one file of it that is about to be written.</param>
    public void Add(DoneSource source)
    {
        Keep(source);
        var line = JsonSerializer.Serialize(source, FolderStateJson.Default.DoneSource);
        File.AppendAllText(Path.Join(folder, FileName), line + "\n");
    }

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Keep(DoneSource source)
    {
        var begun =
            source.Order.Length == 0 && Find(source.Source) is { Order.Length: 0 } earlier ? earlier.Outputs : [];
        done[source.Source] = source with { Outputs = [.. begun, .. source.Outputs] };
    }

    /// <summary>Null for a line that was not finished.</summary>
    private static DoneSource? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, FolderStateJson.Default.DoneSource);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Order">Fingerprint of how the forms were laid out; empty as long as files are missing.</param>
internal sealed record DoneSource(string Source, string Sha256, string Order, IReadOnlyList<DoneFile> Outputs);

/// <param name="File">Name in the folder.</param>
internal sealed record DoneFile(string File, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DoneSource))]
internal sealed partial class FolderStateJson : JsonSerializerContext;
