using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX209PrintedLevelWeight : FormRule
{
    private static readonly string[] One = ["一级指标", "一级"];
    private static readonly string[] Two = ["二级指标", "二级"];
    private static readonly string[] Points = ["权重", "分值", "分数", "（分）"];

    public override RuleAbout About { get; } =
        new("JX209", Severity.Error)
        {
            Title = "一级（二级）指标印出的权重与所属指标合计不符",
            What =
                "表中另有“一级指标权重”或“二级指标权重”一栏，印出的分值与其下三级指标权重相加不等。没有这一栏的表不查。",
            Why = "上下两级的分值对不上，自评时按哪一个计分说不清。",
            HowToMend = "核对三级指标的权重，使其相加等于上一级的分值。",
            RestsOn = RestsOn.Weight | RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.WeightCount == 0 || form.WeightCount < form.Indicators.Count)
        {
            return;
        }
        Compare(form, One, i => i.Row.Level1, report);
        Compare(form, Two, i => i.Row.Level1 is { } one && i.Row.Level2 is { } two ? $"{one}/{two}" : null, report);
    }

    private static void Compare(FormFacts form, string[] level, Func<IndicatorFacts, string?> group, RuleReport report)
    {
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            if (Printed(form.Indicators[i], level) is not { } printed || group(form.Indicators[i]) is not { } name)
            {
                continue;
            }
            List<IndicatorFacts> members = [.. form.Indicators.Where(m => group(m) == name)];
            // The cell is merged: it is read once, or the same on each row; other figures mean that the group is not what was printed.
            if (members[0].Index != i || members.Exists(m => Printed(m, level) is { } other && other != printed))
            {
                continue;
            }
            var sum = members.Sum(m => m.Weight!.Value);
            if (sum != printed)
            {
                report.Find(
                    form,
                    $"{Say.Quote(name)}印出的权重为 {Say.Number(printed)} 分，其下 {members.Count} 条指标相加 {Say.Sum(members.Select(m => m.Weight!.Value))} 分，差 {Say.Number(decimal.Abs(printed - sum))} 分，应改正一处",
                    Say.Number(printed),
                    Say.Number(sum),
                    members,
                    new() { Key = name }
                );
            }
        }
    }

    private static decimal? Printed(IndicatorFacts indicator, string[] level)
    {
        var cells = indicator.Row.Attributes;
        for (var i = 0; i < cells.Count; i++)
        {
            var label = cells[i].Label.AsSpan();
            if (label.ContainsAny(level) && label.ContainsAny(Points))
            {
                return Measured.Number(cells[i].Value);
            }
        }
        return null;
    }
}
