using System.Reflection;

namespace Jixiao.Audit.Profiles;

/// <summary>A number that a profile may set. A new one is one line here; its name in YAML is the key.</summary>
/// <param name="Key">Under <c>thresholds:</c> in a profile.</param>
/// <param name="Default">Where no profile says otherwise.</param>
/// <param name="Meaning">For a person, in Chinese.</param>
public sealed record Threshold(string Key, decimal Default, string Meaning)
{
    public static readonly Threshold HeavyIndicator = new("heavyIndicator", 0.30m, "一条指标的权重最多占总权重的比例");
    public static readonly Threshold CostShortfall = new(
        "costShortfall",
        0.05m,
        "成本指标合计低于预算多少即提示（比例）"
    );
    public static readonly Threshold FewIndicators = new("fewIndicators", 5, "三级指标少于几条即提示");
    public static readonly Threshold FewIndicatorsFromYuan = new(
        "fewIndicatorsFromYuan",
        1_000_000,
        "预算达到多少元才看指标是否过少"
    );
    public static readonly Threshold ManyIndicators = new("manyIndicators", 60, "三级指标多于几条即提示");
    public static readonly Threshold QualitativeShare = new("qualitativeShare", 0.40m, "定性指标最多占的比例");
    public static readonly Threshold LongName = new("longName", 100, "三级指标名称最长多少字");
    public static readonly Threshold SatisfactionFloor = new("satisfactionFloor", 60, "满意度目标最低多少（%）");
    public static readonly Threshold GoalLikeness = new(
        "goalLikeness",
        0.80m,
        "两个项目的绩效目标相似到多少即视为雷同"
    );
    public static readonly Threshold IndicatorSetLikeness = new(
        "indicatorSetLikeness",
        0.80m,
        "两个项目的指标相似到多少即视为雷同"
    );
    public static readonly Threshold CompletionCeiling = new("completionCeiling", 130, "完成率超过多少（%）须说明");
    public static readonly Threshold LowExecution = new(
        "lowExecution",
        80,
        "预算执行率低于多少（%）而指标全部满分即提示"
    );
    public static readonly Threshold QualitativeReached = new(
        "qualitativeReached",
        0.80m,
        "定性指标“达成”至少得权重的比例"
    );
    public static readonly Threshold QualitativePartly = new(
        "qualitativePartly",
        0.60m,
        "定性指标“部分达成”至少得权重的比例"
    );
    public static readonly Threshold PublicationDays = new("publicationDays", 20, "批复后多少日内公开");

    public static readonly Threshold BudgetChange = new(
        "budgetChange",
        0.10m,
        "预算增减超过多少而目标未动即提示（比例）"
    );

    public static IReadOnlyList<Threshold> All { get; } =
    [
        .. typeof(Threshold)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(Threshold))
            .Select(f => (Threshold)f.GetValue(null)!),
    ];
}
