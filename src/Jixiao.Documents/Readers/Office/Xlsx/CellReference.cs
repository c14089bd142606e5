namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>References such as B12, 1-based.</summary>
internal static class CellReference
{
    public const int MostColumns = 16_384;
    public const int MostRows = 1_048_576;

    /// <summary>The column alone; 0 when it is none that Excel has.</summary>
    public static int Column(ReadOnlySpan<byte> reference)
    {
        var column = 0;
        foreach (var b in reference)
        {
            var letter = b & ~0x20;
            if (letter is < 'A' or > 'Z')
            {
                break;
            }
            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                return 0;
            }
        }
        return column;
    }

    /// <summary>The row alone; 0 when there is none.</summary>
    public static int Row(ReadOnlySpan<byte> reference)
    {
        var row = 0;
        foreach (var b in reference)
        {
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                row = (row * 10) + b - '0';
                if (row > MostRows)
                {
                    return 0;
                }
            }
        }
        return row;
    }

    public static bool TryParseRange(ReadOnlySpan<byte> reference, out MergedRange range)
    {
        var colon = reference.IndexOf((byte)':');
        range = default;
        if (colon < 0)
        {
            return false;
        }
        var first = reference[..colon];
        var last = reference[(colon + 1)..];
        range = new MergedRange(Row(first), Column(first), Row(last), Column(last));
        return range.Top > 0 && range.Left > 0 && range.Bottom >= range.Top && range.Right >= range.Left;
    }
}
