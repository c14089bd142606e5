using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Segments;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>"205-清河县教育局", "[017001]清河县教育局", "017001 清河县教育局": a code before a name.</summary>
internal static class CodedNames
{
    private const int ShortestCode = 3;
    private const int LongestUnit = 30;

    public static CodedName Read(string text)
    {
        var span = text.AsSpan().Trim().TrimStart("[【(（");
        var code = 0;
        while (
            code < span.Length
            && (
                char.IsAsciiLetterOrDigit(span[code])
                || (span[code] == '-' && code > 0 && code + 1 < span.Length && char.IsAsciiDigit(span[code + 1]))
            )
        )
        {
            code++;
        }
        if (code < ShortestCode || code == span.Length || !char.IsAsciiDigit(span[code - 1]))
        {
            return new CodedName(null, text.Trim());
        }
        var name = span[code..].TrimStart("]】)）-—－_ 　:：");
        var separated = span.Length - code != name.Length;
        return name.Length < 2 || !separated
            ? new CodedName(null, text.Trim())
            : new CodedName(span[..code].ToString(), name.ToString());
    }

    /// <summary>A unit with its code before it or behind it ("江西省教育厅[106]"); the text as it is where it prints none.</summary>
    public static CodedName OfUnit(string text)
    {
        var read = Read(text);
        if (read.Code is not null)
        {
            return read;
        }
        var whole = text.AsSpan().Trim();
        var name = whole.TrimEnd("]】)）").TrimEnd("0123456789");
        var code = whole[name.Length..].TrimEnd("]】)）");
        name = name.TrimEnd("[【(（-—－_ 　");
        return code.Length >= ShortestCode && Titles.EndsAsUnit(name.ToString())
            ? new CodedName(code.ToString(), name.ToString())
            : read;
    }

    /// <summary>A text that is nothing but a unit's code and name, joined or not ("104001清河县教育局本级"); null for any other.</summary>
    public static CodedName? UnitAlone(string text)
    {
        var span = text.AsSpan().Trim();
        var bare = span.TrimStart("[【(（");
        var code = bare[..(bare.Length - bare.TrimStart("0123456789").Length)];
        var name = bare[code.Length..].TrimStart("]】)）-—－_ 　:：");
        return
            code.Length >= ShortestCode && name.Length is >= 4 and <= LongestUnit && Titles.EndsAsUnit(name.ToString())
            ? new CodedName(code.ToString(), name.ToString())
            : null;
    }

    /// <summary>A code and a name joined by a dash anywhere in a line ("(单位) 205-清河县教育局 名称:"); null when there is none.</summary>
    public static CodedName? Find(string line)
    {
        foreach (var part in line.Split([' ', '\u3000', '\t', ':', '：'], StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.AsSpan().IndexOfAny('-', '－', '—');
            if (
                dash >= ShortestCode
                && part.Length - dash > 4
                && part.AsSpan(0, dash).IndexOfAnyExceptInRange('0', '9') < 0
                && part[dash + 1] >= '\u4e00'
            )
            {
                return Read(part);
            }
        }
        return null;
    }
}
