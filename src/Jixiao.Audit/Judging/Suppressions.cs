using System.Globalization;
using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Judging;

/// <summary>Findings that somebody has looked at and answers for, until a day.</summary>
/// <param name="File">Where they are written down.</param>
public sealed record Suppressions(string File, IReadOnlyList<Suppression> All)
{
    private const int FingerprintLength = 16;

    /// <summary>
    /// A YAML file: <c>suppressions:</c> a list of <c>fingerprint</c>, <c>reason</c>, <c>until</c> (last day, 2026-12-31) and, to be read by people,
    /// <c>rule</c>.
    /// </summary>
    /// <exception cref="ProfileException">Names the line of what is wrong: a reason and a day are required.</exception>
    public static Suppressions Read(string file, string text)
    {
        var map = YamlMap.Load(file, text);
        List<Suppression> all = [.. map.Maps("suppressions").Select(One)];
        map.NoOthers();
        return new Suppressions(file, all);
    }

    private static Suppression One(YamlMap map)
    {
        var fingerprint = map.Text("fingerprint");
        if (fingerprint.Length != FingerprintLength || !fingerprint.All(char.IsAsciiHexDigitLower))
        {
            throw map.Fault(
                map.Line,
                $"“{fingerprint}”不是 {FingerprintLength} 位指纹。请从审核结果的 fingerprint 复制。"
            );
        }
        var reason = map.Text("reason").Trim();
        if (reason.Length == 0)
        {
            throw map.Fault(map.Line, "豁免必须写明理由（reason）。");
        }
        var until = map.Text("until");
        if (!DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
        {
            throw map.Fault(map.Line, $"截止日期“{until}”应写成 2026-12-31 的样子。");
        }
        var rule = map.TextOrNull("rule");
        if (rule is not null && RuleCatalog.Find(rule) is null)
        {
            throw map.Fault(map.Line, $"没有规则“{rule}”。");
        }
        map.NoOthers();
        return new Suppression(fingerprint, rule, reason, day, map.Line);
    }
}

/// <param name="Until">The last day on which it holds.</param>
/// <param name="Line">1-based line in its file.</param>
public sealed record Suppression(string Fingerprint, string? Rule, string Reason, DateOnly Until, long Line);
