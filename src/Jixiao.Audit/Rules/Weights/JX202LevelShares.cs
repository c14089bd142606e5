using System.Text;
using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX202LevelShares : FormRule
{
    private static readonly Level1[] Order = [Level1.Cost, Level1.Output, Level1.Benefit, Level1.Satisfaction];

    /// <summary>Up to so many points the policy leaves room for special cases.</summary>
    private const decimal SmallShift = 10;

    public override RuleAbout About { get; } =
        new("JX202", Severity.Error)
        {
            Title = "各一级指标的权重不符合规定比例",
            What =
                "权重合计正确，但各一级指标的权重与规定的分值不同：设成本指标的为成本 20、产出 40、效益 20、满意度 10；不设的为产出 50、效益 30、满意度 10；没有满意度指标的，其 10 分并入效益。相差不超过 10 分的作警告（政策允许特殊情况适当调整）；部门整体表的比例多由各地自定，只作提示。",
            Why = "比例由财政部门统一规定，为的是各项目的得分可以比较；偏重容易完成的一级，总分就会虚高。",
            HowToMend = "按规定分值在各一级指标之间调整权重，再分配到三级指标；本地另有规定的，请改按本地口径审核。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Weight | RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.WeightCount == 0
            || form.WeightCount < form.Indicators.Count
            || form.WeightSum != form.WeightTotal
            || !form.HasLevels
        )
        {
            return;
        }
        if (!form.ShowsLevel1())
        {
            report.NotChecked(form, "有的指标没有一级指标，或用的是本地名称，无法按一级指标合计权重");
            return;
        }
        if (form.Reading.IsFlowing && LevelsApart(form) is { } apart)
        {
            report.NotChecked(form, $"{Say.Row(apart)}的一级、二级指标不配套，疑似标签错位，无法按一级指标合计权重");
            return;
        }
        if (SchemeOf(form) is not { } scheme)
        {
            if (!HasSchemeOf(form.WeightTotal, form))
            {
                report.NotChecked(
                    form,
                    $"按“{form.Profile.Title}”的规定，没有指标合计 {Say.Number(form.WeightTotal)} 分时各一级指标的分值，无法核对比例"
                );
            }
            return;
        }
        var (shift, tolerance) = (0m, form.Profile.Weights.Tolerance);
        foreach (var level in Order)
        {
            if (scheme.TryGetValue(level, out var points))
            {
                shift = Math.Max(shift, decimal.Abs(Sum(form, level) - points));
            }
        }
        if (shift > tolerance)
        {
            Report(form, scheme, shift, report);
        }
    }

    private static IndicatorFacts? LevelsApart(FormFacts form)
    {
        foreach (var indicator in form.Indicators)
        {
            if (indicator.IsApart())
            {
                return indicator;
            }
        }
        return null;
    }

    /// <summary>The scheme for just the levels the form has; null where the place has none (a missing level is another rule's matter).</summary>
    private static IReadOnlyDictionary<Level1, decimal>? SchemeOf(FormFacts form)
    {
        var levels = 0;
        foreach (var level in Order)
        {
            levels += form.HasUnder(level) ? 1 : 0;
        }
        var schemes = form.Profile.Weights.Schemes;
        for (var i = 0; i < schemes.Count; i++)
        {
            var (common, total) = (0, 0m);
            foreach (var level in Order)
            {
                if (schemes[i].TryGetValue(level, out var points))
                {
                    total += points;
                    common += form.HasUnder(level) ? 1 : 0;
                }
            }
            if (common == levels && schemes[i].Count == levels && total == form.WeightTotal)
            {
                return schemes[i];
            }
        }
        return null;
    }

    private static bool HasSchemeOf(decimal total, FormFacts form)
    {
        foreach (var scheme in form.Profile.Weights.Schemes)
        {
            if (scheme.Values.Sum() == total)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The ministry sets shares of 90 points alone: with cost in 2021, without it in 2020.</summary>
    private static string Basis(IReadOnlyDictionary<Level1, decimal> scheme, FormFacts form) =>
        form.WeightTotal != 90 ? RuleAbout.Practice
        : scheme.ContainsKey(Level1.Cost) ? "财预〔2021〕101号"
        : "财预〔2020〕10号";

    private static decimal Sum(FormFacts form, Level1 level)
    {
        var sum = 0m;
        foreach (var indicator in form.Indicators)
        {
            sum += indicator.Under() == level ? indicator.Weight ?? 0 : 0;
        }
        return sum;
    }

    private static void Report(
        FormFacts form,
        IReadOnlyDictionary<Level1, decimal> scheme,
        decimal shift,
        RuleReport report
    )
    {
        var (found, expected) = (new StringBuilder(), new StringBuilder());
        foreach (var level in Order)
        {
            if (scheme.TryGetValue(level, out var points))
            {
                var separator = found.Length == 0 ? "" : "、";
                found.Append(separator).Append(Short(level)).Append(' ').Append(Say.Number(Sum(form, level)));
                expected.Append(separator).Append(Short(level)).Append(' ').Append(Say.Number(points));
            }
        }
        report.Find(
            form,
            $"各一级指标的权重为{found}，应为{expected}",
            found.ToString(),
            expected.ToString(),
            form.Indicators,
            new()
            {
                AtMost =
                    !form.IsProject ? Severity.Info
                    : shift > SmallShift ? null
                    : Severity.Warning,
                Basis = Basis(scheme, form),
            }
        );
    }

    private static string Short(Level1 level) => level.Name()[..^2];
}
