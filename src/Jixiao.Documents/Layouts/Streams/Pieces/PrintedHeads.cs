using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// Headings that follow one another, put together where the print broke them: the first halves of all stand on one line, the second
/// halves on the next (度量 权重 指标方 / 单位 向性).
/// </summary>
/// <param name="Heads">Headings of columns, in print order.</param>
/// <param name="End">The token after them.</param>
/// <param name="Broken">Some were put together.</param>
internal sealed record PrintedHeads(IReadOnlyList<StreamToken> Heads, int End, bool Broken)
{
    public const int LongestFragment = 8;
    private const int MostHeads = 32;
    private const int MostFragments = 3;

    public static readonly string[] OverAll = ["绩效指标", "年度绩效指标"];

    /// <summary>The headings from this token on; null where it begins none.</summary>
    public static PrintedHeads? Read(IReadOnlyList<StreamToken> tokens, int at, Func<string, CellFacts> facts)
    {
        var heads = new List<StreamToken>();
        var open = new List<bool>();
        var (end, broken) = (at, false);
        for (var i = at; i < tokens.Count && heads.Count < MostHeads && i - end < MostFragments; i++)
        {
            var token = tokens[i];
            var whole = IsHeading(token) || (heads.Count > 0 && IsAttribute(token));
            if (!whole && !MayBeFragment(token))
            {
                break;
            }
            var first = heads.FindIndex(h => Joins(h, token, whole, facts));
            while (first >= 0 && !open[first])
            {
                first = heads.FindIndex(first + 1, h => Joins(h, token, whole, facts));
            }
            if (first >= 0)
            {
                heads[first] = heads[first] with { Facts = facts(heads[first].Text + token.Text) };
                open[first] = !IsHeading(heads[first]);
                (end, broken) = (i + 1, true);
                continue;
            }
            heads.Add(token);
            open.Add(!whole || IsOverAll(token) || token.Text is "一级" or "二级" or "三级");
            end = whole ? i + 1 : end;
        }
        heads.RemoveAll(h => !(IsHeading(h) || IsAttribute(h)) || IsOverAll(h));
        return heads.Count == 0 ? null : new PrintedHeads(heads, end, broken);
    }

    public static bool IsHeading(StreamToken token) =>
        token.Facts is { Level: null, Column: >= ColumnRole.Level1 and not ColumnRole.Note and not ColumnRole.Other }
        && token.Text[^1] != '。';

    /// <summary>评分标准, 备注: headings among others, and words like any elsewhere.</summary>
    private static bool IsAttribute(StreamToken token) =>
        token.Facts is { Level: null, Column: ColumnRole.Note or ColumnRole.Other };

    /// <summary>绩效指标 stands over or beside all columns of indicators; with 性质 or 值 behind it it heads one.</summary>
    public static bool IsOverAll(StreamToken token) => OverAll.Contains(token.Facts.Label);

    private static bool MayBeFragment(StreamToken token) =>
        token.Text.Length <= LongestFragment
        && token.Facts is { Level: null, IsNumber: false, Field: FieldRole.None or FieldRole.Heading }
        && token.Facts.Kind != ValueKind.Blank
        && token.Text[^1] is not ('。' or '；' or '，' or '：' or ':');

    /// <summary>性质, 值, 单位 below 绩效指标; a heading of its own, like 权重, is no half of another.</summary>
    private static bool MayStandUnder(StreamToken end) =>
        end.Text.Length <= 2 && end.Facts.Column is ColumnRole.Comparison or ColumnRole.Value or ColumnRole.Unit;

    private static bool Joins(StreamToken head, StreamToken end, bool whole, Func<string, CellFacts> facts) =>
        !ReferenceEquals(head.Line, end.Line)
        && (!whole || !IsHeading(head) || (IsOverAll(head) && MayStandUnder(end)))
        && head.Text.Length + end.Text.Length <= Lexicon.LongestLabel
        && facts(head.Text + end.Text) is { Level: null } joined
        && Lexicon.Column(joined.Label) is >= ColumnRole.Level1 and not ColumnRole.Note;
}
