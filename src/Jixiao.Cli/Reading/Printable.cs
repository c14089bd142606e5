using System.Text;

namespace Jixiao.Cli.Reading;

/// <summary>Text of a document on its way to a screen.</summary>
internal static class Printable
{
    /// <summary>Control and direction characters become spaces: a document must not be able to steer the terminal.</summary>
    public static string Of(string? text)
    {
        if (text is null || !text.Any(Steers))
        {
            return text ?? "";
        }
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(Steers(c) ? ' ' : c);
        }
        return clean.ToString();
    }

    private static bool Steers(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
