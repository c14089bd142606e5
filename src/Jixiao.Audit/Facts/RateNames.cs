using System.Collections.Frozen;
using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Facts;

/// <summary>What rates.yaml says of the ending of a name.</summary>
[Flags]
internal enum RateMarks
{
    None = 0,

    /// <summary>A part of a whole: cannot exceed 100%.</summary>
    Capped = 1,

    /// <summary>More is better without doubt.</summary>
    Better = 2,
}

/// <summary>The endings of names that are rates, as rates.yaml lists them.</summary>
internal static class RateNames
{
    private const string File = "rates.yaml";

    private static readonly FrozenDictionary<string, RateMarks> Table = Load();

    private static readonly FrozenDictionary<string, RateMarks>.AlternateLookup<ReadOnlySpan<char>> Endings =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Shortest = Table.Keys.Min(k => k.Length);

    private static readonly int Longest = Table.Keys.Max(k => k.Length);

    public static IReadOnlyDictionary<string, RateMarks> All => Table;

    /// <summary>The longest listed ending of a name and its marks; an empty ending where none is listed.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static (RateMarks Marks, int Length) Of(ReadOnlySpan<char> core)
    {
        for (var length = Math.Min(Longest, core.Length); length >= Shortest; length--)
        {
            if (Endings.TryGetValue(core[^length..], out var marks))
            {
                return (marks, length);
            }
        }
        return (RateMarks.None, 0);
    }

    /// <exception cref="ProfileException">A name stands twice or has an unknown mark; names the line.</exception>
    internal static FrozenDictionary<string, RateMarks> Read(string file, string text)
    {
        var map = YamlMap.Load(file, text);
        var table = new Dictionary<string, RateMarks>(StringComparer.Ordinal);
        foreach (var (name, line) in map.Keys())
        {
            var marks = RateMarks.None;
            foreach (var mark in map.Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                marks |= mark switch
                {
                    "capped" => RateMarks.Capped,
                    "better" => RateMarks.Better,
                    _ => throw map.Fault(line, $"“{mark}”不是比率的标记，应是 capped 或 better。"),
                };
            }
            table.Add(name, marks);
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, RateMarks> Load()
    {
        using var stream =
            typeof(RateNames).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var text = new StreamReader(stream);
        return Read(File, text.ReadToEnd());
    }
}
