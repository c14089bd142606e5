using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Facts;

/// <summary>Words that belong to one field of work, as fields.yaml lists them.</summary>
internal static class Fields
{
    private const string File = "fields.yaml";

    private static readonly Dictionary<string, string[]> Table = Load();

    private static readonly string[] Words = [.. Table.Keys];

    private static readonly PhraseSet Phrases = new(Words);

    public static IReadOnlyDictionary<string, string[]> All => Table;

    /// <summary>The first word of a field in the text and the words any of which shows the field; null for none.</summary>
    public static (string Word, string[] Shown)? In(string text) =>
        Phrases.IndexIn(text, out var found) >= 0 ? (Words[found], Table[Words[found]]) : null;

    /// <exception cref="ProfileException">A word stands twice or shows nothing; names the line.</exception>
    internal static Dictionary<string, string[]> Read(string file, string text)
    {
        var map = YamlMap.Load(file, text);
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (word, line) in map.Keys())
        {
            var shown = map.Text(word).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (word.Length < 2 || shown.Length == 0)
            {
                throw map.Fault(line, $"“{word}”应是两字以上，并写明哪些字词说明是这一领域。");
            }
            table.Add(word, shown);
        }
        return table;
    }

    private static Dictionary<string, string[]> Load()
    {
        using var stream =
            typeof(Fields).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var text = new StreamReader(stream);
        return Read(File, text.ReadToEnd());
    }
}
