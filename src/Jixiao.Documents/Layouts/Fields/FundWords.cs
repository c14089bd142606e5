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
    public static bool IsBeside(string label) => label is "年份" or "年度" or "序号" or "备注" or "说明";

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
