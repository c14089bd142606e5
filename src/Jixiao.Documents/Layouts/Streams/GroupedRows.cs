using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// One cell a line with a blank line below each row: the rows are known, and of merged cells only the first row has the text, so
/// that the cells of a row stand side by side somewhere in it.
/// </summary>
internal static class GroupedRows
{
    private const int FewestRows = 3;

    /// <returns>Null where the lines are not set apart like this, or a row finds no place.</returns>
    public static List<Row>? Of(List<StreamToken> tokens, IReadOnlyList<ColumnRole> roles)
    {
        if (!tokens.TrueForAll(t => t.StartsLine))
        {
            return null;
        }
        var rows = new List<Row>();
        for (var at = 0; at < tokens.Count; )
        {
            var end = tokens.FindIndex(at + 1, t => t.StartsGroup);
            end = end < 0 ? tokens.Count : end;
            if (Place(tokens[at..end], roles) is not { } row)
            {
                return null;
            }
            rows.Add(row);
            at = end;
        }
        return rows.Count >= FewestRows ? rows : null;
    }

    /// <summary>The place that fits best; of equals the one furthest to the right.</summary>
    private static Row? Place(List<StreamToken> cells, IReadOnlyList<ColumnRole> roles)
    {
        var (best, cost) = (-1, int.MaxValue);
        for (var shift = roles.Count - cells.Count; shift >= 0 && cells.Count > 1; shift--)
        {
            var sum = 0;
            for (var i = 0; i < cells.Count && sum < RowCosts.Misfit; i++)
            {
                var own = Cost(cells[i], roles[shift + i]);
                sum = own >= RowCosts.Misfit ? RowCosts.Misfit : sum + own;
            }
            (best, cost) = sum < Math.Min(cost, RowCosts.Misfit) ? (shift, sum) : (best, cost);
        }
        return best < 0 ? null : [.. cells.Select((c, i) => (best + i, c))];
    }

    private static int Cost(StreamToken cell, ColumnRole role) =>
        role switch
        {
            ColumnRole.Amount => cell.Facts.Kind is ValueKind.Number or ValueKind.Money ? 0 : RowCosts.Misfit,
            ColumnRole.ProjectName or ColumnRole.UnitName or ColumnRole.Goal => cell.Facts
                is { Kind: ValueKind.Words, Level: null }
                ? 0
                : RowCosts.Misfit,
            ColumnRole.UnitCode => char.IsAsciiDigit(cell.Text[0]) ? 0 : RowCosts.Misfit,
            _ => RowCosts.Of(cell.Facts, role),
        };
}
