using Jixiao.Audit.Facts;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

/// <summary>What a form says of why a value was not reached.</summary>
internal static class Reasons
{
    /// <summary>Words that tell that there is nothing to explain.</summary>
    private static readonly string[] Nothing =
    [
        "无",
        "无偏差",
        "无偏离",
        "不涉及",
        "已完成",
        "完成",
        "达标",
        "正常",
        "没有偏差",
        "较好",
        "良好",
        "完成较好",
        "完成良好",
        "较好完成",
        "基本完成",
        "按时完成",
        "全部完成",
        "已全部完成",
        "顺利完成",
        "完成情况较好",
        "完成情况良好",
        "情况良好",
        "进展顺利",
        "正常推进",
        "有序推进",
        "按计划推进",
        "执行较好",
        "已达标",
        "达到目标",
        "完成目标",
        "完成任务",
    ];

    /// <summary>偏差原因, or a cell of another column (备注, 说明, 措施, the causes of a monitoring form) that holds more than a mark.</summary>
    public static bool Has(IndicatorFacts row)
    {
        if (IsSaid(row.Row.Deviation))
        {
            return true;
        }
        foreach (var (label, value) in row.Row.Attributes)
        {
            if (IsSaid(value) && !IsLikelihood(label))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A tick under 确定能 gives no reason.</summary>
    public static bool IsLikelihood(string label) =>
        label.EndsWith("确定能", StringComparison.Ordinal)
        || label.EndsWith("有可能", StringComparison.Ordinal)
        || label.EndsWith("不可能", StringComparison.Ordinal);

    /// <summary>True where the form has such a column: at least one of its rows fills it.</summary>
    public static bool HasColumn(FormFacts form)
    {
        foreach (var row in form.Indicators)
        {
            if (!TargetValues.IsBlankMark(row.Row.Deviation) || Has(row))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>False for nothing, for marks and for words such as 无偏差.</summary>
    public static bool IsSaid(string? text)
    {
        if (TargetValues.IsBlankMark(text))
        {
            return false;
        }
        var words = text.AsSpan().Trim().TrimEnd("。；;.");
        foreach (var nothing in Nothing)
        {
            if (words.SequenceEqual(nothing))
            {
                return false;
            }
        }
        return true;
    }
}
