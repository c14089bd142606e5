using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Values;

namespace Jixiao.App.Filing.Cells;

/// <summary>The cells of an indicator. Comparison, value and unit are parts of the printed cell: a change of one shows in the other.</summary>
internal static class IndicatorCells
{
    public static IReadOnlyDictionary<string, CellField<Indicator>> Fields { get; } =
        new Dictionary<string, CellField<Indicator>>(StringComparer.Ordinal)
        {
            // Before its parts: a row that is put back gets the parts as they were.
            ["valueText"] = new("指标值", r => r.ValueText, SetText),
            ["level1"] = new("一级指标", r => r.Level1, (r, v) => r with { Level1 = v, PrintedLevel1 = null }),
            ["level2"] = new("二级指标", r => r.Level2, (r, v) => r with { Level2 = v, PrintedLevel2 = null }),
            ["name"] = new("三级指标", r => r.Name, (r, v) => r with { Name = v }),
            ["comparison"] = new("指标性质", r => r.Comparison?.Sign(), SetComparison, CellKind.Comparison),
            ["value"] = new("指标值", r => r.Value, SetValue),
            ["unit"] = new("计量单位", r => r.Unit, (r, v) => Printed(r, r with { Unit = v })),
            ["weight"] = new("权重", r => r.Weight, (r, v) => r with { Weight = v }),
            ["explanation"] = new("指标解释", r => r.Explanation, (r, v) => r with { Explanation = v }),
            ["standardSource"] = new("标准来源", r => r.StandardSource, (r, v) => r with { StandardSource = v }),
            ["plannedValue"] = new("规划值", r => r.PlannedValue, (r, v) => r with { PlannedValue = v }),
            ["standardValue"] = new("当年标准值", r => r.StandardValue, (r, v) => r with { StandardValue = v }),
            ["threeYearAverage"] = new(
                "前三年均值",
                r => r.ThreeYearAverage,
                (r, v) => r with { ThreeYearAverage = v }
            ),
            ["lastYear"] = new("上年值", r => r.LastYear, (r, v) => r with { LastYear = v }),
            ["historySource"] = new("历史数据来源", r => r.HistorySource, (r, v) => r with { HistorySource = v }),
            ["activities"] = new("工作活动", r => r.Activities, (r, v) => r with { Activities = v }),
            ["duty"] = new("部门职责", r => r.Duty, (r, v) => r with { Duty = v }),
            ["actual"] = new("实际完成值", r => r.Actual, (r, v) => r with { Actual = v }),
            ["forecast"] = new("全年预计完成情况", r => r.Forecast, (r, v) => r with { Forecast = v }),
            ["score"] = new("得分", r => r.Score, (r, v) => r with { Score = v }),
            ["deviation"] = new("偏差原因及改进措施", r => r.Deviation, (r, v) => r with { Deviation = v }),
            ["likelihood"] = new("完成目标可能性", r => r.Likelihood, (r, v) => r with { Likelihood = v }),
            ["rest"] = new("来源", Rest, SetRest, CellKind.Kept),
        };

    private static Indicator SetText(Indicator row, string? text)
    {
        var (old, now) = (Parse(row.ValueText), Parse(text));
        return row with
        {
            ValueText = text,
            // A sign or unit that the cell never held stands in a column of its own, and stays.
            Comparison = now.Comparison ?? (old.Comparison is null && text is not null ? row.Comparison : null),
            Value = now.Value,
            Unit = now.Unit ?? (old.Unit is null && text is not null ? row.Unit : null),
        };
    }

    private static Indicator SetComparison(Indicator row, string? sign) =>
        Printed(row, row with { Comparison = sign is null ? null : Comparisons.FromSign(sign) });

    /// <summary>A whole cell typed into the value ("≥95%") fills sign and unit too.</summary>
    private static Indicator SetValue(Indicator row, string? typed)
    {
        var value = Parse(typed);
        return Printed(
            row,
            row with
            {
                Value = value.Value ?? typed,
                Comparison = value.Comparison ?? row.Comparison,
                Unit = value.Unit ?? row.Unit,
            }
        );
    }

    /// <summary>The printed cell made anew of the parts it held; of all of them where there was none.</summary>
    private static Indicator Printed(Indicator before, Indicator after)
    {
        var old = Parse(before.ValueText);
        var apart = before.ValueText is not null;
        var text = TargetValues.Print(
            new TargetValue(
                apart && old.Comparison is null && before.Comparison is not null ? null : after.Comparison,
                after.Value,
                apart && old.Unit is null && before.Unit is not null ? null : after.Unit
            )
        );
        return after with { ValueText = text.Length == 0 || after.Value is null ? null : text };
    }

    private static TargetValue Parse(string? text) =>
        text is null ? new TargetValue(null, null, null) : TargetValues.Parse(text);

    /// <summary>
    /// What the reader knew of the row and nobody types: its place, confidence, printed levels, other columns; and the value as it stood,
    /// where its parts do not make it.
    /// </summary>
    private static string? Rest(Indicator row)
    {
        var made = TargetValues.Print(new TargetValue(row.Comparison, row.Value, row.Unit));
        return row.Source == default && row.Attributes.Count == 0 && (row.ValueText ?? "") == made
            ? null
            : JsonSerializer.Serialize(
                new Indicator
                {
                    Comparison = row.Comparison,
                    Value = row.Value,
                    Unit = row.Unit,
                    ValueText = row.ValueText,
                    PrintedLevel1 = row.PrintedLevel1,
                    PrintedLevel2 = row.PrintedLevel2,
                    Attributes = row.Attributes,
                    Confidence = row.Confidence,
                    Source = row.Source,
                },
                JixiaoJson.Contract.Indicator
            );
    }

    private static Indicator SetRest(Indicator row, string? json)
    {
        if (json is null || Read(json) is not { } rest)
        {
            return row;
        }
        return row with
        {
            Comparison = rest.Comparison,
            Value = rest.Value,
            Unit = rest.Unit,
            ValueText = rest.ValueText,
            PrintedLevel1 = rest.PrintedLevel1,
            PrintedLevel2 = rest.PrintedLevel2,
            Attributes = rest.Attributes,
            Confidence = rest.Confidence,
            Source = rest.Source,
        };
    }

    private static Indicator? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, JixiaoJson.Contract.Indicator);
        }
        catch (JsonException)
        {
            // Only what was sent by hand is not what was given out: the typed cells of the row stand.
            return null;
        }
    }
}
