namespace Jixiao.Audit.Facts.Spoken;

/// <summary>每期, 人均, 单场: the number is for one of many.</summary>
internal static class EachWords
{
    private const string Things = "场次批个台套价项座条件期人";

    private static readonly string[] PerUnit = ["单位成本", "单位面积", "单位造价", "单位产品"];

    public static bool In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (
                text[i] == '每'
                || (text[i] == '均' && !text[(i + 1)..].StartsWith("衡"))
                || (text[i] == '单' && i + 1 < text.Length && Things.Contains(text[i + 1], StringComparison.Ordinal))
            )
            {
                return true;
            }
        }
        return NameSense.ContainsAny(text, PerUnit);
    }
}
