using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>One indicator with everything the rules ask of it, parsed once.</summary>
internal sealed class IndicatorFacts
{
    public IndicatorFacts(FormFacts form, Indicator row, int index)
    {
        Form = form;
        Row = row;
        Index = index;
        Name = Wording.IsBlank(row.Name) ? "" : row.Name!.Trim();
        Level1 = Levels.One(row.Level1);
        Level2 = Levels.Two(row.Level2);
        UnitKind = UnitKinds.Of(row.Unit);
        var measured = Measured.Of(row.Value, UnitKind);
        (Kind, Number, High, Date) = measured;
        AmountYuan = InYuan(High);
        Weight = Measured.Number(row.Weight);
        var core = NameWords.Core(Name);
        IsRate = NameWords.IsRate(core);
        IsCappedRate = NameWords.IsCappedRate(core);
    }

    private static readonly string[] ExecutionRates =
    [
        "预算执行率",
        "资金执行率",
        "经费执行率",
        "支出执行率",
        "预算资金执行率",
        "预算完成率",
        "预算执行进度",
    ];

    public FormFacts Form { get; }

    /// <summary>As read.</summary>
    public Indicator Row { get; }

    /// <summary>0-based position in the form.</summary>
    public int Index { get; }

    /// <summary>Trimmed; "" when the print lost it.</summary>
    public string Name { get; }

    public bool HasName => Name.Length > 0;

    public Level1 Level1 { get; }

    public Level2 Level2 { get; }

    /// <summary>成本 of either frame; social and environmental costs are not money of the budget.</summary>
    public bool IsMoneyCost =>
        Level2 is Level2.Cost or Level2.EconomicCost
        || (Level1 == Level1.Cost && Level2 is Level2.None or Level2.Other);

    public bool IsCost => Level1 == Level1.Cost || Level2 is Level2.Cost;

    public Comparison? Comparison => Row.Comparison;

    /// <summary>Of <see cref="Indicator.Value"/>; <see cref="ValueKind.Sign"/> never occurs.</summary>
    public ValueKind Kind { get; }

    /// <summary>The number, or the lower end of a range; null for dates and words.</summary>
    public decimal? Number { get; }

    /// <summary>The upper end of a range, else <see cref="Number"/>.</summary>
    public decimal? High { get; }

    /// <summary>Null for words, and for a day whose year is not printed.</summary>
    public DateOnly? Date { get; }

    public UnitKind UnitKind { get; }

    /// <summary>The amount (of a range its upper end) where the unit is money; null for unit prices.</summary>
    public decimal? AmountYuan { get; }

    public decimal? Weight { get; }

    /// <summary>The name ends in 率, 比例, 占比, 满意度 …</summary>
    public bool IsRate { get; }

    /// <summary>A rate that is part of a whole: 合格率, 覆盖率, 满意度 … cannot exceed 100%.</summary>
    public bool IsCappedRate { get; }

    /// <summary>预算执行率 in any wording: scored from the amounts at self-evaluation, and no indicator of its own.</summary>
    public bool IsExecutionRate =>
        (IsRate || Name.EndsWith("进度", StringComparison.Ordinal))
        && NameSense.EndsWithAny(NameWords.Core(Name), ExecutionRates);

    /// <summary>Words to be judged, not counted.</summary>
    public bool IsQualitative => Comparison == Core.Values.Comparison.Qualitative || Kind == ValueKind.Words;

    public bool IsQuantitative => Number is not null;

    /// <summary>实际完成值 as a number, its sign and unit set aside; null where absent or words.</summary>
    public decimal? ActualNumber => Row.Actual is { } actual ? Measured.Number(TargetValues.Parse(actual).Value) : null;

    public decimal? Score => Measured.Number(Row.Score);

    /// <summary>The value as a clerk sees it: "≥95%".</summary>
    public string Printed =>
        Row.ValueText is { Length: > 0 } text ? text.Trim() : TargetValues.Print(new(Comparison, Row.Value, Row.Unit));

    /// <summary>True where the reader was unsure of what a rule rests on.</summary>
    public bool IsDoubtful(Rules.RestsOn restsOn) => Doubt.Touches(this, restsOn);

    private decimal? InYuan(decimal? number) =>
        number is { } amount
        && UnitKind == UnitKind.Money
        && AmountUnits.FromName(Row.Unit!.Trim()) is { } unit
        && decimal.Abs(amount) <= Money.MaxYuan / unit.Yuan()
            ? amount * unit.Yuan()
            : null;
}
