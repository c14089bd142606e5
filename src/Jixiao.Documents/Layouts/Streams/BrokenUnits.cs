using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>A narrow column puts the unit of a value, or the end of it, on the next line ("≥21" / "场", "≤8万" / "元/公" / "里").</summary>
internal static class BrokenUnits
{
    private const int LongestPiece = 5;
    private const int LongestRest = 2;

    /// <summary>Whether a line goes on with the value that ended the line before: only a sign tells that it is one, or a unit that is none yet.</summary>
    public static bool GoesOn(CellFacts value, string piece, Func<string, CellFacts> facts)
    {
        if (
            piece.Length > LongestPiece
            || piece.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || (value.Text[0] is not ('≥' or '≤' or '>' or '<' or '=' or '＝' or '＞' or '＜') && !IsCutOff(value))
            || facts(value.Text + piece) is not { IsNumber: true, Value.Unit: { } unit }
        )
        {
            return false;
        }
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        return Units.IsKnown(unit)
            || (slash > 0 && unit.Length - slash - 1 <= LongestRest && Units.IsKnown(unit.AsSpan(0, slash)));
    }

    /// <summary>"10000元/公".</summary>
    private static bool IsCutOff(CellFacts value) =>
        char.IsAsciiDigit(value.Text[0])
        && value is { IsNumber: true, Value.Unit: { Length: > 0 } unit }
        && unit.Contains('/')
        && !Units.IsKnown(unit);
}
