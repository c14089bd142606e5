namespace Jixiao.Audit.Rules.SelfEvaluation;

/// <summary>How far a printed score may be from the exact one by rounding alone.</summary>
internal static class PrintedScore
{
    /// <summary>Half a unit of the last printed digit, and never less than the cent that most sheets round to.</summary>
    public static decimal Tolerance(string? printed)
    {
        var text = printed.AsSpan().Trim();
        var point = text.IndexOf('.');
        var decimals = 0;
        for (var i = point + 1; point >= 0 && i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            decimals++;
        }
        return decimals switch
        {
            0 => 0.5m,
            1 => 0.05m,
            _ => 0.01m,
        };
    }
}
