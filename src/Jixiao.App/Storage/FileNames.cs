namespace Jixiao.App.Storage;

/// <summary>Names of files as people's machines give them, made harmless.</summary>
internal static class FileNames
{
    private const int Longest = 120;

    /// <summary>The last part, without control characters and without what a file system forbids; its end is kept.</summary>
    /// <param name="otherwise">Where nothing is left.</param>
    public static string Clean(string name, string otherwise)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = string.Concat(
            last.Where(c =>
                !char.IsControl(c) && c is not ('<' or '>' or ':' or '"' or '|' or '?' or '*') && !IsDirection(c)
            )
        );
        kept = kept.Trim().TrimEnd('.');
        return kept.Length == 0 ? otherwise
            : kept.Length > Longest ? kept[^Longest..]
            : kept;
    }

    /// <summary>Marks that turn the direction of writing hide an extension.</summary>
    private static bool IsDirection(char c) =>
        c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
