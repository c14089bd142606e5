using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>An indicator value as a row prints it, in one cell or in cells of their own for sign, value and unit.</summary>
internal readonly record struct PrintedValue(Comparison? Comparison, string? Value, string? Unit, string? Text);

internal static class ValueReader
{
    /// <summary>Null for a cell that is empty.</summary>
    public static PrintedValue Read(CellFacts? sign, CellFacts? printed, CellFacts? unitCell)
    {
        var value = printed is { Kind: not ValueKind.Blank } ? printed : null;
        if (value is null && unitCell is not null && unitCell.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            // A value without a sign, where a space divided the others from their units.
            (value, unitCell) = (unitCell, null);
        }
        var unit = unitCell is { Kind: not ValueKind.Blank, Text: not "无" } ? unitCell.Text : null;
        if (sign is not null || unit is not null)
        {
            return OfColumns(sign, value, unit);
        }
        return value is null ? default : new(value.Value.Comparison, value.Value.Value, value.Value.Unit, value.Text);
    }

    /// <summary>The form has columns of its own for sign or unit: each is taken as printed there.</summary>
    private static PrintedValue OfColumns(CellFacts? sign, CellFacts? value, string? unit)
    {
        var comparison = sign?.Value.Comparison;
        var parsed = value?.Value;
        var number = value?.Text;
        var ownUnit = unit;
        if (
            parsed is not null
            && (parsed.Comparison is not null || parsed.Unit is not null)
            && (sign is null || comparison == parsed.Comparison || parsed.Comparison is null)
        )
        {
            comparison ??= parsed.Comparison;
            number = parsed.Unit is null || unit is null || unit == parsed.Unit ? parsed.Value : number;
            unit ??= parsed.Unit;
        }
        var text =
            (comparison == Comparison.Qualitative ? "" : sign?.Text) + value?.Text + (value is null ? "" : ownUnit);
        return new(comparison, number, unit, text.Length > 0 ? text : null);
    }
}
