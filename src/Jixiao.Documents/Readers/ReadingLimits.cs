namespace Jixiao.Documents.Readers;

/// <summary>What a reader will take on before it says that a file is too large to be a form. Guards against zip bombs and runaway tables.</summary>
public sealed record ReadingLimits
{
    public static ReadingLimits Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public long FileBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of all unpacked parts of an archive together.</summary>
    public long UnpackedBytes { get; init; } = 1L << 30;

    /// <summary>
    /// Cells of all tables together, every row that holds one counted as one more; what stands after them is left out with a
    /// diagnostic. Read and recognised, as many take up to 300 bytes each: a file must not take more than 500 MB.
    /// </summary>
    public int Cells { get; init; } = 1_400_000;

    /// <summary>Elements of a web page; the parser keeps up to a kilobyte for each.</summary>
    public int Elements { get; init; } = 250_000;

    /// <summary>Characters of all cells and paragraphs of a document together.</summary>
    public long Characters { get; init; } = 60_000_000;

    /// <summary>Characters kept of one cell.</summary>
    public int CellCharacters { get; init; } = 50_000;

    /// <summary>Tables inside tables.</summary>
    public int NestedTables { get; init; } = 16;

    /// <summary>Time for recognising pages that are pictures, of one file; a page takes two to ten seconds.</summary>
    public TimeSpan RecognitionTime { get; init; } = TimeSpan.FromSeconds(50);

    /// <summary>Time for the pages of a pdf, by the clock; each page that was read adds a little to it.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Pages of a pdf.</summary>
    public int Pages { get; init; } = 2_000;
}
