using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX527GroupsTimesSize : FormRule
{
    public override RuleAbout About { get; } =
        new("JX527", Severity.Warning)
        {
            Title = "每期（每人、每月）的数乘期数与总数不符",
            What =
                "目标或指标写有每期、每班、每人、每月的数，又写有期数、人数和总数，而相乘不等于总数（如每期 50 人、8 期、共 800 人次）。每期“不少于”的，总数更多不报告。",
            Why = "三个数有两个能推出第三个，对不上就有一个写错。",
            HowToMend = "按消息中的算式核对，改正写错的一个数。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var each = false;
        foreach (var row in form.Indicators)
        {
            each |= row.Name.Contains('每', StringComparison.Ordinal);
        }
        foreach (var quantity in form.Spoken)
        {
            each |= quantity.IsEach;
        }
        if (!each)
        {
            return;
        }
        var rows = RowQuantity.Targets(form);
        var reported = new HashSet<decimal>();
        foreach (var row in rows)
        {
            if (Group.Of(row.Row.Name) is { } group && !row.Measure.IsMoney && !row.Measure.IsShare)
            {
                Check(
                    form,
                    rows,
                    new(row.Value, row.Measure, group, row.Row.Name, $"“{row.Row.Name}”{row.Row.Printed}", row),
                    reported,
                    report
                );
            }
        }
        foreach (var quantity in form.Spoken)
        {
            if (Group.Of(quantity.Before) is { } group && !quantity.Measure.IsMoney && !quantity.Measure.IsShare)
            {
                Check(
                    form,
                    rows,
                    new(quantity.Value, quantity.Measure, group, quantity.Before, $"“{quantity.Words}”", null)
                    {
                        IsFloor = quantity.IsFloor,
                    },
                    reported,
                    report
                );
            }
        }
    }

    private static void Check(
        FormFacts form,
        List<RowQuantity> rows,
        Size size,
        HashSet<decimal> reported,
        RuleReport report
    )
    {
        var count = 1m;
        var formula = $"{Say.Number(size.Value / size.Measure.Scale)}";
        if (size.Group.Thing is { } thing)
        {
            if (Counts(form, rows, thing) is not [var only])
            {
                return;
            }
            count = only;
            formula += $" × {Say.Number(only)}";
        }
        if (size.Group.Months is { } times)
        {
            count *= times;
            formula += $" × {Say.Number(times)}";
        }
        var product = size.Value * count;
        var totals = Totals(form, rows, size);
        if (
            totals.Count == 0
            || count == 1
            || totals.Exists(t => t.Value == product || (size.IsFloor && t.Value > product))
            || totals.Select(t => t.Value).Distinct().Count() > 1
            || totals[0].Value == size.Value
            || !reported.Add(product)
        )
        {
            return;
        }
        var total = totals.Find(t => t.Row is not null) ?? totals[0];
        var scale = size.Measure.Scale;
        var message =
            $"{size.Printed}，{formula} = {Say.Number(product / scale)}，而{(total.Row is null ? "目标" : "指标")}{total.Printed}，相差 {Say.Number(decimal.Abs(product - total.Value) / scale)}，应改正其中一个数，请核对";
        var (found, expected) = (Say.Number(total.Value / scale), Say.Number(product / scale));
        if ((size.Row ?? total.Row)?.Row is { } row)
        {
            report.Find(
                row,
                message,
                found,
                expected,
                new() { Related = [new RelatedPlace(form.File, form.Position, null)], Key = expected }
            );
        }
        else
        {
            report.Find(form, message, found, expected, more: new() { Key = expected });
        }
    }

    /// <summary>Different numbers of the groups that goals and rows print.</summary>
    private static List<decimal> Counts(FormFacts form, List<RowQuantity> rows, Measure thing)
    {
        var counts = new HashSet<decimal>();
        foreach (var quantity in form.Spoken)
        {
            if (!quantity.IsEach && quantity.Measure.Key == thing.Key)
            {
                counts.Add(quantity.Value);
            }
        }
        foreach (var row in rows)
        {
            if (!row.IsEach && row.Measure.Key == thing.Key)
            {
                counts.Add(row.Value);
            }
        }
        return [.. counts];
    }

    private static List<Total> Totals(FormFacts form, List<RowQuantity> rows, Size size)
    {
        var totals = new List<Total>();
        foreach (var quantity in form.Spoken)
        {
            if (
                !quantity.IsEach
                && IsSameMeasure(quantity.Measure, size.Measure)
                && SharesWords(size.Words, quantity.Clause, size)
            )
            {
                totals.Add(new(quantity.Value, $"写的是“{quantity.Words}”", null));
            }
        }
        foreach (var row in rows)
        {
            if (!row.IsEach && IsSameMeasure(row.Measure, size.Measure) && SharesWords(size.Words, row.Row.Name, size))
            {
                totals.Add(new(row.Value, $"“{row.Row.Name}”是“{row.Row.Printed}”", row));
            }
        }
        return totals;
    }

    private static bool IsSameMeasure(Measure one, Measure other) =>
        one.Key == other.Key || (one.Key is "人" or "人次" && other.Key is "人" or "人次");

    /// <summary>Persons of every session are all the persons there are; other measures must be of the same doing.</summary>
    private static bool SharesWords(string one, string other, Size size)
    {
        if (size.Measure.Key is "人" or "人次" && size.Group.Thing is { Key: "期" or "班" or "班次" or "场" })
        {
            return true;
        }
        for (var i = 0; i + 2 <= one.Length; i++)
        {
            if (
                Wording.IsChinese(one[i])
                && Wording.IsChinese(one[i + 1])
                && other.AsSpan().IndexOf(one.AsSpan(i, 2)) >= 0
            )
            {
                return true;
            }
        }
        return false;
    }

    private sealed record Size(
        decimal Value,
        Measure Measure,
        Group Group,
        string Words,
        string Printed,
        RowQuantity? Row
    )
    {
        public bool IsFloor { get; init; }
    }

    private sealed record Total(decimal Value, string Printed, RowQuantity? Row);
}
