namespace Jixiao.Documents.Layouts.Segments;

/// <summary>The division a unit's name begins with: "清河县教育局" → "清河县".</summary>
internal static class Divisions
{
    private const int Longest = 9;

    /// <returns>Null when the name begins with none.</returns>
    public static string? Of(string? name)
    {
        if (name is null)
        {
            return null;
        }
        var head = name.AsSpan(0, Math.Min(name.Length, Longest));
        var start = head.StartsWith("20") && head.Length > 5 && head[4] == '年' ? 5 : 0;
        var end = head[start..].IndexOfAny("省市县旗");
        end = end < 2 && head[start..].IndexOf("自治区") is > 1 and var region ? region + 2 : end;
        return end >= 2 ? head[start..(start + end + 1)].ToString() : null;
    }
}
