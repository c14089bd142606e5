using System.Globalization;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Streams.Sifted;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>How ill a token stands in a column by its own text, in tenths; columns are also told by which others there are.</summary>
internal sealed class LaneOdds(IReadOnlyList<ColumnRole> lanes)
{
    public const int Never = 60;

    private const int LongestUnit = 5;
    private const int LongestWeight = 5;
    private const int ShortestSentence = 8;
    private const int MostOfWeight = 100;

    private readonly bool signs = lanes.Contains(ColumnRole.Comparison);
    private readonly bool units = lanes.Contains(ColumnRole.Unit);

    public int Of(StreamToken token, ColumnRole lane) =>
        lane switch
        {
            ColumnRole.Name => Name(token),
            ColumnRole.Comparison => token.Facts.Kind == ValueKind.Sign || token.Text is "定性" or "定" or "性"
                ? 0
                : Never,
            ColumnRole.Value => Value(token, signs),
            ColumnRole.Actual
            or ColumnRole.Forecast
            or ColumnRole.LastYear
            or ColumnRole.StandardValue
            or ColumnRole.PlannedValue
            or ColumnRole.ThreeYearAverage => Value(token, signed: false) + 1,
            ColumnRole.Unit => Unit(token),
            ColumnRole.Weight or ColumnRole.Score => Weight(token),
            ColumnRole.Direction => Directions.IsOne(token.Text) || token.Text is "指标" or "标" ? 0 : Never,
            ColumnRole.Likelihood => TickColumns.IsTick(token) ? 0 : Never,
            ColumnRole.Amount => token.Facts.Kind is ValueKind.Number or ValueKind.Money && !HasSign(token)
                ? (token.Text.Contains('.', StringComparison.Ordinal) ? 2 : 5)
                : Never,
            ColumnRole.UnitCode => token.Text.All(char.IsAsciiDigit) && token.Text.Length >= 3 ? 3 : Never,
            ColumnRole.UnitName => token.Facts.IsNumber ? Never
            : Titles.EndsAsUnit(token.Text) || Divisions.Of(token.Text) is not null ? 2
            : 6,
            ColumnRole.ProjectName => token.Facts.IsNumber ? Never : 6,
            ColumnRole.Goal => token.Facts.IsNumber ? Never
            : token.Text.AsSpan().IndexOfAny("，。；、") >= 0 ? 1
            : IsSentence(token) ? 9
            : 12,
            _ => IsSentence(token) ? 2
            : token.Facts.IsNumber || token.Facts.Kind == ValueKind.Sign ? 25
            : 7,
        };

    private int Name(StreamToken token)
    {
        var facts = token.Facts;
        return facts.Kind == ValueKind.Sign || Directions.IsOne(token.Text) ? Never
            : facts.IsNumber ? (HoldsWords(token.Text) ? 8 : Never)
            : facts.Kind == ValueKind.Blank ? 20
            : token.Text[^1] == '/' ? Never
            : token.Text[^1] is '。' or '；' or '，' ? 22
            : token.Text.AsSpan().IndexOfAny("，。；") >= 0 ? 14
            : IsJudgement(token.Text) || facts.Kind == ValueKind.Date ? 14
            : units && Units.IsKnown(token.Text) ? 14
            : token.Text.Length <= 2 ? 6 - token.Text.Length
            : 0;
    }

    private int Value(StreamToken token, bool signed)
    {
        var facts = token.Facts;
        if (facts.IsNumber || facts.Kind == ValueKind.Date)
        {
            return facts.Kind == ValueKind.Number && !HasSign(token) ? (signs || units ? 0 : 9)
                : (signed && HasSign(token)) || (units && facts.Kind is ValueKind.NumberWithUnit) ? 6
                : 0;
        }
        return facts.Kind == ValueKind.Sign ? Never
            : facts.Kind == ValueKind.Blank ? 4
            : IsJudgement(token.Text) ? 0
            : token.Text.AsSpan().IndexOfAny("，。；") >= 0 ? 24
            : token.Text.Length <= 3 ? 4
            : token.Text.Length <= 8 ? 9
            : 18;
    }

    private static int Unit(StreamToken token) =>
        token.Text is "%" or "‰" ? 0
        : token.Facts.IsNumber || token.Facts.Kind == ValueKind.Sign ? Never
        : Units.IsKnown(token.Text) ? 0
        : token.Text.Length <= LongestUnit && token.Text.AsSpan().IndexOfAny("/（()）元万亿平方公里小时个") >= 0 ? 2
        : token.Text.Length == 1 ? 6
        : token.Text.Length <= 2 ? 8
        : 30;

    private static int Weight(StreamToken token) =>
        token.Facts.Kind == ValueKind.Number && token.Text.Length <= LongestWeight && !HasSign(token)
            ? (
                decimal.TryParse(token.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                && number > MostOfWeight
                    ? 20
                    : 0
            )
        : token.Facts.Kind == ValueKind.Blank ? 8
        : Never;

    /// <summary>明显提升, 零增长.</summary>
    private static bool IsJudgement(string text) =>
        Sieve.Judges(text) || text is ['零', _, _, ..] and { Length: <= 5 } || (text.Length == 3 && Sieve.Begins(text));

    private static bool IsSentence(StreamToken token) =>
        token.Text.Length >= ShortestSentence || token.Text.AsSpan().IndexOfAny("，。；、") >= 0;

    private static bool HoldsWords(string text) => text.Count(c => c >= '\u4e00') >= 3;

    private static bool HasSign(StreamToken token) =>
        token.Text[0] is '≥' or '≤' or '=' or '＝' or '>' or '<' or '＞' or '＜' or '≧' or '≦' or '═';
}
