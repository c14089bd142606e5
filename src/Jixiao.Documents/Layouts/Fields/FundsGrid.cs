using Jixiao.Core;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>Finds for each amount the labels over it and beside it.</summary>
internal sealed class FundsGrid(FormDraft draft)
{
    private const int DeepestHeader = 3;
    private readonly List<GridRow> headers = [];
    private int rowsSinceHeader;

    /// <summary>Takes the row when it is one of amounts or of the headings over amounts.</summary>
    public bool Take(GridRow row)
    {
        if (row.IsParagraph)
        {
            return false;
        }
        var amounts = 0;
        var labels = 0;
        foreach (var cell in row.Cells)
        {
            if (IsAmount(cell))
            {
                amounts++;
            }
            else if (FundWords.IsLabel(cell.Text) || cell.Facts.Field == FieldRole.Heading)
            {
                labels++;
            }
            else if (cell.Facts.Kind != ValueKind.Blank)
            {
                return false;
            }
        }
        if (amounts == 0)
        {
            return labels >= 2 && TakeHeader(row);
        }
        return (labels > 0 || headers.Count > 0) && TakeAmounts(row);
    }

    private bool TakeHeader(GridRow row)
    {
        if (
            Array.Exists(
                row.Cells,
                c => c.Facts.Field is not (FieldRole.None or FieldRole.Heading or FieldRole.TaskAmount)
            )
        )
        {
            return false;
        }
        if (rowsSinceHeader > 0 || headers.Count == DeepestHeader)
        {
            headers.Clear();
        }
        rowsSinceHeader = 0;
        headers.Add(row);
        foreach (var cell in row.Cells)
        {
            draft.AmountUnit ??= AmountUnits.InLabel(cell.Text);
        }
        return true;
    }

    private bool TakeAmounts(GridRow row)
    {
        rowsSinceHeader++;
        var label = "";
        AmountUnit? unit = null;
        foreach (var cell in row.Cells)
        {
            if (IsAmount(cell))
            {
                var column = Over(cell);
                draft.Funds.Add(
                    new PrintedFund(
                        label,
                        column,
                        cell.Text,
                        AmountUnits.InLabel(label) ?? AmountUnits.InLabel(column) ?? unit,
                        cell.Place
                    )
                );
            }
            else if (cell.Facts.Kind != ValueKind.Blank)
            {
                unit = AmountUnits.InLabel(cell.Text) ?? unit;
                draft.AmountUnit ??= unit;
                label = cell.Text;
            }
        }
        return true;
    }

    private string Over(GridCell amount)
    {
        var path = new List<string>();
        for (var h = 0; h < headers.Count; h++)
        {
            GridCell? over = null;
            foreach (var cell in headers[h].Cells)
            {
                var reaches =
                    cell.Column <= amount.Column
                    && (
                        headers[h].Exact
                            ? cell.End > amount.Column
                            : cell.Column == amount.Column || HasLower(h, amount.Column)
                    );
                over = reaches ? cell : over;
            }
            if (over is { } found)
            {
                path.Add(found.Text);
            }
        }
        return string.Join('/', path.Distinct(StringComparer.Ordinal));
    }

    private bool HasLower(int header, int column) =>
        headers.Skip(header + 1).Any(h => Array.Exists(h.Cells, c => c.Column == column));

    private static bool IsAmount(GridCell cell) =>
        cell.Facts.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Percent;
}
