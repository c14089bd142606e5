namespace Jixiao.Documents.Readers.Office;

/// <summary>Cells and characters that may still be kept of one file. Rows count as cells: a sheet of nothing but rows costs memory too.</summary>
internal sealed class CellBudget(ReadingLimits limits)
{
    private int _left = limits.Cells;
    private long _characters = limits.Characters;

    public bool Exhausted { get; private set; }

    /// <summary>Cells that were taken and not given back.</summary>
    public int Kept { get; private set; }

    public bool Take(int characters)
    {
        if (_left <= 0 || _characters < characters)
        {
            Exhausted = true;
            return false;
        }
        _left--;
        _characters -= characters;
        Kept++;
        return true;
    }

    public void TakeRow()
    {
        _left--;
        Exhausted |= _left < 0;
    }

    /// <summary>A paragraph outside tables costs as much as a cell.</summary>
    public bool TakeParagraph(int characters)
    {
        var kept = Take(characters);
        Kept -= kept ? 1 : 0;
        return kept;
    }

    /// <summary>Cells that turned out to be empty.</summary>
    public void GiveBack(int count)
    {
        _left += count;
        Kept -= count;
    }
}
