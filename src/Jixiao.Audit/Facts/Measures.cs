using System.Collections.Frozen;
using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Facts;

/// <summary>What things are counted in, as measures.yaml lists them.</summary>
internal static class Measures
{
    private const string File = "measures.yaml";

    private static readonly FrozenDictionary<string, string[]> Table = Load();

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Shortest = Table.Keys.Min(k => k.Length);

    private static readonly int Longest = Table.Keys.Max(k => k.Length);

    /// <summary>Every unit that some noun of the list has.</summary>
    private static readonly FrozenSet<string> Units = Table
        .Values.SelectMany(u => u)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Units.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly string[] Anything =
    [
        "个",
        "件",
        "套",
        "批",
        "种",
        "类",
        "项",
        "处",
        "组",
        "份",
        "段",
        "次",
        "场",
    ];

    private static readonly string[] Numbers = ["数量", "总数", "数"];

    public static IReadOnlyDictionary<string, string[]> All => Table;

    /// <summary>The units that fit what the name ends on, 数 and 数量 set aside; null for a noun that is not listed.</summary>
    /// <param name="core">Of <see cref="NameWords.Core"/>.</param>
    public static string[]? Of(ReadOnlySpan<char> core)
    {
        foreach (var number in Numbers)
        {
            if (core.EndsWith(number))
            {
                core = core[..^number.Length];
                break;
            }
        }
        for (var length = Math.Min(Longest, core.Length); length >= Shortest; length--)
        {
            if (Nouns.TryGetValue(core[^length..], out var units))
            {
                return units;
            }
        }
        return null;
    }

    /// <summary>A measure word of some other noun; 万 before it does not count.</summary>
    public static bool IsOfAnother(string[] own, string unit)
    {
        var plain = unit.AsSpan().TrimStart('万');
        return Known.Contains(plain) && !plain.IsAny(Anything) && !plain.IsAny(own) && !unit.AsSpan().IsAny(own);
    }

    /// <summary>A unit of some noun of the list; 万 before it does not count.</summary>
    public static bool IsUnit(string unit) => Known.Contains(unit.AsSpan().TrimStart('万'));

    /// <exception cref="ProfileException">A noun stands twice or has no unit; names the line.</exception>
    internal static FrozenDictionary<string, string[]> Read(string file, string text)
    {
        var map = YamlMap.Load(file, text);
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (noun, line) in map.Keys())
        {
            var units = map.Text(noun).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            table.Add(noun, units.Length > 0 ? units : throw map.Fault(line, $"“{noun}”没有写计量单位。"));
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream =
            typeof(Measures).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var text = new StreamReader(stream);
        return Read(File, text.ReadToEnd());
    }
}
