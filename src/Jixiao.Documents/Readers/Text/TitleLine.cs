namespace Jixiao.Documents.Readers.Text;

/// <summary>Tells lines that head a form from lines that belong to a table.</summary>
internal static class TitleLine
{
    private static readonly string[] Topics =
    [
        .. (string[])["绩效", "预算", "目标", "自评", "监控", "批复", "申报", "公开", "评价", "支出"],
    ];

    /// <summary>"## …", "附件2", "（2023年度）", "…绩效目标表", "…自评表（2023年）".</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > 80)
        {
            return false;
        }

        if (text[0] == '#' || text.StartsWith("附件") || text.StartsWith("附表") || IsYear(text))
        {
            return true;
        }

        var body = WithoutTail(text.Trim("*_ "));
        return body.Length >= 4
            && body[^1] == '表'
            && !char.IsAsciiDigit(body[0] == '2' ? '年' : body[0])
            && !text.StartsWith("备注")
            && ContainsTopic(body);
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length <= 14 && text[0] is '(' or '（' && text[^1] is ')' or '）' && text.Contains('年');

    private static bool ContainsTopic(ReadOnlySpan<char> text)
    {
        foreach (var topic in Topics)
        {
            if (text.Contains(topic, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without closing brackets with what they hold, digits and spaces: "…目标表(3)" → "…目标表".</summary>
    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var last = text[^1];
            if (last is ')' or '）' && text.LastIndexOfAny('(', '（') is >= 0 and var open)
            {
                text = text[..open];
            }
            else if (char.IsAsciiDigit(last) || char.IsWhiteSpace(last) || last is '-' or '—')
            {
                text = text[..^1];
            }
            else
            {
                break;
            }
        }

        return text;
    }
}
