using System.Text.Json.Serialization;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Core.Forms;

/// <summary>绩效指标: one row of the indicator tree. Texts are as printed, line breaks removed.</summary>
public sealed record Indicator
{
    /// <summary>一级指标 as meant (产出指标 …); null when the form has no levels.</summary>
    public string? Level1 { get; init; }

    /// <summary>二级指标 as meant (数量指标 …), or the printed name if it is a local one.</summary>
    public string? Level2 { get; init; }

    /// <summary>三级指标; null when the print lost it.</summary>
    public string? Name { get; init; }

    /// <summary>绩效指标性质; null where the form gives none.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The number, date or words without comparison and unit; null when missing.</summary>
    public string? Value { get; init; }

    /// <summary>计量单位 ("%", "人次", "元/人·次").</summary>
    public string? Unit { get; init; }

    /// <summary>The whole printed cell ("≥95%").</summary>
    public string? ValueText { get; init; }

    /// <summary>权重, 分值</summary>
    public string? Weight { get; init; }

    /// <summary>指标解释, 指标说明</summary>
    public string? Explanation { get; init; }

    public string? StandardSource { get; init; }

    /// <summary>规划值</summary>
    public string? PlannedValue { get; init; }

    /// <summary>当年标准值</summary>
    public string? StandardValue { get; init; }

    /// <summary>前三年均值</summary>
    public string? ThreeYearAverage { get; init; }

    /// <summary>上年值</summary>
    public string? LastYear { get; init; }

    public string? HistorySource { get; init; }

    /// <summary>工作活动</summary>
    public string? Activities { get; init; }

    /// <summary>部门职责 the indicator stands under.</summary>
    public string? Duty { get; init; }

    /// <summary>实际完成值, or the value reached by the monitored month.</summary>
    public string? Actual { get; init; }

    /// <summary>全年预计完成情况 (monitoring).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Forecast { get; init; }

    /// <summary>得分</summary>
    public string? Score { get; init; }

    /// <summary>偏差原因分析及改进措施</summary>
    public string? Deviation { get; init; }

    /// <summary>完成目标可能性: 确定能, 有可能 or 完全不可能 (monitoring).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Likelihood { get; init; }

    /// <summary>Cells of columns that have no field of their own, with the column's heading.</summary>
    public IReadOnlyList<LabelledText> Attributes
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>What a plain top-down filling of the merged cells gives, when it differs from <see cref="Level1"/>.</summary>
    public string? PrintedLevel1 { get; init; }

    /// <inheritdoc cref="PrintedLevel1"/>
    public string? PrintedLevel2 { get; init; }

    /// <summary>0 (a guess) to 1 (as printed).</summary>
    public decimal Confidence { get; init; } = 1m;

    /// <summary>Where the name stands.</summary>
    public SourceRef Source { get; init; }
}
