using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.Money;

/// <summary>A calculation written out in a text: "30人×4000元=12万元".</summary>
/// <param name="ProductYuan">The factors multiplied.</param>
/// <param name="ResultYuan">What the text says they give.</param>
/// <param name="Text">As printed.</param>
internal readonly ref struct PrintedProduct(decimal productYuan, decimal resultYuan, ReadOnlySpan<char> text)
{
    private const int LongestUnit = 8;
    private const decimal Most = 1_000_000_000_000m;

    public decimal ProductYuan { get; } = productYuan;

    public decimal ResultYuan { get; } = resultYuan;

    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>True where the printed result is the product, rounded by at most one in a hundred.</summary>
    public bool Holds => decimal.Abs(ProductYuan - ResultYuan) <= decimal.Max(ProductYuan, ResultYuan) / 100;

    /// <summary>The first calculation of the text: at least two factors, one of them money, and an amount behind the sign of equality.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, out PrintedProduct product)
    {
        product = default;
        if (text.IndexOfAny('×', '*', '＊') < 0)
        {
            return false;
        }
        var numbers = new NumbersInText(text);
        var (value, factors, start, hasMoney, equals) = (1m, 0, 0, false, false);
        while (numbers.Next())
        {
            var after = numbers.After;
            var end = after.IndexOfAny("×*＊=＝，。；,;0123456789");
            var unit = end < 0 ? after : after[..end];
            var joint = end < 0 ? '。' : after[end];
            if (equals)
            {
                if (factors > 1 && hasMoney && unit.Contains('元'))
                {
                    var close = text.Length - after.Length + unit.LastIndexOf('元') + 1;
                    product = new(value, numbers.Number * Scale(unit), text[start..close]);
                    return true;
                }
                equals = false;
                factors = 0;
                continue;
            }
            if (factors == 0)
            {
                (value, start, hasMoney) = (1m, numbers.Start, false);
            }
            var factor = numbers.Number * Scale(unit);
            if (unit.Length > LongestUnit || factor > Most || value * factor > Most)
            {
                factors = 0;
                continue;
            }
            value *= factor;
            factors++;
            hasMoney |= unit.Contains('元');
            equals = joint is '=' or '＝';
            factors = equals || joint is '×' or '*' or '＊' ? factors : 0;
        }
        return false;
    }

    private static decimal Scale(ReadOnlySpan<char> unit) =>
        unit.StartsWith("万") ? 10_000m
        : unit.StartsWith("亿") ? 100_000_000m
        : unit.StartsWith("千元") ? 1_000m
        : unit.StartsWith("%") || unit.StartsWith("％") ? 0.01m
        : 1m;
}
