using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX525PartsOfTotal : FormRule
{
    /// <summary>Two parts behind 其中 may be picked out of more; so many are meant to be all.</summary>
    private const int All = 3;

    private static readonly string[] Totals = ["合计", "共计", "总计", "共"];

    public override RuleAbout About { get; } =
        new("JX525", Severity.Warning)
        {
            Title = "目标中的分项相加与合计不符",
            What =
                "目标写有合计数和分项数（“……1800平方米，其中甲520平方米、乙480平方米……”“保安12人、保洁18人，共计32人”），分项相加大于合计；“共计”的，或者“其中”列了三项以上的，相加小于合计也报告。",
            Why = "分项与合计对不上，有一个数写错或漏了一项，指标跟着哪个数都不可靠。",
            HowToMend = "按消息中的算式核对，改正写错的一个数；“其中”只举几项的，注明还有其他。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var said = form.Spoken;
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].IsEach || said[i].Measure.IsShare)
            {
                continue;
            }
            var parts = PartsBehind(said, i);
            var isAll = parts.Count >= All;
            if (parts.Count == 0 && IsTotal(said[i]))
            {
                (parts, isAll) = (PartsBefore(said, i), true);
            }
            if (parts.Count < 2)
            {
                continue;
            }
            var sum = parts.Sum(p => p.Value);
            if (sum == said[i].Value || (sum < said[i].Value && !isAll) || said[i].IsAbout)
            {
                continue;
            }
            Report(form, said[i], parts, sum, report);
        }
    }

    /// <summary>Behind 其中, in the same sentence and measure.</summary>
    private static List<Quantity> PartsBehind(List<Quantity> said, int total)
    {
        var parts = new List<Quantity>();
        var isOpen = false;
        for (var i = total + 1; i < said.Count && IsSameSentence(said[i], said[total]); i++)
        {
            if (said[i].Clause.StartsWith("其中", StringComparison.Ordinal))
            {
                if (parts.Count > 0)
                {
                    break;
                }
                isOpen = true;
            }
            if (said[i].Measure.Key != said[total].Measure.Key || said[i].IsEach)
            {
                continue;
            }
            // Another total stands nearer to the parts.
            if (!isOpen)
            {
                return [];
            }
            if (IsTotal(said[i]))
            {
                break;
            }
            parts.Add(said[i]);
        }
        return parts;
    }

    /// <summary>As many before the total as there are; none where some of them give it.</summary>
    private static List<Quantity> PartsBefore(List<Quantity> said, int total)
    {
        var parts = new List<Quantity>();
        var sum = 0m;
        for (var i = total - 1; i >= 0 && IsSameSentence(said[i], said[total]); i--)
        {
            if (said[i].Measure.Key != said[total].Measure.Key || said[i].IsEach)
            {
                continue;
            }
            sum += said[i].Value;
            parts.Insert(0, said[i]);
            if (sum == said[total].Value)
            {
                return [];
            }
            if (said[i].Clause.StartsWith("其中", StringComparison.Ordinal) || sum > said[total].Value * 2)
            {
                break;
            }
        }
        // Far from each other they are no sum of one another.
        return decimal.Abs(sum - said[total].Value) <= said[total].Value / 2 ? parts : [];
    }

    private static bool IsSameSentence(Quantity one, Quantity other) =>
        one.Text == other.Text && one.Sentence == other.Sentence;

    private static bool IsTotal(Quantity quantity) => NameSense.EndsWithAny(quantity.Before, Totals);

    private static void Report(FormFacts form, Quantity total, List<Quantity> parts, decimal sum, RuleReport report)
    {
        var scale = total.Measure.Scale;
        var unit = total.Printed.TrimStart("0123456789.,，．余多 ".ToCharArray());
        var calculation = $"{Say.Sum(parts.Select(p => p.Value / scale))} {unit}";
        var message =
            $"绩效目标写的合计是“{total.Words}”，分项相加 {calculation}，差 {Say.Number(decimal.Abs(sum - total.Value) / scale)} {unit}，应改正写错的一个数，请核对";
        var (found, expected) = (total.Printed, Say.Number(sum / scale) + unit);
        foreach (var row in RowQuantity.Targets(form))
        {
            if (row.Value == total.Value && row.Measure.IsLike(total.Measure))
            {
                report.Find(
                    row.Row,
                    $"{message}（本条目标值是“{row.Row.Printed}”）",
                    found,
                    expected,
                    new() { Key = total.Printed, Related = [new RelatedPlace(form.File, form.Position, null)] }
                );
                return;
            }
        }
        report.Find(form, message, found, expected, more: new() { Key = total.Printed });
    }
}
