using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>What the words of a cell say about where cells end, where spaces do not.</summary>
internal static class FormWords
{
    /// <summary>A label of the forms that fills its cell; words of two characters are not sure enough.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= 2 * Lexicon.LongestLabel && IsKnown(text.ToString(), 3);

    /// <summary>A label, words of two characters too.</summary>
    public static bool IsKnown(string text, int shortest = 2)
    {
        var label = Keys.OfLabel(text);
        return label.Length >= shortest
            && label.Length <= Lexicon.LongestLabel
            && (
                Lexicon.Level(label) is not null
                || Headings.Column(label) != ColumnRole.None
                || Lexicon.Field(label) != FieldRole.None
            );
    }

    /// <summary>The label of a field of the form, word for word.</summary>
    public static bool IsField(string text) =>
        Keys.OfLabel(text) is { Length: > 2 } label
        && Lexicon.IsListed(label)
        && Lexicon.Field(label) != FieldRole.None;

    /// <summary>A label above the indicators: of a field, or of an amount (其中：财政拨款, 上年结转).</summary>
    public static bool IsOfHead(string text) =>
        IsField(text)
        || (
            Keys.OfLabel(text) is { Length: > 2 and <= Lexicon.LongestLabel } label
            && Lexicon.Level(label) is null
            && Headings.Column(label) is ColumnRole.None or ColumnRole.Amount
            && FundWords.IsLabel(label)
        );

    /// <summary>The last character or two of a longer text.</summary>
    public static bool IsTail(string text) =>
        text.Length is 1 or 2 && text.AsSpan().IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0;

    /// <summary>A heading of a column, or what a narrow column leaves of its first line ("二级指", "绩效指标").</summary>
    public static bool StartsHeading(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= Lexicon.LongestLabel && Headings.StartsColumn(Keys.OfLabel(text.ToString()));

    /// <summary>What the column holds that a heading names, or the only kind of heading that starts like this.</summary>
    public static ColumnRole RoleOf(ReadOnlySpan<char> heading) => Headings.Starting(Keys.OfLabel(heading.ToString()));

    /// <summary>注, 备注, 说明: what stands below a table and is no row of it.</summary>
    public static bool IsNote(ReadOnlySpan<char> text) =>
        text.StartsWith("注：")
        || text.StartsWith("注:")
        || text.StartsWith("备注：")
        || text.StartsWith("备注:")
        || text.StartsWith("说明：");

    public static bool IsLevel(string text) => Lexicon.Level(Keys.OfLabel(text)) is not null;

    /// <summary>The level 1 that a label of level 2 belongs to wherever it is used; null for other text and for labels of several uses.</summary>
    public static string? LevelAbove(string text) =>
        Lexicon.Level(Keys.OfLabel(text)) is { Level2: not null, Ambiguous: false } level ? level.Level1 : null;

    /// <summary>The level 2 that a label names; the text itself where it names none.</summary>
    public static string Level2(string text) => Lexicon.Level(Keys.OfLabel(text))?.Level2 ?? text;

    /// <summary>The level 1 that a label names, also where the same word names a level 2.</summary>
    public static string? Level1(string text) =>
        Lexicon.Level(Keys.OfLabel(text)) is { } level && (level.Level2 is null || level.Ambiguous)
            ? level.Level1
            : null;

    /// <summary>A piece of 绩效指标 or 年度绩效指标, as the label beside a whole table is broken over lines.</summary>
    public static bool IsOfSide(ReadOnlySpan<char> text) =>
        text.Length <= 6 && text.IndexOfAnyExcept("年度项目绩效指标") < 0;

    /// <summary>What stands below the last block: sums and notes.</summary>
    public static bool EndsBlocks(string text) =>
        Keys.OfLabel(text) is "合计" or "总计" or "小计" or "总分" or "总得分"
        || text.StartsWith('注')
        || text.StartsWith("备注", StringComparison.Ordinal)
        || text.StartsWith("说明", StringComparison.Ordinal);

    public static bool StartsWithSign(ReadOnlySpan<char> text) =>
        text.Length > 0 && "≥≤＞＜=＝><≧≦═≈".Contains(text[0]);

    /// <summary>A number, a rate, or the dash that stands for none.</summary>
    public static bool IsFigure(ReadOnlySpan<char> text) => text.Trim("0123456789,.%-—/").IsEmpty;

    /// <summary>A number and a short unit: "41.2万元", "15分钟内".</summary>
    public static bool IsMeasure(ReadOnlySpan<char> text)
    {
        const int longestUnit = 5;
        var unit = text.IndexOfAnyExcept("0123456789,.");
        return unit > 0 && text.Length - unit <= longestUnit && !text[unit..].ContainsAnyInRange('0', '9');
    }

    /// <summary>Starts as a value does: with a sign or a number that no list begins with.</summary>
    public static bool StartsValue(string text) =>
        text.Length > 0 && (StartsWithSign(text) || (char.IsAsciiDigit(text[0]) && !IsNumbered(text)));

    /// <summary>"目标1：", "1.", "（2）".</summary>
    public static bool IsNumbered(string text) =>
        text.StartsWith("目标", StringComparison.Ordinal)
        || (
            text.Length > 2
            && text.AsSpan().TrimStart("（(").IndexOfAnyExcept("0123456789一二三四五六七八九十")
                is > 0
                    and < 3
                    and var end
            && "、.．)）".Contains(text.AsSpan().TrimStart("（(")[end])
            && !char.IsAsciiDigit(text[^1])
        );

    public static bool HasOpenBracket(string text) =>
        text.AsSpan().Count('（') + text.AsSpan().Count('(') > text.AsSpan().Count('）') + text.AsSpan().Count(')');

    /// <summary>Width of the characters that a line break may not divide, in full-width characters.</summary>
    public static double FirstToken(string text)
    {
        var end = Math.Min(1, text.Length);
        while (end < text.Length && !CharWidths.IsWide(text[end - 1]) && !CharWidths.IsWide(text[end]))
        {
            end++;
        }

        while (end < text.Length && "，。、；：！？）】》”％%".Contains(text[end]))
        {
            end++;
        }

        return CharWidths.Of(text.AsSpan(0, end));
    }
}
