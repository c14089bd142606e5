using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX311TargetInName : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX311", Severity.Warning)
        {
            Title = "指标名称中写了目标值",
            What = "名称以目标值结尾（“师生满意度大于 90%”），与指标值一栏重复，或与它不一致。",
            Why = "同一目标写两处，改了一处就会自相矛盾，自评时不知以哪一处为准。",
            HowToMend = "名称只写考核的内容（“师生满意度”），目标值只写在指标值一栏。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Number is not { } number || !ValueWords.HasDigit(indicator.Name))
        {
            return;
        }
        var named = NameThreshold.In(indicator.Name);
        if (named.IsEmpty)
        {
            return;
        }
        var text = named.ToString();
        var parsed = TargetValues.Parse(text.TrimStart('达', '到'));
        var unit = UnitKinds.Of(parsed.Unit);
        if (
            Measured.Number(parsed.Value) is not { } other
            || (unit != indicator.UnitKind && indicator.UnitKind != UnitKind.None)
            || (char.IsAsciiDigit(text[0]) && unit != UnitKind.Share && parsed.Unit != indicator.Row.Unit)
        )
        {
            return;
        }
        report.Find(
            indicator,
            other == number
                ? $"名称中已写“{text}”，与目标值“{indicator.Printed}”重复，名称中应删去"
                : $"名称中写“{text}”，目标值却是“{indicator.Printed}”，两处不一致",
            $"{text}；{indicator.Printed}",
            "目标只写在指标值一栏"
        );
    }
}
