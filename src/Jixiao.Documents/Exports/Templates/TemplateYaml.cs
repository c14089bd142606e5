using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>A mapping of a template file, read key by key: every mistake names its line, and a key nobody asks for is a mistake.</summary>
internal sealed class TemplateYaml
{
    private readonly string file;
    private readonly YamlMappingNode node;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    private TemplateYaml(string file, YamlMappingNode node)
    {
        this.file = file;
        this.node = node;
    }

    public static TemplateYaml Load(string file, string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents is [{ RootNode: YamlMappingNode root }]
                ? new TemplateYaml(file, root)
                : throw new TemplateException(file, 1, "模板应是一组“键: 值”。");
        }
        catch (YamlException fault)
        {
            throw new TemplateException(
                file,
                fault.Start.Line,
                $"不是正确的 YAML：{fault.InnerException?.Message ?? fault.Message}"
            );
        }
    }

    public string Text(string key) => TextOrNull(key) ?? throw Fault($"缺少“{key}”。");

    public string? TextOrNull(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: { } value } => value,
            var other => throw Wrong(other, key, "文字"),
        };

    public decimal Number(string key, decimal whenMissing) =>
        Find(key) switch
        {
            null => whenMissing,
            YamlScalarNode { Value: { } value }
                when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                    && number is > 0 and < 1000 => number,
            var other => throw Wrong(other, key, "大于 0、小于 1000 的数"),
        };

    public bool Flag(string key) =>
        Find(key) switch
        {
            null => false,
            YamlScalarNode { Value: "true" } => true,
            YamlScalarNode { Value: "false" } => false,
            var other => throw Wrong(other, key, "true 或 false"),
        };

    /// <summary>A word that names one value of an enumeration, first letter small.</summary>
    public T Choice<T>(string key, T? whenMissing = null)
        where T : struct, Enum
    {
        if (TextOrNull(key) is not { } word)
        {
            return whenMissing ?? throw Fault($"缺少“{key}”。");
        }
        return Named<T>(word)
            ?? throw Wrong(
                Find(key)!,
                key,
                $"{string.Join('、', Enum.GetNames<T>().Select(Small))} 之一，现在是“{word}”"
            );
    }

    /// <summary>One text or a list of them; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        Find(key) switch
        {
            null => [],
            YamlScalarNode { Value: { } value } => [value],
            YamlSequenceNode list => [.. list.Select(n => (n as YamlScalarNode)?.Value ?? throw Wrong(n, key, "文字"))],
            var other => throw Wrong(other, key, "文字或文字的列表"),
        };

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        [.. Texts(key).Select(w => Named<T>(w) ?? throw Wrong(Find(key)!, key, $"已知的词，“{w}”不是"))];

    public TemplateYaml? Map(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode map => new TemplateYaml(file, map),
            var other => throw Wrong(other, key, "一组“键: 值”"),
        };

    public TemplateYaml RequiredMap(string key) => Map(key) ?? throw Fault($"缺少“{key}”。");

    public IReadOnlyList<TemplateYaml> Maps(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode list =>
            [
                .. list.Select(n =>
                    n is YamlMappingNode map ? new TemplateYaml(file, map) : throw Wrong(n, key, "一组“键: 值”")
                ),
            ],
            var other => throw Wrong(other, key, "一个列表"),
        };

    public bool Has(string key) => Find(key) is not null;

    public TemplateException Fault(string message) => new(file, node.Start.Line, message);

    /// <summary>To be called when all is read.</summary>
    /// <exception cref="TemplateException">A key was not asked for: it is misspelt or unknown.</exception>
    public void NoOthers()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !read.Contains(name))
            {
                throw new TemplateException(file, key.Start.Line, $"没有“{key}”这个键。请检查拼写。");
            }
        }
    }

    private YamlNode? Find(string key)
    {
        read.Add(key);
        foreach (var (name, value) in node.Children)
        {
            if (name is YamlScalarNode scalar && scalar.Value == key)
            {
                return value;
            }
        }
        return null;
    }

    private TemplateException Wrong(YamlNode at, string key, string expected) =>
        new(file, at.Start.Line, $"“{key}”应是{expected}。");

    private static T? Named<T>(string word)
        where T : struct, Enum
    {
        foreach (var name in Enum.GetNames<T>())
        {
            if (Small(name) == word)
            {
                return Enum.Parse<T>(name);
            }
        }
        return null;
    }

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
