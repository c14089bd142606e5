using YamlDotNet.RepresentationModel;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>Names of columns for exchange with other systems: data of a YAML file, never code.</summary>
/// <param name="Title">Chinese, with what it is and is not.</param>
internal sealed record ExchangeProfile(string Name, string Title, IReadOnlyList<ExchangeColumn> Columns)
{
    private const string File = "pm-perf.yaml";

    /// <summary>The profile that comes with the program.</summary>
    public static ExchangeProfile Default => field ??= Load();

    private static ExchangeProfile Load()
    {
        using var stream = typeof(ExchangeProfile).Assembly.GetManifestResourceStream(File)!;
        using var text = new StreamReader(stream);
        return Read(text);
    }

    /// <exception cref="FormatException">A key is missing or a field is none of <see cref="ExchangeField"/>.</exception>
    public static ExchangeProfile Read(TextReader text)
    {
        var yaml = new YamlStream();
        yaml.Load(text);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var columns = ((YamlSequenceNode)root["columns"]).Cast<YamlMappingNode>().Select(Column);
        return new(Scalar(root, "name")!, Scalar(root, "title")!, [.. columns]);
    }

    private static ExchangeColumn Column(YamlMappingNode node)
    {
        var name = Scalar(node, "name") ?? throw new FormatException("exchange: a column without a name");
        var field = Scalar(node, "field");
        if (field is null)
        {
            return Scalar(node, "always") is { } always ? new(name, ExchangeField.Constant, Always: always)
                : Scalar(node, "attribute") is { } label ? new(name, ExchangeField.Attribute, Label: label)
                : throw new FormatException($"exchange: column {name} has neither field, always nor attribute");
        }
        return Enum.TryParse<ExchangeField>(field, ignoreCase: true, out var known)
            ? new(name, known, Once: Scalar(node, "once") == "true")
            : throw new FormatException($"exchange: column {name} has no field {field}");
    }

    private static string? Scalar(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}
