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
        var always = Scalar(node, "always");
        return field is null && always is not null ? new(name, ExchangeField.Constant, always)
            : Enum.TryParse<ExchangeField>(field, ignoreCase: true, out var known) ? new(name, known, null)
            : throw new FormatException($"exchange: column {name} has no field {field}");
    }

    private static string? Scalar(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}

/// <param name="Always">Fixed text of a column that holds nothing of the form.</param>
internal sealed record ExchangeColumn(string Name, ExchangeField Field, string? Always);

/// <summary>What a column of an exchange holds.</summary>
internal enum ExchangeField
{
    Constant,

    // of the form
    FormNumber,
    Subject,
    Stage,
    Title,
    Division,
    FiscalYear,
    UnitCode,
    UnitName,
    ProjectCode,
    ProjectName,

    /// <summary>All goals, a line each.</summary>
    Goals,
    TotalYuan,

    // of the indicator
    IndicatorNumber,
    Level1,
    Level2,
    Name,
    Explanation,
    StandardSource,

    /// <summary>Comparison, value and unit as one text.</summary>
    Value,
    Comparison,
    BareValue,
    Unit,
    Weight,
    Actual,
    Score,
    Deviation,
    PlannedValue,
    StandardValue,
    ThreeYearAverage,
    LastYear,
    HistorySource,
    Activities,
    Duty,
    Forecast,
    Likelihood,
}
