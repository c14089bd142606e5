using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Streams.Sifted;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>What it costs, in tenths, that a token of a column begins a cell, goes on with the one before it, or that a row has none.</summary>
internal sealed class LaneCells
{
    private const int Never = 40;
    private const int OverBlankLine = 6;
    private const int InLine = 4;

    private readonly ColumnRole role;
    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly int width;

    /// <param name="own">What all ways to divide them cost besides.</param>
    public LaneCells(ColumnRole role, IReadOnlyList<StreamToken> tokens, int own)
    {
        Own = own;
        (this.role, this.tokens) = (role, tokens);
        width = tokens
            .Where(t => t.Text.AsSpan().IndexOfAny("，。；") < 0)
            .Select(t => t.Text.Length)
            .DefaultIfEmpty()
            .Max();
        Missing = role switch
        {
            ColumnRole.Name => 25,
            ColumnRole.Value => 14,
            ColumnRole.Comparison or ColumnRole.Unit => 3,
            ColumnRole.Explanation => 6,
            ColumnRole.Weight or ColumnRole.Score or ColumnRole.Actual or ColumnRole.Forecast or ColumnRole.Direction =>
                9,
            _ => 1,
        };
        LeftOut = role == ColumnRole.Name ? 12 : 20;
    }

    public int Own { get; }

    public int Missing { get; }

    /// <summary>Of a token that is none of the column's after all.</summary>
    public int LeftOut { get; }

    public int Begun(int at)
    {
        var text = tokens[at].Text;
        return role switch
        {
            ColumnRole.Name => text.Length <= 2 ? 9
            : text[0] is '）' or ')' ? 12
            : 0,
            ColumnRole.Unit => text is "%" or "‰" || Units.IsKnown(text) ? 0 : 5,
            ColumnRole.Value or ColumnRole.Actual => text.Length == 1 && !tokens[at].Facts.IsNumber ? 8 : 0,
            ColumnRole.Direction => text is "指标" or "标" ? Never : 0,
            _ => 0,
        };
    }

    public int Continued(int at)
    {
        var (above, token) = (tokens[at - 1], tokens[at]);
        var cost = role switch
        {
            ColumnRole.Name => Name(above.Text, token),
            ColumnRole.Value
            or ColumnRole.Actual
            or ColumnRole.Forecast
            or ColumnRole.LastYear
            or ColumnRole.StandardValue
            or ColumnRole.PlannedValue
            or ColumnRole.ThreeYearAverage => Value(above, token),
            ColumnRole.Unit => Unit(above.Text, token.Text),
            ColumnRole.Weight or ColumnRole.Score => Figure(above, token),
            ColumnRole.Comparison => above.Text == "定" && token.Text == "性" ? 0 : Never,
            ColumnRole.Direction => token.Text is "指标" or "标" ? 0 : Never,
            ColumnRole.Likelihood => Never,
            _ => above.Text[^1] is '。' ? 10 : 3,
        };
        return cost + (token.StartsGroup ? OverBlankLine : 0);
    }

    private int Name(string above, StreamToken token)
    {
        var open = above.AsSpan().LastIndexOfAny("（(") > above.AsSpan().LastIndexOfAny("）)");
        return !token.StartsLine ? InLine
            : open ? 1
            : above.Length >= width - 1 ? 4
            : above.Length == width - 2 ? 7
            : 14;
    }

    private static int Value(StreamToken above, StreamToken token)
    {
        var whole = above.Text + token.Text;
        if (above.Text[^1] is '/' || Completes(above.Text, token.Text))
        {
            return 0;
        }
        if (token.Facts.IsNumber || above.Facts.Kind == ValueKind.Blank)
        {
            return Never;
        }
        if (above.Facts.Kind == ValueKind.Words)
        {
            return !Sieve.Judges(above.Text) && Sieve.Judges(whole) ? 0
                : token.Text.Length <= 3 ? 5
                : 9;
        }
        return TargetValues.Classify(whole) == ValueKind.Date && above.Facts.Kind != ValueKind.Date ? 0
            : above.Facts.IsNumber ? Never
            : token.Text.Length <= 3 ? 9
            : 18;
    }

    /// <summary>A unit below its number, or the end of a unit that has begun (≤9 | 万元, 9万元/公 | 里).</summary>
    private static bool Completes(string above, string text)
    {
        var unit = above.AsSpan().TrimStart("≥≤=＝><＞＜≧≦0123456789.,");
        return unit.Length < above.Length
            && (unit.IsEmpty ? Units.IsKnown(text) : Units.IsKnown(string.Concat(unit, text)) && !Units.IsKnown(unit));
    }

    private static int Unit(string above, string text) =>
        above[^1] == '/' || text[0] is '/' or '（' or '(' ? 0
        : !Units.IsKnown(above) && Units.IsKnown(above + text) ? 0
        : !Units.IsKnown(text) && above is not ("%" or "‰") ? 3
        : !Units.IsKnown(above) ? 5
        : Units.IsKnown(above + text) ? 8
        : Never;

    /// <summary>The digits of one weight below each other, where its column is narrow.</summary>
    private int Figure(StreamToken above, StreamToken token) =>
        !token.StartsLine ? Never
        : above.Text[^1] == '.' ? 0
        : width == 1 && above.Text.Length <= 2 && token.Text.Length == 1 && above.Text != "0" ? 12
        : Never;
}
