using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Documents.Tests.Layouts.Witnesses;

/// <summary>Forms that add up, and one thing changed in them.</summary>
internal static class Sample
{
    /// <summary>A project of 清河县 whose cost limits are its budget and whose weights sum to 90.</summary>
    public static Form Form(int seed)
    {
        var random = new Random(seed);
        var costs = Enumerable.Range(0, random.Next(2, 6)).Select(_ => random.Next(200, 90_000) / 100m).ToList();
        var rows = costs
            .Select((c, i) => Cost($"第{i + 1}期河道清淤支出", Text(c)))
            .Concat(
                Enumerable
                    .Range(0, random.Next(3, 9))
                    .Select(i => Output($"第{i + 1}段河道清淤长度", Text(random.Next(101, 900)), "公里"))
            )
            .Append(Benefit("沿河群众出行条件", "明显改善"))
            .ToList();
        return new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Indicators = Weighted(rows),
            Funds = Funds(costs.Sum()),
        };
    }

    public static Funds Funds(decimal wan, decimal? fiscal = null, decimal? other = null) =>
        new()
        {
            TotalYuan = Money.FromWan(wan),
            FiscalYuan = fiscal is { } f ? Money.FromWan(f) : null,
            OtherYuan = other is { } o ? Money.FromWan(o) : null,
            PrintedUnit = "万元",
        };

    public static Indicator Cost(string name, string value, Comparison comparison = Comparison.AtMost) =>
        Row("成本指标", "经济成本指标", name, value, "万元", comparison);

    public static Indicator Output(string name, string value, string unit) =>
        Row("产出指标", "数量指标", name, value, unit, Comparison.AtLeast);

    public static Indicator Benefit(string name, string value, string? unit = null) =>
        Row("效益指标", "社会效益指标", name, value, unit, unit is null ? null : Comparison.AtMost);

    private static Indicator Row(
        string level1,
        string level2,
        string name,
        string value,
        string? unit,
        Comparison? comparison
    ) =>
        new()
        {
            Level1 = level1,
            Level2 = level2,
            Name = name,
            Value = value,
            Unit = unit,
            Comparison = comparison,
            ValueText = $"{comparison?.Sign()}{value}{unit}",
        };

    /// <summary>5 each, and what is left of 90 on the last.</summary>
    private static List<Indicator> Weighted(List<Indicator> rows) =>
        [.. rows.Select((r, i) => r with { Weight = i < rows.Count - 1 ? "5" : Text(90 - (5 * (rows.Count - 1))) })];

    public static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static Form With(this Form form, int at, Indicator row) =>
        form with
        {
            Indicators = [.. form.Indicators.Select((r, i) => i == at ? row : r)],
        };

    public static Form Inserted(this Form form, int at, Indicator row) =>
        form with
        {
            Indicators = [.. form.Indicators.Take(at), row, .. form.Indicators.Skip(at)],
        };

    public static Form Unweighted(this Form form) =>
        form with
        {
            Indicators = [.. form.Indicators.Select(r => r with { Weight = null })],
        };
}
