using System.Collections.Frozen;

namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>The words of the forms, read from the lists beside this file.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, LevelLabel> Levels = LoadLevels();
    private static readonly string[] LevelLabels =
    [
        .. Levels.Keys.Where(l => l.EndsWith("指标", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
    private static readonly FrozenDictionary<string, ColumnRole> Columns = Load<ColumnRole>("columns.txt");
    private static readonly FrozenDictionary<string, FieldRole> Fields = Load<FieldRole>("fields.txt", "headings.txt");

    private static readonly FrozenSet<string> Beginnings = Labels
        .Where(l => l.Length >= LongBeginning)
        .Select(l => l[..LongBeginning])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<ColumnRole, string> UsualHeadings = Lines("columns.txt")
        .Select(line => line.Split([':', '|'], 3, StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(words => Enum.Parse<ColumnRole>(words[0], ignoreCase: true), words => words[1]);

    /// <summary>The longest label of any list: longer text is not looked up.</summary>
    public const int LongestLabel = 30;

    private const int LongBeginning = 3;

    /// <summary>"是否含有政府购买服务": a question of the form, answered beside it.</summary>
    private const int LongestQuestion = 18;

    /// <summary>True for a word of the lists themselves, not for what merely ends like one.</summary>
    public static bool IsListed(string label) =>
        Levels.ContainsKey(label) || Columns.ContainsKey(label) || Fields.ContainsKey(label);

    /// <summary>Whether a word of the lists begins with these three characters.</summary>
    public static bool BeginsListed(string characters) => Beginnings.Contains(characters);

    /// <summary>The labels of levels, written out, of which this is the beginning.</summary>
    public static IEnumerable<string> LevelsBeginning(string text) =>
        LevelLabels.Where(l => l.Length > text.Length && l.StartsWith(text, StringComparison.Ordinal));

    private static readonly FrozenSet<string> LevelStarts = LevelLabels
        .SelectMany(l => Enumerable.Range(1, l.Length).Select(n => l[..n]))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether some label of a level, written out, is this or begins with it.</summary>
    public static bool BeginsLevel(string text) => LevelStarts.Contains(text);

    /// <summary>Whether some label of a level, written out, holds this.</summary>
    public static bool IsInLevel(string text) => LevelLabels.Any(l => l.Contains(text, StringComparison.Ordinal));

    /// <summary>Every heading of a column, with what the column holds.</summary>
    public static IEnumerable<(string Word, ColumnRole Role)> ColumnWords => Columns.Select(c => (c.Key, c.Value));

    /// <summary>The usual heading of a column: the first of its list.</summary>
    public static string Heading(ColumnRole role) => UsualHeadings.GetValueOrDefault(role, "");

    public static ColumnRole Column(string label) => Columns.GetValueOrDefault(label);

    /// <summary>The field a label names: the list's word, the word with a number behind it ("年度绩效目标1"), or a longer label that ends as one ("项目执行单位").</summary>
    public static FieldRole Field(string label)
    {
        if (Fields.TryGetValue(label, out var role) || label.Length < 4)
        {
            return role;
        }
        var stem = label.TrimEnd("0123456789一二三四五六".ToCharArray());
        if (stem.Length < label.Length && Fields.TryGetValue(stem, out role))
        {
            return role;
        }
        if (label.Contains("目标", StringComparison.Ordinal) && label.EndsWith("完成情况", StringComparison.Ordinal))
        {
            return FieldRole.GoalResult;
        }
        if (label.StartsWith("是否", StringComparison.Ordinal) && label.Length <= LongestQuestion)
        {
            return FieldRole.Attribute;
        }
        foreach (var (ending, named) in Endings)
        {
            if (label.EndsWith(ending, StringComparison.Ordinal))
            {
                return named;
            }
        }
        return FieldRole.None;
    }

    private static readonly (string Ending, FieldRole Role)[] Endings =
    [
        ("项目名称", FieldRole.Project),
        ("单位名称", FieldRole.Unit),
        ("实施单位", FieldRole.Unit),
        ("执行单位", FieldRole.Unit),
        ("填报单位", FieldRole.Unit),
        ("申报单位", FieldRole.Unit),
        ("主管部门", FieldRole.CompetentDepartment),
        ("总目标", FieldRole.Goal),
        ("总体目标", FieldRole.Goal),
        ("履职目标", FieldRole.Goal),
        ("绩效目标", FieldRole.Goal),
        ("负责人", FieldRole.Attribute),
        ("联系电话", FieldRole.Attribute),
        ("测算依据", FieldRole.Attribute),
        ("立项依据", FieldRole.Attribute),
        ("申报日期", FieldRole.Attribute),
    ];

    public static IEnumerable<string> FieldLabels => Fields.Keys;

    public static IEnumerable<string> ColumnLabels => Columns.Keys;

    /// <summary>Every word of the lists.</summary>
    public static IEnumerable<string> Labels => Levels.Keys.Concat(Columns.Keys).Concat(Fields.Keys);

    /// <summary>The level a label names: the list's word, a spelling of it, a cut-off print of it ("满意度指"), or a local name that ends as one.</summary>
    public static LevelLabel? Level(string label)
    {
        if (label.Length is < 3 or > 20)
        {
            return null;
        }
        if (Levels.TryGetValue(label, out var level))
        {
            return level;
        }
        return label.EndsWith("指标", StringComparison.Ordinal) ? Local(label) : null;
    }

    /// <summary>As <see cref="Level"/>, and two-character words too (产出, 数量): only for cells known to stand in a level column.</summary>
    public static LevelLabel? LevelInColumn(string label) => Levels.GetValueOrDefault(label) ?? Level(label);

    /// <summary>A local level-2 name is placed by the word it ends with.</summary>
    private static LevelLabel? Local(string label)
    {
        if (label.Length > 14)
        {
            return null;
        }
        var stem = label.AsSpan(0, label.Length - 2);
        return stem switch
        {
            _ when stem.EndsWith("满意度") => new LevelLabel("满意度指标", label, false),
            _ when stem.EndsWith("效益") || stem.EndsWith("影响") => new LevelLabel("效益指标", label, false),
            _ when stem.EndsWith("成本") => new LevelLabel("成本指标", label, false),
            _ when stem.EndsWith("数量") || stem.EndsWith("质量") || stem.EndsWith("时效") => new LevelLabel(
                "产出指标",
                label,
                false
            ),
            _ => null,
        };
    }

    private static FrozenDictionary<string, LevelLabel> LoadLevels()
    {
        var levels = new Dictionary<string, LevelLabel>(StringComparer.Ordinal);
        foreach (var line in Lines("levels.txt"))
        {
            var sides = line.Split('=', StringSplitOptions.TrimEntries);
            var names = sides[1].TrimEnd('*').Split('/', StringSplitOptions.TrimEntries);
            var label = new LevelLabel(names[0], names[1].Length > 0 ? names[1] : null, sides[1].EndsWith('*'));
            var stem = sides[0][..^2];
            foreach (
                var spelling in new[]
                {
                    sides[0],
                    stem,
                    stem + "指",
                    stem + "类",
                    stem + "类指标",
                    stem + "标",
                    stem + "目标",
                }
            )
            {
                levels.TryAdd(spelling, label);
            }
        }
        return levels.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, T> Load<T>(params string[] files)
        where T : struct, Enum
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var line in files.SelectMany(Lines))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var role = Enum.Parse<T>(line[..colon], ignoreCase: true);
            foreach (var word in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries))
            {
                words.TryAdd(Keys.OfLabel(word), role);
            }
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
