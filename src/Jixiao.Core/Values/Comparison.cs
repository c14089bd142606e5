namespace Jixiao.Core.Values;

/// <summary>绩效指标性质: how the actual value is held against the target.</summary>
public enum Comparison
{
    /// <summary>≥, 正向</summary>
    AtLeast,

    /// <summary>≤, 反向</summary>
    AtMost,

    /// <summary>=</summary>
    Equal,

    /// <summary>&gt;</summary>
    Above,

    /// <summary>&lt;</summary>
    Below,

    /// <summary>≈: outside the national frame, often a misprint of ≤.</summary>
    About,

    /// <summary>定性: judged in words.</summary>
    Qualitative,
}

public static class Comparisons
{
    /// <summary>The sign as the contract prints it: ≥ ≤ = &gt; &lt; ≈ 定性.</summary>
    public static string Sign(this Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => "≥",
            Comparison.AtMost => "≤",
            Comparison.Equal => "=",
            Comparison.Above => ">",
            Comparison.Below => "<",
            Comparison.About => "≈",
            Comparison.Qualitative => "定性",
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };

    /// <summary>The comparison whose sign this is, exactly as <see cref="Sign"/> prints it; null for any other text.</summary>
    public static Comparison? FromSign(string sign) =>
        sign switch
        {
            "≥" => Comparison.AtLeast,
            "≤" => Comparison.AtMost,
            "=" => Comparison.Equal,
            ">" => Comparison.Above,
            "<" => Comparison.Below,
            "≈" => Comparison.About,
            "定性" => Comparison.Qualitative,
            _ => null,
        };
}
