using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>A value printed with gaps in it, where neither its sign nor its unit has a column of its own: "≥ 188 平方米".</summary>
internal static class SignedValues
{
    private const int LongestUnit = 8;

    /// <summary>Whether a piece of a line goes on with the one left of it: the number with its sign, then the unit with both.</summary>
    public static bool GoesOn(CellFacts left, string piece, bool withUnit, Func<string, CellFacts> facts) =>
        left.Kind == ValueKind.Sign
            ? char.IsAsciiDigit(piece[0]) && facts(piece).IsNumber
            : withUnit
                && piece.Length <= LongestUnit
                && left is { IsNumber: true, Value: { Comparison: not null, Unit: null or "" } }
                && !facts(piece).IsNumber
                && Units.IsKnown(piece);
}
