namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>The texts of a workbook's cells, by number.</summary>
internal sealed class CellTexts
{
    /// <summary>The number of the text of an empty cell.</summary>
    public const int Empty = 0;

    private readonly List<string> _texts = [""];

    /// <summary>The number of the text added next.</summary>
    public int Next => _texts.Count;

    public string this[int number] => _texts[number];

    public int Add(string text)
    {
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
