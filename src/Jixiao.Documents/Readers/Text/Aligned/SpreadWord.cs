using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>A label with a space between its characters (项 目 名 称), as forms print short labels over the width of a column: one word.</summary>
internal static class SpreadWord
{
    /// <summary>Behind the last character of such a word; <paramref name="start"/> where none starts there.</summary>
    public static int EndAt(ReadOnlySpan<char> line, int start)
    {
        if (start > 1 && (line[start - 1] is not (' ' or '\u3000') || line[start - 2] is not (' ' or '\u3000')))
        {
            return start;
        }

        var end = start;
        for (var at = start; IsAlone(line, at); at += 2)
        {
            end = at + 1;
        }

        return end - start > 1 && IsBorder(line, end) && IsWord(Closed(line[start..end])) ? end : start;
    }

    /// <summary>指 and 标 beside each other are ends of two labels that narrow columns break.</summary>
    private static bool IsWord(string label) => Lexicon.IsListed(label) && label is not "指标";

    public static string Closed(ReadOnlySpan<char> word) => Keys.Of(word.ToString());

    /// <summary>A Chinese character between spaces or the ends of the line.</summary>
    private static bool IsAlone(ReadOnlySpan<char> line, int at) =>
        at < line.Length
        && CharWidths.IsWide(line[at])
        && !char.IsWhiteSpace(line[at])
        && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1]));

    private static bool IsBorder(ReadOnlySpan<char> line, int end) =>
        end + 1 >= line.Length || (char.IsWhiteSpace(line[end]) && char.IsWhiteSpace(line[end + 1]));
}
