namespace Jixiao.App.Storage;

/// <summary>What a person types to search for, as a pattern of like and ilike.</summary>
internal static class LikeText
{
    /// <summary>Anything that holds the words as they are typed; null where nothing was typed.</summary>
    public static string? Containing(string? search) =>
        string.IsNullOrWhiteSpace(search) ? null : $"%{Escaped(search.Trim())}%";

    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
}
