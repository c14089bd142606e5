namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>What stands below 指标方向性: 正向指标 (the more the better), 反向指标, and their short forms.</summary>
internal static class Directions
{
    public static bool IsOne(string text) => Stem(text) is "正向" or "反向" or "逆向" or "负向";

    private static string Stem(string text) =>
        text.EndsWith("指标", StringComparison.Ordinal) || text.EndsWith("指", StringComparison.Ordinal)
            ? text.TrimEnd('标').TrimEnd('指')
            : text;
}
