using System.Collections.Frozen;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>Words that name amounts of money.</summary>
internal static class FundWords
{
    private const int Longest = 26;
    private static readonly string[] Words =
    [
        "资金",
        "预算",
        "拨款",
        "支出",
        "收入",
        "结转",
        "结余",
        "合计",
        "总额",
        "总计",
        "小计",
        "执行",
        "金额",
        "经费",
        "分值",
        "得分",
        "其他",
        "公共",
        "专户",
        "基金",
        "投资",
        "费用",
        "国有资本",
        "经营",
        "债",
        "补助",
        "自筹",
        "社会保险",
        "政府性",
    ];

    /// <summary>True for the heading of a column of a table of amounts that holds none: the year, a number, a remark.</summary>
    public static bool IsBeside(string label) =>
        label
            is "年份"
                or "年度"
                or "序号"
                or "备注"
                or "说明"
                or "偏差说明"
                or "偏差原因"
                or "偏差原因分析"
                or "原因说明";

    private static readonly FrozenSet<string> Wholes = new[]
    {
        "年度资金总额",
        "年度预算总额",
        "年度总金额",
        "资金总额",
        "预算支出总额",
        "支出总额",
        "收入总额",
        "财政拨款",
        "当年财政拨款",
        "本年财政拨款",
        "一般公共预算",
        "一般公共预算拨款",
        "本年一般公共预算拨款",
        "政府性基金",
        "政府性基金预算",
        "上年结转",
        "上年结转资金",
        "其他资金",
        "单位资金",
        "自有资金",
        "专户资金",
        "财政专户资金",
        "财政专户管理资金",
        "基本支出",
        "项目支出",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> WholeLabels => Wholes;

    /// <summary>True for a label of an amount known word for word: what a print broke over lines is put together again as one of these.</summary>
    /// <param name="label">After <see cref="Vocabulary.Keys.OfLabel"/>.</param>
    public static bool IsWhole(string label) =>
        Wholes.Contains(label.StartsWith("其中:", StringComparison.Ordinal) ? label[3..] : label);

    /// <summary>True for a short text that can label an amount.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length > Longest)
        {
            return false;
        }
        foreach (var word in Words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
