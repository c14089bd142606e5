using System.Text;

namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>
/// Printed text made comparable: spaces and line breaks gone, full-width letters, digits and brackets made half-width.
/// Words are not otherwise changed.
/// </summary>
internal static class Keys
{
    /// <summary>The text without any white space, with half-width ASCII.</summary>
    public static string Of(string text)
    {
        var plain = true;
        foreach (var c in text)
        {
            if (
                c
                is <= ' '
                    or '\u00a0'
                    or '\u3000'
                    or '\u200b'
                    or '\ufeff'
                    or (>= '\uff01' and <= '\uff5e')
                    or '【'
                    or '】'
                    or '〔'
                    or '〕'
            )
            {
                plain = false;
                break;
            }
        }
        if (plain)
        {
            return text;
        }
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is > ' ' and not ('\u00a0' or '\u3000' or '\u200b' or '\ufeff'))
            {
                key.Append(Half(c));
            }
        }
        return key.ToString();
    }

    /// <summary>The key of a label: brackets and what they hold removed, leading number ("一、", "(二)", "1.") and trailing marks removed.</summary>
    public static string OfLabel(string text)
    {
        var key = Of(text);
        if (key.Contains('(') || key.Contains('['))
        {
            key = WithoutBrackets(key);
        }
        var span = key.AsSpan().Trim("*#:;,.、。：；，_—-|\"'");
        var mark = span.IndexOfAny('、', '.');
        if (mark is > 0 and <= 3 && IsOrdinal(span[..mark]))
        {
            span = span[(mark + 1)..];
        }
        return span.SequenceEqual(text) ? text : span.ToString();
    }

    /// <summary>One line of text: line breaks removed, with a space only between two words of letters or digits.</summary>
    public static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0)
        {
            return text.Trim();
        }
        var line = new StringBuilder(text.Length);
        foreach (
            var part in text.Split(
                ['\n', '\r', '\t'],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (line.Length > 0 && char.IsAsciiLetter(line[^1]) && char.IsAsciiLetter(part[0]))
            {
                line.Append(' ');
            }
            line.Append(part);
        }
        return line.ToString();
    }

    private static char Half(char c) =>
        c switch
        {
            >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
            '【' or '〔' => '[',
            '】' or '〕' => ']',
            _ => c,
        };

    private static bool IsOrdinal(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept("一二三四五六七八九十0123456789") < 0;

    private static string WithoutBrackets(string key)
    {
        var kept = new StringBuilder(key.Length);
        var depth = 0;
        foreach (var c in key)
        {
            if (c is '(' or '[')
            {
                depth++;
            }
            else if (c is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0)
            {
                kept.Append(c);
            }
        }
        return kept.Length == 0 ? key : kept.ToString();
    }
}
