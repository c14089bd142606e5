using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jixiao.Audit.Profiles;

/// <summary>A mapping of a YAML file that is read key by key: every mistake names its line, and a key nobody reads is a mistake.</summary>
internal sealed class YamlMap(string file, YamlMappingNode node)
{
    private readonly HashSet<YamlNode> read = [];

    public long Line => node.Start.Line;

    public static YamlMap Load(string file, string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(file, root)
                : throw new ProfileException(file, 1, "应是一组“键: 值”。");
        }
        catch (YamlException fault)
        {
            throw new ProfileException(
                file,
                fault.Start.Line,
                $"不是正确的 YAML：{fault.InnerException?.Message ?? fault.Message}"
            );
        }
    }

    public string Text(string key) => TextOrNull(key) ?? throw new ProfileException(file, Line, $"缺少“{key}”。");

    public string? TextOrNull(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: { } value } => value,
            var other => throw Wrong(other, key, "一个值"),
        };

    public decimal? Number(string key) =>
        Find(key) is { } value
            ? value is YamlScalarNode scalar
            && decimal.TryParse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Wrong(value, key, "一个数")
            : null;

    public int? Integer(string key) =>
        Number(key) is { } number
            ? number == decimal.Truncate(number) && decimal.Abs(number) < 100_000
                ? (int)number
                : throw Wrong(Find(key)!, key, "一个整数")
            : null;

    public IReadOnlyList<string> Texts(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Select(n => (n as YamlScalarNode)?.Value ?? throw Wrong(n, key, "文字"))],
            var other => throw Wrong(other, key, "一个列表"),
        };

    public IReadOnlyList<decimal> Numbers(string key) =>
        [
            .. Texts(key)
                .Select(t =>
                    decimal.TryParse(t, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                        ? number
                        : throw Wrong(Find(key)!, key, "数的列表")
                ),
        ];

    public YamlMap? Map(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode map => new YamlMap(file, map),
            var other => throw Wrong(other, key, "一组“键: 值”"),
        };

    public IReadOnlyList<YamlMap> Maps(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode list =>
            [
                .. list.Select(n =>
                    n is YamlMappingNode map ? new YamlMap(file, map) : throw Wrong(n, key, "一组“键: 值”")
                ),
            ],
            var other => throw Wrong(other, key, "一个列表"),
        };

    /// <summary>All keys with their lines, for mappings whose keys are data; the caller reads each.</summary>
    public IEnumerable<(string Key, long Line)> Keys() =>
        node.Children.Keys.Select(k =>
            (
                (k as YamlScalarNode)?.Value ?? throw new ProfileException(file, k.Start.Line, "键应是文字。"),
                k.Start.Line
            )
        );

    public ProfileException Fault(long line, string message) => new(file, line, message);

    /// <summary>To be called when all is read.</summary>
    /// <exception cref="ProfileException">A key was not asked for: it is misspelt or unknown.</exception>
    public void NoOthers()
    {
        foreach (var key in node.Children.Keys)
        {
            if (!read.Contains(key))
            {
                throw new ProfileException(file, key.Start.Line, $"没有“{key}”这个键。请检查拼写。");
            }
        }
    }

    private YamlNode? Find(string key)
    {
        foreach (var (name, value) in node.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key)
            {
                read.Add(name);
                return value;
            }
        }
        return null;
    }

    private ProfileException Wrong(YamlNode at, string key, string expected) =>
        new(file, at.Start.Line, $"“{key}”应是{expected}。");
}
