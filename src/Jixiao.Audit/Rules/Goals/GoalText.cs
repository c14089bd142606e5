namespace Jixiao.Audit.Rules.Goals;

internal static class GoalText
{
    /// <summary>Without "目标1：" or "1." before it.</summary>
    public static ReadOnlySpan<char> Body(string goal)
    {
        var text = goal.AsSpan().Trim();
        text = text.StartsWith("目标") ? text[2..] : text;
        return text.TrimStart("0123456789一二三四五六七八九十（）().、．:： ");
    }
}
