namespace Jixiao.Documents.Exports.Pages;

/// <summary>What stands at one place of a row: a cell, or the lower part of one that begins further up.</summary>
/// <param name="Column">0-based.</param>
/// <param name="Offset">0 in the row where the cell begins, 1 in the next.</param>
public readonly record struct RowSlot(int Column, Cell Cell, int Offset);

/// <summary>A table row by row, with merged cells in every row that they reach into.</summary>
public static class RowSlots
{
    /// <summary>For each row its slots from left to right.</summary>
    public static IEnumerable<List<RowSlot>> SlotsByRow(this Table table)
    {
        var placed = table.Place();
        var open = new Cell?[table.Widths.Count];
        var begun = new int[open.Length];
        var next = 0;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (; next < placed.Count && placed[next].Row == row; next++)
            {
                open[placed[next].Column] = placed[next].Cell;
                begun[placed[next].Column] = row;
            }
            var slots = new List<RowSlot>(open.Length);
            for (var column = 0; column < open.Length; column += slots[^1].Cell.Columns)
            {
                slots.Add(new RowSlot(column, open[column]!, row - begun[column]));
            }
            yield return slots;
        }
    }
}
