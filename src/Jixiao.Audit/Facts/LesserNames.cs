using System.Collections.Frozen;
using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Facts;

/// <summary>Whether less of what a name says is better.</summary>
internal enum Lesser
{
    No = 0,
    Likely,
    Sure,
}

/// <summary>The endings of names of which less is better, as lesser.yaml lists them.</summary>
internal static class LesserNames
{
    private const string File = "lesser.yaml";

    private static readonly FrozenDictionary<string, Lesser> Table = Load();

    private static readonly FrozenDictionary<string, Lesser>.AlternateLookup<ReadOnlySpan<char>> Endings =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Shortest = Table.Keys.Min(k => k.Length);

    private static readonly int Longest = Table.Keys.Max(k => k.Length);

    public static IReadOnlyDictionary<string, Lesser> All => Table;

    /// <summary>The longest listed ending of a name; none: <see cref="Lesser.No"/> and 0.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static (Lesser Sense, int Length) Of(ReadOnlySpan<char> core)
    {
        for (var length = Math.Min(Longest, core.Length); length >= Shortest; length--)
        {
            if (Endings.TryGetValue(core[^length..], out var sense))
            {
                return (sense, length);
            }
        }
        return (Lesser.No, 0);
    }

    /// <exception cref="ProfileException">A name stands twice or has an unknown mark; names the line.</exception>
    internal static FrozenDictionary<string, Lesser> Read(string file, string text)
    {
        var map = YamlMap.Load(file, text);
        return map.Keys()
            .ToFrozenDictionary(
                key => key.Key,
                key =>
                    map.Text(key.Key) switch
                    {
                        "sure" => Lesser.Sure,
                        "likely" => Lesser.Likely,
                        var mark => throw map.Fault(key.Line, $"“{mark}”不是反向指标的标记，应是 sure 或 likely。"),
                    },
                StringComparer.Ordinal
            );
    }

    private static FrozenDictionary<string, Lesser> Load()
    {
        using var stream =
            typeof(LesserNames).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var text = new StreamReader(stream);
        return Read(File, text.ReadToEnd());
    }
}
