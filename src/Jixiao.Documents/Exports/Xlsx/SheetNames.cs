using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>Names of sheets: at most 31 characters, none twice however it is written, none of the signs that Excel refuses.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Refused = "[]:*?/\\'";
    private const string Instead = "［］：＊？／＼’";

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>A name that no earlier call gave.</summary>
    public string Next(string wanted)
    {
        var clean = Clean(wanted);
        var name = Cut(clean, Longest);
        for (var copy = 2; !taken.Add(name); copy++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"({copy})");
            name = Cut(clean, Longest - suffix.Length) + suffix;
        }
        return name;
    }

    private static string Clean(string wanted)
    {
        var clean = new StringBuilder(wanted.Length);
        foreach (var rune in wanted.EnumerateRunes())
        {
            var at = rune.IsBmp ? Refused.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            clean.Append(
                at >= 0 ? Instead[at].ToString()
                : Rune.IsControl(rune) || rune == Rune.ReplacementChar ? " "
                : rune.ToString()
            );
        }
        var name = clean.ToString().Trim();
        return name.Length > 0 ? name : "表";
    }

    /// <summary>Never between the halves of a character.</summary>
    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd();
    }
}
