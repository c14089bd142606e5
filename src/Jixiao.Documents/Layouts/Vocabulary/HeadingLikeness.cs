namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>
/// What a heading that no list holds resembles. The head of a Chinese noun stands last: what ends as a known heading
/// (三级指标权重) likely is one; what merely holds it, less so.
/// </summary>
internal static class HeadingLikeness
{
    private const int Ending = 12;
    private const int Within = 5;
    private const int ShortestWithin = 3;

    /// <summary>Words before the head that speak of another year or another stage.</summary>
    private static readonly string[] Elsewhere =
    [
        "上年",
        "去年",
        "前年",
        "往年",
        "历年",
        "前三年",
        "近三年",
        "中期",
        "长期",
        "实施期",
        "规划",
        "调整前",
        "是否",
        "下年",
    ];

    /// <summary>Roles with how much speaks for them, in tenths. Empty for a known heading and for one that resembles none.</summary>
    public static IReadOnlyDictionary<ColumnRole, int> Of(string label)
    {
        var alike = new Dictionary<ColumnRole, int>();
        if (label.Length < ShortestWithin || Array.Exists(Elsewhere, w => label.Contains(w, StringComparison.Ordinal)))
        {
            return alike;
        }
        foreach (var (word, role) in Lexicon.ColumnWords)
        {
            if (role.IsFormLevel() || role == ColumnRole.Note || word.Length < 2)
            {
                continue;
            }
            var likeness =
                label.EndsWith(word, StringComparison.Ordinal) ? Ending
                : word.Length >= ShortestWithin && label.Contains(word, StringComparison.Ordinal) ? Within
                : 0;
            if (likeness > alike.GetValueOrDefault(role))
            {
                alike[role] = likeness;
            }
        }
        return alike;
    }
}
