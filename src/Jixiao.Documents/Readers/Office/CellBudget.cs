namespace Jixiao.Documents.Readers.Office;

/// <summary>Cells that may still be kept of one file.</summary>
internal sealed class CellBudget(int cells)
{
    private int _left = cells;

    public bool Exhausted { get; private set; }

    public bool Take()
    {
        if (_left > 0)
        {
            _left--;
            return true;
        }
        Exhausted = true;
        return false;
    }

    public void GiveBack(int count) => _left += count;
}
