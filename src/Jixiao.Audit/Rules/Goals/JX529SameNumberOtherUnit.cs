using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX529SameNumberOtherUnit : FormRule
{
    /// <summary>Characters of the name that the prose has to say.</summary>
    private const decimal Enough = 0.6m;

    public override RuleAbout About { get; } =
        new("JX529", Severity.Warning)
        {
            Title = "目标与指标数字相同而单位不同",
            What =
                "绩效目标写的数与说同一件事的指标的数字相同，单位却不是一类（120 个与 120 平方米，6.5% 与 6.5 万元，0.9‰ 与 0.9%），或差一个“万”“亿”。可以互换的量词（个、处、座，场、次）不算。",
            Why = "数字相同说明抄的是同一个数，单位必有一处写错，差一个“万”就差一万倍。",
            HowToMend = "对照测算依据改正写错的单位。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Indicators.Count == 0 || form.Spoken.Count == 0)
        {
            return;
        }
        List<RowQuantity>? rows = null;
        foreach (var said in form.Spoken)
        {
            if ((said.IsBackground && !said.IsGrowth) || (!said.Measure.IsShare && (said.IsEach || said.Number < 1)))
            {
                continue;
            }
            rows ??= RowQuantity.Targets(form);
            if (Row(said, rows) is { } row)
            {
                report.Find(
                    row.Row,
                    $"目标值{Say.Quote(row.Row.Printed)}，而绩效目标写的是“{said.Words}”，数字相同而单位不同，应改正写错的单位",
                    row.Row.Printed,
                    said.Printed,
                    new() { Related = [new RelatedPlace(form.File, form.Position, null)], Key = said.Printed }
                );
            }
        }
    }

    /// <summary>The row of the number that is about the same thing, where no other row has the number in the unit that was said.</summary>
    private static RowQuantity? Row(Quantity said, List<RowQuantity> rows)
    {
        RowQuantity? found = null;
        var best = 0m;
        foreach (var row in rows)
        {
            if (row.Row.Number != said.Number && (row.Value != said.Value || row.Measure.Key != said.Measure.Key))
            {
                continue;
            }
            var cover = Cover(said, row.Row);
            if (cover < Enough || cover < best)
            {
                continue;
            }
            (best, found) = (cover, Differ(said, row) && (!row.IsEach || said.Measure.IsShare) ? row : null);
        }
        return found;
    }

    private static decimal Cover(Quantity said, IndicatorFacts row) =>
        said.IsGrowth ? NameCover.OfGrowth(row.Name, said.About)
        : row.IsRate && said.Measure.IsShare ? NameCover.OfRate(row.Name, said.Before)
        : NameCover.Of(NameCover.Stem(row.Name), said.Carried + said.Before);

    private static bool Differ(Quantity said, RowQuantity row) =>
        said.Measure.Key == row.Measure.Key
            ? said.Value != row.Value
            : (Sort(said.Measure), Sort(row.Measure)) is var (one, other)
                && one != Sorted.Unknown
                && other != Sorted.Unknown
                && one != other;

    private enum Sorted
    {
        Unknown,
        People,
        Money,
        Share,
        Time,
        Length,
        Area,
        Volume,
        Weight,
        Things,
    }

    /// <summary>Households and people, days and working days are used for one another.</summary>
    private static Sorted Sort(Measure measure) =>
        measure.Per is not null || measure.Key.Contains('/', StringComparison.Ordinal)
            ? Sorted.Unknown
            : measure.Key switch
            {
                "人" or "人次" or "户" => Sorted.People,
                "元" => Sorted.Money,
                "%" => Sorted.Share,
                "天" or "小时" or "分钟" or "工作日" => Sorted.Time,
                "米" => Sorted.Length,
                "亩" or "平方米" => Sorted.Area,
                "立方米" => Sorted.Volume,
                "公斤" => Sorted.Weight,
                "个"
                or "台"
                or "套"
                or "处"
                or "座"
                or "所"
                or "件"
                or "辆"
                or "项"
                or "期"
                or "场"
                or "场次"
                or "次"
                or "份"
                or "册"
                or "家"
                or "栋"
                or "间"
                or "篇"
                or "株"
                or "盏"
                or "部"
                or "条"
                or "支"
                or "班" => Sorted.Things,
                _ => Sorted.Unknown,
            };
}
