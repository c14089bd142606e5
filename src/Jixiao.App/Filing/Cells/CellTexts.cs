using System.Text;
using Jixiao.Core;
using Jixiao.Core.Values;

namespace Jixiao.App.Filing.Cells;

/// <summary>What is typed or pasted into a cell, brought to the one way it is kept.</summary>
internal static class CellTexts
{
    /// <summary>No cell of a form comes near it; a page of prose pasted by mistake does.</summary>
    public const int Longest = 5_000;

    /// <returns>False, with the reason in Chinese, where the cell cannot hold the text.</returns>
    public static bool TryNormalize(CellKind kind, string? typed, out string? kept, out string? why)
    {
        (kept, why) = (Clean(typed), null);
        if (kept is null)
        {
            return true;
        }
        if (kept.Length > Longest && kind != CellKind.Kept)
        {
            why = $"一格最多 {Longest} 个字，这里有 {kept.Length} 个；请改写得短些";
        }
        else if (kind == CellKind.Amount)
        {
            why = PrintedAmounts.TryParse(kept, AmountUnit.Yuan, out var money)
                ? null
                : $"“{Short(kept)}”不是金额；请填数字，如 820000.00 或 82万元";
            kept = money.ToString();
        }
        else if (kind == CellKind.Comparison)
        {
            var sign = TargetValues.ParseSign(kept);
            why = sign is null ? $"“{Short(kept)}”不是指标性质；请填 ≥ ≤ = > < 或 定性" : null;
            kept = sign?.Sign();
        }
        return why is null;
    }

    /// <summary>Trimmed, control characters gone, line ends as '\n'; null where nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (text is null)
        {
            return null;
        }
        var kept = text.AsSpan().Trim();
        if (!kept.ContainsAnyInRange('\0', '\x1f') && kept.IndexOf('\x7f') < 0)
        {
            return kept.IsEmpty ? null
                : kept.Length == text.Length ? text
                : kept.ToString();
        }
        var clean = new StringBuilder(kept.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            clean.Append(
                c switch
                {
                    '\n' => "\n",
                    '\t' => " ",
                    _ => char.IsControl(c) ? "" : c.ToString(),
                }
            );
        }
        var done = clean.ToString().Trim();
        return done.Length == 0 ? null : done;
    }

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
