using System.Globalization;
using Jixiao.Audit;
using Jixiao.Audit.Docs;
using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;

namespace Jixiao.Web.Features.Rules;

/// <summary>What a profile asks, and what it asks otherwise than the rules do by themselves, in words.</summary>
internal static class ProfileChanges
{
    /// <summary>Heading and content.</summary>
    public static IEnumerable<(string Title, string Text)> Asks(Profile profile)
    {
        yield return ("适用", Scope(profile.AppliesTo));
        yield return (
            $"指标框架（{profile.Frame.Name} 年）",
            string.Join("；", profile.Frame.Children.Select(c => $"{Name(c.Key)}：{string.Join('、', c.Value)}"))
        );
        if (profile.Frame.Tolerated.Count > 0)
        {
            yield return ("不作为问题的二级指标", string.Join('、', profile.Frame.Tolerated));
        }
        yield return (
            "权重合计",
            $"{Number(profile.Weights.Total)} 分，另加预算执行率 {Number(profile.Weights.Execution)} 分"
        );
        yield return (
            "一级指标分值",
            string.Join(
                "；或 ",
                profile.Weights.Schemes.Select(s => string.Join(' ', s.Select(l => $"{Name(l.Key)} {Number(l.Value)}")))
            )
        );
        yield return ("有错误时", profile.ErrorsMayStand ? "写明理由可以送审，审核人会看到" : "不能送审");
        if (profile.Lights.ExecutionFloors.Count > 0)
        {
            yield return (
                "执行进度预警",
                string.Join(
                    "，",
                    profile.Lights.ExecutionFloors.Select(f =>
                        $"{f.UpToMonth} 月底前低于 {f.Rate.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)}"
                    )
                )
            );
        }
    }

    /// <summary>Thresholds and severities that are not those of the catalogue.</summary>
    public static IEnumerable<string> Changes(Profile profile)
    {
        foreach (var threshold in Threshold.All.Where(t => profile[t] != t.Default))
        {
            yield return $"{threshold.Meaning}：{Number(threshold.Default)} 改为 {Number(profile[threshold])}";
        }
        foreach (var rule in RuleCatalog.All.Where(r => profile.SeverityOf(r.About) != r.About.Severity))
        {
            var now = profile.SeverityOf(rule.About) is { } severity ? RulePages.Word(severity) : "不检查";
            yield return $"{rule.Id} {rule.About.Title}：{RulePages.Word(rule.About.Severity)}改为{now}";
        }
    }

    private static string Scope(ProfileScope scope)
    {
        var years = (scope.FromYear, scope.ToYear) switch
        {
            (null, null) => "各年度",
            ({ } from, null) => $"{from} 年起",
            (null, { } to) => $"到 {to} 年为止",
            var (from, to) => $"{from}–{to} 年",
        };
        return scope.Divisions is { Count: > 0 } divisions ? $"{divisions[0]}，{years}" : $"全国，{years}";
    }

    private static string Name(Level1 level) =>
        level switch
        {
            Level1.Cost => "成本指标",
            Level1.Output => "产出指标",
            Level1.Benefit => "效益指标",
            Level1.Satisfaction => "满意度指标",
            _ => "其他",
        };

    private static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
