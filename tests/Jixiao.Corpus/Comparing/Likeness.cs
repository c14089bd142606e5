using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.Comparing;

/// <summary>When two texts, values, rows or forms count as the same: width, spaces and a closing full stop aside.</summary>
internal static class Likeness
{
    public static string Plain(string? text)
    {
        if (text is null)
        {
            return "";
        }
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(Fold(c));
            }
        }
        return plain.ToString().TrimEnd('.', ';', ':', '。');
    }

    /// <summary>Full width to half width, signs to one form. (Unicode normalisation is off where globalisation is invariant.)</summary>
    private static char Fold(char c) =>
        c switch
        {
            '≦' or '⩽' => '≤',
            '≧' or '⩾' => '≥',
            '﹦' or '═' => '=',
            '²' => '2',
            >= '！' and <= '～' => (char)(c - '！' + '!'),
            _ => c,
        };

    public static bool Same(string? a, string? b) => string.Equals(Plain(a), Plain(b), StringComparison.Ordinal);

    /// <summary>The whole value as one text: what the reader split, joined again.</summary>
    public static string Whole(Indicator i) =>
        Plain((i.Comparison is { } c && c != Comparison.Qualitative ? c.Sign() : "") + i.Value + i.Unit);

    public static bool SameRow(Indicator expected, Indicator read)
    {
        if (!Same(expected.Name, read.Name))
        {
            var whole = Plain(expected.Name) + Whole(expected);
            return whole.Length > 0 && string.Equals(whole, Plain(read.Name) + Whole(read), StringComparison.Ordinal);
        }
        return Shown(expected).Overlaps(Shown(read));
    }

    /// <summary>社会效益 and 社会效益指标 are the same level; a level that the form leaves open is not judged.</summary>
    public static bool SameLevel(string? expected, string? read) =>
        expected is null || string.Equals(Level(expected), Level(read), StringComparison.Ordinal);

    public static bool SameForm(Form expected, Form read) =>
        expected.Subject == read.Subject
        && expected.Stage == read.Stage
        && (expected.FiscalYear is null || expected.FiscalYear == read.FiscalYear)
        && (expected.Project is null || Same(expected.Project.Name, read.Project?.Name))
        && (expected.Unit is null || Same(expected.Unit.Name, read.Unit?.Name));

    private static HashSet<string> Shown(Indicator i)
    {
        var shown = new HashSet<string>([Whole(i), Plain(i.ValueText)], StringComparer.Ordinal);
        shown.Remove("");
        return shown.Count > 0 ? shown : [""];
    }

    private static string Level(string? level)
    {
        var plain = Plain(level);
        foreach (var ending in new[] { "类指标", "指标", "类" })
        {
            if (plain.EndsWith(ending, StringComparison.Ordinal))
            {
                return plain[..^ending.Length];
            }
        }
        return plain;
    }
}
