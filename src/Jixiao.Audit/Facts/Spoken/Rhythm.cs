namespace Jixiao.Audit.Facts.Spoken;

/// <summary>How often a year something happens, as words say it: 每月, 每季度两次, 春秋两季.</summary>
internal static class Rhythm
{
    private static readonly (string Words, int Times)[] Known =
    [
        ("每半月", 24),
        ("每个月", 12),
        ("每月", 12),
        ("逐月", 12),
        ("每两个月", 6),
        ("每季度", 4),
        ("每个季度", 4),
        ("每季", 4),
        ("每半年", 2),
        ("上下半年", 2),
        ("春秋两季", 2),
        ("春、秋两季", 2),
        ("每周", 52),
    ];

    /// <summary>Times a year and the words for it; null where the text names no rhythm, or more than one.</summary>
    public static (decimal Times, string Words)? Of(ReadOnlySpan<char> text)
    {
        (decimal Times, string Words)? found = null;
        foreach (var (words, times) in Known)
        {
            var at = text.IndexOf(words);
            if (at < 0 || found?.Words.Contains(words, StringComparison.Ordinal) == true)
            {
                continue;
            }
            if (found is not null)
            {
                return null;
            }
            found = (times * Each(text[(at + words.Length)..]), words);
        }
        return found;
    }

    /// <summary>两次 behind 每季度.</summary>
    private static decimal Each(ReadOnlySpan<char> behind)
    {
        var at = behind.IndexOfAny("次期场轮");
        if (at < 1)
        {
            return 1;
        }
        return behind[at - 1] switch
        {
            '两' or '二' or '2' or '２' => 2,
            '三' or '3' or '３' => 3,
            '四' or '4' or '４' => 4,
            _ => 1,
        };
    }
}
