using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX824ActualWithoutUnit : FormRule
{
    private const int Fewest = 3;

    public override RuleAbout About { get; } =
        new("JX824", Severity.Info)
        {
            Title = "个别实际完成值没有写单位",
            What = "目标值带单位，实际完成值只有数字，而同一张表的其余实际完成值都带单位（至少三条）。",
            Why = "少了单位，95.2 是百分之九十五还是九十五件要靠猜，汇总和复算容易出错。",
            HowToMend = "按目标值的单位补写实际完成值的单位。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !form.HasActuals)
        {
            return;
        }
        var (with, without) = (0, new List<IndicatorFacts>());
        foreach (var row in form.Indicators)
        {
            if (row is not { Number: not null, Row.Unit: not null, Row.Actual: { Length: > 0 } actual })
            {
                continue;
            }
            if (
                TargetValues.Parse(actual) is { Value: { } value, Unit: var unit }
                && Measured.Number(value) is not null and not 0
            )
            {
                with += unit is null ? 0 : 1;
                if (unit is null)
                {
                    without.Add(row);
                }
            }
        }
        if (with < Fewest || without.Count * 3 > with)
        {
            return;
        }
        foreach (var row in without)
        {
            report.Find(
                row,
                $"目标{Say.Quote(row.Printed)}，实际完成值{Say.Quote(row.Row.Actual)}没有写单位，其余各条都有，应写“{row.Row.Actual!.Trim()}{row.Row.Unit}”",
                row.Row.Actual,
                row.Row.Actual!.Trim() + row.Row.Unit
            );
        }
    }
}
