using System.Buffers;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Sifted;

/// <summary>What a token of an indicator table is by its own text and its neighbours.</summary>
internal enum Sort
{
    /// <summary>A label of a level, a name, or a part of one.</summary>
    Name,

    /// <summary>A cell right of the names: a value, its sign or unit, a weight, a score.</summary>
    Right,

    /// <summary>The end of the cell before it, which a narrow column broke.</summary>
    RightEnd,

    /// <summary>A sentence, a code, an amount: of another column.</summary>
    Other,
}

/// <summary>
/// Sorts the tokens of a table whose columns the print interleaved. Figures and signs stand right, words left; words that judge (明显提升) or
/// stand behind a name on its line are values; ends of cells broken over lines belong to the cell they complete.
/// </summary>
internal sealed class Sieve(IReadOnlySet<ColumnRole> columns)
{
    private const int LongestJudgement = 10;
    private const int LongestEnd = 3;
    private const int LongestPart = 5;
    private const int ShortestSentence = 12;

    private static readonly string[] Judging =
    [
        "明显",
        "显著",
        "有效",
        "逐步",
        "不断",
        "持续",
        "基本",
        "有所",
        "较上年",
        "进一步",
        "大幅",
        "达标",
        "达到",
        "部分达成",
        "未达成",
        "按期完成",
        "按时完成",
        "全覆盖",
        "合格",
        "优",
        "良",
        "好",
        "及时",
        "按时",
        "按期",
        "无",
        "定性",
    ];

    private static readonly string[] Judgements =
    [
        "显著",
        "良好",
        "提升",
        "改善",
        "完善",
        "健全",
        "降低",
        "提高",
        "增强",
        "减少",
        "优化",
    ];

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；");

    /// <summary>Signs, units and weights have columns of their own: bare numbers are values too.</summary>
    private readonly bool bareNumbers =
        columns.Contains(ColumnRole.Weight)
        || columns.Contains(ColumnRole.Score)
        || columns.Contains(ColumnRole.Unit)
        || columns.Contains(ColumnRole.Comparison);

    private readonly bool units = columns.Contains(ColumnRole.Unit);

    private StreamToken? before;
    private Sort sort = Sort.Other;
    private string right = "";

    /// <summary>Sorts the tokens of a table in print order.</summary>
    public Sort[] Sorted(IReadOnlyList<StreamToken> tokens)
    {
        var sorted = new Sort[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            sorted[at] = sort = Of(tokens[at]);
            right =
                sort == Sort.Right ? tokens[at].Text
                : sort == Sort.RightEnd ? ""
                : right;
            before = tokens[at];
        }
        LeaveSentences(tokens, sorted);
        if (!bareNumbers)
        {
            LeaveLines(tokens, sorted);
        }
        return sorted;
    }

    private Sort Of(StreamToken token)
    {
        var facts = token.Facts;
        if (facts.Level is not null)
        {
            return Sort.Name;
        }
        var inLine = before is { } last && !token.StartsLine && ReferenceEquals(last.Line, token.Line);
        if (facts.Kind == ValueKind.Number && !bareNumbers && !HasSign(token.Text))
        {
            return Sort.Other;
        }
        if (facts.IsNumber || facts.Kind is ValueKind.Sign or ValueKind.Date or ValueKind.Blank)
        {
            return Sort.Right;
        }
        if (EndsValue(token))
        {
            return Sort.RightEnd;
        }
        if (
            token.Text.AsSpan().ContainsAny(Marks)
            || IsNumbered(token.Text)
            || IsPartOfLabel(token.Text)
            || IsOfHeading(token)
        )
        {
            return Sort.Other;
        }
        if (Judges(token.Text) || (units && Units.IsKnown(token.Text)))
        {
            return Sort.Right;
        }
        // Behind a name on its line stands its value; behind a value what is said of it.
        return !inLine ? Sort.Name
            : sort == Sort.Right ? (token.Text.Length <= LongestJudgement && !HasReasons ? Sort.Right : Sort.Other)
            : sort == Sort.Name && before!.Value.Facts.Level is null ? Sort.Right
            : sort;
    }

    private bool HasReasons => columns.Contains(ColumnRole.Deviation) || columns.Contains(ColumnRole.Note);

    private static bool HasSign(string text) =>
        text[0] is '≥' or '≤' or '=' or '＝' or '>' or '<' or '＞' or '＜' or '≧' or '≦';

    /// <summary>The end of the last value, which a narrow column broke (≤9万元/公 | 里, 有效改 | 善, 2024年12月20 | 日前).</summary>
    private bool EndsValue(StreamToken token)
    {
        if (
            !token.StartsLine
            || token.Text.Length > LongestEnd
            || right.Length == 0
            || token.Text.AsSpan().ContainsAny(Marks)
        )
        {
            return false;
        }
        var whole = right + token.Text;
        return right[^1] == '/'
            || (char.IsAsciiDigit(right[^1]) && HasSign(right) && Units.IsKnown(token.Text))
            || (right.Contains('/') && Units.IsKnown(Unit(whole)) && !Units.IsKnown(Unit(right)))
            || (
                right.Contains('年')
                && TargetValues.Classify(whole) == ValueKind.Date
                && token.Text[0] is '日' or '月' or '前' or '底'
            )
            || (!Judges(right) && Judges(whole) && Begins(right));
    }

    /// <summary>"目标2：…"</summary>
    private static bool IsNumbered(string text) =>
        text.StartsWith("目标", StringComparison.Ordinal) && text.AsSpan().IndexOfAny('：', ':') is > 0 and < 5;

    /// <summary>指, 标, 度指标, 服务对象: what is left of a label that could not be put together.</summary>
    private static bool IsPartOfLabel(string text) => text.Length <= LongestPart && Lexicon.IsInLevel(text);

    /// <summary>预算数, 向性, 指标方: a heading, or what is left of one.</summary>
    private static bool IsOfHeading(StreamToken token) =>
        Lexicon.Column(token.Facts.Label) != ColumnRole.None
        || (
            token.Text.Length is 2 or 3
            && token.StartsLine
            && token.Text != "人数"
            && Lexicon.ColumnLabels.Any(l => l.Contains(token.Text, StringComparison.Ordinal))
        );

    private static ReadOnlySpan<char> Unit(string value) => value.AsSpan().TrimStart("≥≤=＝><＞＜0123456789.,");

    /// <summary>Whether words that judge begin like this (有效, 逐步).</summary>
    public static bool Begins(string text) => Judging.Any(j => text.StartsWith(j, StringComparison.Ordinal));

    /// <summary>Words that say how good something is to be (明显提升, 按期完成).</summary>
    public static bool Judges(string text) =>
        text.Length <= LongestJudgement
        && text[^1] is not ('率' or '数' or '性' or '量' or '度')
        && (
            (text.Length >= 4 && Begins(text))
            || (text.Length <= 4 && Judging.Contains(text))
            || (text.Length is >= 2 and <= 6 && Judgements.Any(j => text.EndsWith(j, StringComparison.Ordinal)))
        );

    /// <summary>Lines as long as those of the sentences (目标1：…, …；) are the middle of one.</summary>
    private static void LeaveSentences(IReadOnlyList<StreamToken> tokens, Sort[] sorted)
    {
        var width = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            width = sorted[at] == Sort.Other ? Math.Max(width, tokens[at].Text.Length) : width;
        }
        for (var at = 0; at < tokens.Count && width >= ShortestSentence; at++)
        {
            var alone = at + 1 == tokens.Count || tokens[at + 1].StartsLine;
            sorted[at] =
                sorted[at] == Sort.Name
                && alone
                && tokens[at].Text.Length >= width - 1
                && tokens[at].Facts.Level is null
                    ? Sort.Other
                    : sorted[at];
        }
    }

    /// <summary>Words on a line with a code, an amount or a sentence are a project, or its goal.</summary>
    private static void LeaveLines(IReadOnlyList<StreamToken> tokens, Sort[] sorted)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (sorted[at] != Sort.Name || tokens[at].Facts.Level is not null)
            {
                continue;
            }
            for (var next = at - 1; next >= 0 && ReferenceEquals(tokens[next].Line, tokens[at].Line); next--)
            {
                sorted[at] = sorted[next] == Sort.Other ? Sort.Other : sorted[at];
            }
            var amount =
                at + 1 < tokens.Count && !tokens[at + 1].StartsLine && tokens[at + 1].Facts.Kind == ValueKind.Number;
            sorted[at] = amount && sorted[at + 1] == Sort.Other ? Sort.Other : sorted[at];
        }
    }
}
