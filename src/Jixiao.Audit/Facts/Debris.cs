using Jixiao.Core.Forms;

namespace Jixiao.Audit.Facts;

/// <summary>Rows that are no indicators: pieces of labels and of broken lines that a reading took for rows.</summary>
internal static class Debris
{
    /// <summary>A name that is a piece of one of these, and stands alone, is a piece of the label.</summary>
    private static readonly string[] Labels =
    [
        "服务对象满意度指标",
        "经济效益指标",
        "社会效益指标",
        "生态效益指标",
        "可持续影响指标",
        "可持续发展指标",
        "产出指标",
        "数量指标",
        "质量指标",
        "时效指标",
        "经济成本指标",
        "社会成本指标",
        "生态环境成本指标",
        "偏差原因分析及改进措施",
        "未完成原因分析与改进措施",
        "年度总体目标",
        "实际完成值",
        "年度指标值",
        "合计总分",
    ];

    private const int LongestPiece = 9;

    /// <summary>Codes of units and projects are longer than any target.</summary>
    private const int ShortestCode = 15;

    public static bool Is(Indicator row)
    {
        if (row.Source == default)
        {
            return false;
        }
        var name = row.Name.AsSpan().Trim();
        var value = row.Value.AsSpan().Trim();
        if (name.IsEmpty || Wording.IsBlank(row.Name))
        {
            return value.IsEmpty || IsCode(value) || IsEndOfDate(row.ValueText);
        }
        return name.Length <= LongestPiece && IsPiece(name, value, row);
    }

    /// <summary>A name and nothing else, where the others have weights: the end of a reason or of a longer name.</summary>
    public static bool IsBare(Indicator row) =>
        row.Source != default
        && Wording.IsBlank(row.Value)
        && Wording.IsBlank(row.Weight)
        && Wording.IsBlank(row.Actual)
        && Wording.IsBlank(row.Score)
        && Wording.IsBlank(row.Explanation);

    /// <summary>"5日": the rest of a date that was broken over two lines.</summary>
    private static bool IsEndOfDate(ReadOnlySpan<char> text) =>
        text is [.., '日'] && text.Length <= 3 && text[..^1].IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsPiece(ReadOnlySpan<char> name, ReadOnlySpan<char> value, Indicator row)
    {
        if (name.Length == 1 || !HasLetter(name))
        {
            return true;
        }
        var isBare = value.IsEmpty || (IsInLabel(value) && row.Unit is null);
        if (isBare && (IsInLabel(name) || (name.IndexOfAny('）', ')') >= 0 && name.IndexOfAny('（', '(') < 0)))
        {
            return true;
        }
        // 总分 with the weights and the scores added up is the last line of the table.
        return name is "总分" or "合计" or "合计总分" or "总计";
    }

    public static bool IsPieceOfLabel(string name) => name.Length is > 0 and <= LongestPiece && IsInLabel(name);

    private static bool IsInLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (label.AsSpan().IndexOf(text) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.Length >= ShortestCode && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
