using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Finds what stands in a place of the funds, and remembers what has been found.</summary>
internal sealed class FundCells(Filling filling)
{
    private readonly Funds funds = filling.Form.Funds;

    /// <summary>Positions of the lines of the form that have been found.</summary>
    public HashSet<int> Lines { get; } = [];

    /// <summary>Positions of the attributes of the form that have been found.</summary>
    public HashSet<int> Attributes { get; } = [];

    /// <summary>An amount by its label: as the form printed it, or its field where the form has typed amounts only.</summary>
    public (string Text, string? Pointer) Amount(string label, FundField field)
    {
        if (Line(label) is { } line)
        {
            return line;
        }
        return funds.Lines.Count == 0 && field != FundField.None && Typed(field) is { } yuan
            ? (filling.Digits(yuan), $"/funds/{Name(field)}Yuan")
            : ("", null);
    }

    /// <summary>A place of a grid.</summary>
    public (string Text, string? Pointer) Place(FundSlot row, FundSlot column)
    {
        var label = $"{row.Label}/{column.Label}";
        if (Line(label) is { } line)
        {
            return line;
        }
        if (column.Share != FundShare.Amount)
        {
            return row.Field == FundField.Total && Share(column.Share) is { Text.Length: > 0 } share
                ? share
                : Attribute(label) ?? ("", null);
        }
        if (Attribute(label) is { } attribute)
        {
            return attribute;
        }
        var field =
            row.Field == FundField.Total ? column.Field
            : column.Field == (funds.AdjustedYuan is null ? FundField.Initial : FundField.Adjusted) ? row.Field
            : FundField.None;
        return Amount("", field);
    }

    public (string Text, string? Pointer) Share(FundShare share) =>
        share switch
        {
            FundShare.Weight => (funds.ExecutionWeight ?? "", "/funds/executionWeight"),
            FundShare.Rate => (funds.ExecutionRate ?? "", "/funds/executionRate"),
            FundShare.Score => (funds.ExecutionScore ?? "", "/funds/executionScore"),
            _ => throw new ArgumentOutOfRangeException(nameof(share)),
        };

    public (string Text, string? Pointer)? Attribute(string label)
    {
        var key = Keys.Of(label);
        for (var a = 0; a < filling.Form.Attributes.Count; a++)
        {
            if (Keys.Of(filling.Form.Attributes[a].Label) == key && Attributes.Add(a))
            {
                return (filling.Form.Attributes[a].Value, $"/attributes/{a}/value");
            }
        }
        return null;
    }

    public Money? Typed(FundField field)
    {
        foreach (var (typed, yuan) in FundsTrial.Typed(funds))
        {
            if (typed == field)
            {
                return yuan;
            }
        }
        return null;
    }

    public static PlannedCell Cell(
        (string Text, string? Pointer) found,
        decimal left,
        decimal right,
        FundShare share = FundShare.Amount
    ) =>
        new(
            found.Text,
            share == FundShare.Amount ? CellRole.Number : CellRole.Value,
            left,
            right,
            Field: found.Text.Length > 0 ? found.Pointer : null
        );

    private (string Text, string? Pointer)? Line(string label)
    {
        var key = Keys.Of(label);
        for (var l = 0; key.Length > 0 && l < funds.Lines.Count; l++)
        {
            if (Keys.Of(funds.Lines[l].Label) == key && Lines.Add(l))
            {
                return (funds.Lines[l].Printed, $"/funds/lines/{l}");
            }
        }
        return null;
    }

    private static string Name(FundField field) => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..];
}
