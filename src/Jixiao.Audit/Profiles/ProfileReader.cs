using System.Collections.Frozen;
using Jixiao.Audit.Facts;
using Jixiao.Audit.Rules;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Profiles;

/// <summary>From the text of a profile to the profile. Unknown keys, rules and thresholds are errors that name the line.</summary>
public static class ProfileReader
{
    private static readonly FrozenSet<string> Columns = FrozenSet.Create(
        StringComparer.Ordinal,
        "name",
        "comparison",
        "value",
        "unit",
        "weight",
        "explanation",
        "standardSource"
    );

    /// <param name="file">Named in complaints.</param>
    /// <param name="known">By name the profiles that this one may be based on.</param>
    /// <exception cref="ProfileException">The text is no profile.</exception>
    public static Profile Read(string file, string text, IReadOnlyDictionary<string, Profile> known)
    {
        var map = YamlMap.Load(file, text);
        var basis = map.TextOrNull("basedOn") is { } name
            ? known.TryGetValue(name, out var found)
                ? found
                : throw map.Fault(map.Line, $"basedOn 所说的“{name}”不存在。")
            : null;
        var profile = new Profile
        {
            Name = map.Text("name"),
            Title = map.Text("title"),
            AppliesTo = Scope(map.Map("appliesTo")),
            Frame = map.Map("frame") is { } frame ? Frame(frame) : basis?.Frame ?? throw Missing(map, "frame"),
            Weights = map.Map("weights") is { } weights
                ? Weights(weights)
                : basis?.Weights ?? throw Missing(map, "weights"),
            Thresholds = Thresholds(map.Map("thresholds"), basis),
            Severities = Severities(map.Map("severities"), basis),
            RequiredColumns = Required(map) is { Count: > 0 } columns ? columns : basis?.RequiredColumns ?? [],
            Lights = map.Map("lights") is { } lights ? Lights(lights) : basis?.Lights ?? new(),
            ErrorsMayStand = MayStand(map) ?? basis?.ErrorsMayStand ?? true,
        };
        map.NoOthers();
        return profile;
    }

    private static bool? MayStand(YamlMap map) =>
        map.TextOrNull("errorsMayStand") switch
        {
            null => null,
            "true" => true,
            "false" => false,
            var other => throw map.Fault(map.Line, $"errorsMayStand 应是 true 或 false，而不是“{other}”。"),
        };

    private static ProfileScope Scope(YamlMap? map)
    {
        if (map is null)
        {
            return new();
        }
        var scope = new ProfileScope(map.Integer("fromYear"), map.Integer("toYear"), map.Texts("divisions"));
        map.NoOthers();
        return scope;
    }

    private static Frame Frame(YamlMap map)
    {
        var levels = map.Map("levels") ?? throw Missing(map, "frame.levels");
        var children = new Dictionary<Level1, IReadOnlyList<string>>();
        foreach (var (key, line) in levels.Keys())
        {
            children[LevelNamed(key, line, levels)] = levels.Texts(key);
        }
        var frame = new Frame(map.Text("name"), children, map.Texts("tolerated"));
        map.NoOthers();
        return frame;
    }

    private static WeightRules Weights(YamlMap map)
    {
        var total = map.Number("total") ?? throw Missing(map, "weights.total");
        var schemes = new List<IReadOnlyDictionary<Level1, decimal>>();
        foreach (var scheme in map.Maps("schemes"))
        {
            var points = scheme
                .Keys()
                .ToDictionary(k => LevelNamed(k.Key, k.Line, scheme), k => scheme.Number(k.Key) ?? 0);
            if (points.Values.Sum() != total)
            {
                throw scheme.Fault(scheme.Line, $"各一级指标的分值合计 {points.Values.Sum()}，应等于 total {total}。");
            }
            schemes.Add(points);
        }
        var rules = new WeightRules(total, map.Numbers("alsoSeen"), map.Number("execution") ?? 10, schemes)
        {
            Tolerance = map.Number("tolerance") ?? 0,
        };
        map.NoOthers();
        return rules;
    }

    private static FrozenDictionary<string, decimal> Thresholds(YamlMap? map, Profile? basis)
    {
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (key, value) in basis?.Thresholds ?? FrozenDictionary<string, decimal>.Empty)
        {
            values[key] = value;
        }
        foreach (var (key, line) in map?.Keys() ?? [])
        {
            values[key] = Threshold.All.Any(t => t.Key == key)
                ? map!.Number(key)!.Value
                : throw map!.Fault(
                    line,
                    $"没有“{key}”这个阈值。可用的有 {string.Join('、', Threshold.All.Select(t => t.Key))}。"
                );
        }
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Severity?> Severities(YamlMap? map, Profile? basis)
    {
        var values = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var (key, value) in basis?.Severities ?? FrozenDictionary<string, Severity?>.Empty)
        {
            values[key] = value;
        }
        foreach (var (key, line) in map?.Keys() ?? [])
        {
            if (RuleCatalog.Find(key) is null)
            {
                throw map!.Fault(line, $"没有规则“{key}”。用 jixiao rules 查看全部规则。");
            }
            values[key] = map!.Text(key) switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "info" => Severity.Info,
                "off" => null,
                var other => throw map.Fault(line, $"“{other}”不是级别，应是 error、warning、info 或 off。"),
            };
        }
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Required(YamlMap map)
    {
        var columns = map.Texts("requiredColumns");
        return columns.FirstOrDefault(c => !Columns.Contains(c)) is { } unknown
            ? throw map.Fault(
                map.Line,
                $"requiredColumns 里没有“{unknown}”这个栏目。可用的有 {string.Join('、', Columns.Order(StringComparer.Ordinal))}。"
            )
            : columns;
    }

    private static LightRules Lights(YamlMap map)
    {
        var defaults = new LightRules();
        var floors = map.Maps("executionFloors")
            .Select(f => new ExecutionFloor(
                f.Integer("upToMonth") ?? throw Missing(f, "upToMonth"),
                f.Number("rate") ?? throw Missing(f, "rate")
            ));
        var lights = new LightRules
        {
            Red = map.Number("red") ?? defaults.Red,
            Yellow = map.Number("yellow") ?? defaults.Yellow,
            Blue = map.Number("blue") ?? defaults.Blue,
            ExecutionFloors = [.. floors],
            ProgressGap = map.Number("progressGap"),
        };
        map.NoOthers();
        return lights;
    }

    private static Level1 LevelNamed(string name, long line, YamlMap map) =>
        Levels.One(name) is var level && level is Level1.None or Level1.Other
            ? throw map.Fault(line, $"“{name}”不是一级指标。")
            : level;

    private static ProfileException Missing(YamlMap map, string key) => map.Fault(map.Line, $"缺少“{key}”。");
}
