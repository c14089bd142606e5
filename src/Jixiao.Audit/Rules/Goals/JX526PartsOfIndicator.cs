using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX526PartsOfIndicator : FormRule
{
    /// <summary>Sums further off than this share are no sum of the total.</summary>
    private const decimal Near = 0.2m;

    private static readonly string[] Whole =
    [
        "总面积",
        "总人数",
        "总数量",
        "总里程",
        "总长度",
        "总户数",
        "总人次",
        "总数",
        "总量",
        "合计",
    ];

    public override RuleAbout About { get; } =
        new("JX526", Severity.Warning)
        {
            Title = "分项指标相加与总数指标不符",
            What =
                "名称以“其中”开头的各条指标与其上一条同单位，相加不等于它；或名称是“总面积”“总人数”等的指标，与同一二级指标下其余同单位、名称同样结尾的各条相加不等，相差不到 20%。",
            Why = "总数和分项是同一件事，对不上就有一条写错，自评时不知道按哪条算。",
            HowToMend = "按消息中的算式核对，改正写错的一条。",
            RestsOn = RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        List<RowQuantity>? rows = null;
        foreach (var row in form.Indicators)
        {
            if (IsPart(row.Name) || NameSense.EndsWithAny(NameWords.Core(row.Name), Whole))
            {
                rows ??= RowQuantity.Targets(form);
            }
        }
        for (var i = 0; i < (rows?.Count ?? 0); i++)
        {
            var total = rows![i];
            if (i + 2 < rows.Count && !IsPart(total.Row.Name) && IsPart(rows[i + 1].Row.Name))
            {
                var parts = rows.Skip(i + 1).TakeWhile(r => IsPart(r.Row.Name)).ToList();
                if (parts.TrueForAll(p => p.Measure.Key == total.Measure.Key))
                {
                    Compare(total, parts, report);
                }
            }
            else if (NameSense.EndsWithAny(NameWords.Core(total.Row.Name), Whole))
            {
                var parts = rows.FindAll(r => r != total && IsOf(r, total));
                if (decimal.Abs(parts.Sum(p => p.Value) - total.Value) <= total.Value * Near)
                {
                    Compare(total, parts, report);
                }
            }
        }
    }

    private static bool IsPart(string name) => name.StartsWith("其中", StringComparison.Ordinal);

    private static bool IsOf(RowQuantity row, RowQuantity total)
    {
        var name = NameWords.Core(row.Row.Name);
        var whole = NameWords.Core(total.Row.Name);
        return row.Measure.Key == total.Measure.Key
            && row.Row.Level2 == total.Row.Level2
            && row.IsEach == total.IsEach
            && name.Length > 2
            && whole.Length > 2
            && (whole.EndsWith("合计") || name.EndsWith(whole[^2..]));
    }

    private static void Compare(RowQuantity total, List<RowQuantity> parts, RuleReport report)
    {
        var sum = parts.Sum(p => p.Value);
        if (parts.Count < 2 || sum == total.Value || total.Measure.IsShare || total.Measure.IsMoney)
        {
            return;
        }
        var scale = total.Measure.Scale;
        var names = Say.Names([.. parts.Select(p => p.Row.Name)]);
        report.Find(
            total.Row,
            $"目标值“{total.Row.Printed}”，而分项{names}相加 {Say.Sum(parts.Select(p => p.Value / scale))}，差 {Say.Number(decimal.Abs(sum - total.Value) / scale)} {total.Row.Row.Unit}，应改正写错的一条，请核对",
            total.Row.Printed,
            Say.Number(sum / scale) + total.Row.Row.Unit,
            new()
            {
                Related =
                [
                    .. parts.Select(p => new RelatedPlace(total.Row.Form.File, total.Row.Form.Position, p.Row.Index)),
                ],
            }
        );
    }
}
