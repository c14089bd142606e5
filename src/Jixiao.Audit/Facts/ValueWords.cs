namespace Jixiao.Audit.Facts;

/// <summary>What a value that is words says. Nothing here allocates.</summary>
internal static class ValueWords
{
    private const int LongestScale = 24;

    private static readonly string[] Grades =
    [
        "基本满意",
        "基本合格",
        "不合格",
        "不达标",
        "不满意",
        "不及时",
        "未完成",
        "未达成",
        "未达标",
        "优秀",
        "良好",
        "较好",
        "较差",
        "很好",
        "很差",
        "一般",
        "合格",
        "达标",
        "满意",
        "及时",
        "完成",
        "达成",
        "优",
        "良",
        "中",
        "低",
        "高",
        "好",
        "差",
        "坏",
        "是",
        "否",
        "有",
        "无",
    ];

    /// <summary>Also full-width digits.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('0', '9') >= 0 || text.IndexOfAnyInRange('０', '９') >= 0;

    /// <summary>A digit, or a numeral in Chinese characters that counts something (两次, 一年; not 进一步, 统一).</summary>
    public static bool HasNumeral(ReadOnlySpan<char> text)
    {
        if (HasDigit(text) || text.IndexOfAny("二两三四五六七八九十百千万半") >= 0)
        {
            return true;
        }
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '一' && "个次名所项年天月周人季级等套场期批类流".Contains(text[i + 1]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// "好坏", "优良中低差", "是/否", "合格、不合格": every grade there is, the worst among them. "优良" alone is a target.
    /// </summary>
    public static bool IsScale(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > LongestScale)
        {
            return false;
        }
        var (grades, worst, best) = (0, false, false);
        for (var at = 0; at < text.Length; )
        {
            if ("/、，,;；|或-—～~()（）或和与 　".Contains(text[at]))
            {
                at++;
                continue;
            }
            if (GradeAt(text[at..]) is not { } grade)
            {
                return false;
            }
            worst |= grade[0] is '不' or '未' or '否' or '无' or '坏' or '低' || grade[^1] == '差';
            best |= grade[0] is not ('不' or '未' or '否' or '无' or '坏' or '低' or '中') && grade[^1] != '差';
            grades++;
            at += grade.Length;
        }
        return grades > 1 && worst && best;
    }

    private static string? GradeAt(ReadOnlySpan<char> text)
    {
        foreach (var grade in Grades)
        {
            if (text.StartsWith(grade))
            {
                return grade;
            }
        }
        return null;
    }
}
