using System.Text;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Readers.Office.Xlsx.Around;

namespace Jixiao.Documents.Readers.Office.Legacy;

/// <summary>What ExcelDataReader leaves out of a sheet: cells that show an error, and the text of boxes that float over the cells.</summary>
internal sealed class BiffSheet
{
    private const int MostShapes = 10_000;
    private const byte Note = 0x19;
    private const byte ErrorResult = 2;

    private static ReadOnlySpan<byte> AnchorHead => [0x00, 0x00, 0x10, 0xF0, 0x12, 0x00, 0x00, 0x00];

    private readonly Dictionary<(int Row, int Column), string> _errors = [];
    private readonly List<SheetShape> _shapes = [];
    private SheetShape _anchor;
    private int _kind;

    public static BiffSheet Empty { get; } = new();

    public IReadOnlyList<SheetShape> Shapes => _shapes;

    /// <summary>What an error cell shows, by row and column from 0; null for other cells.</summary>
    public string? Error(int row, int column) => _errors.Count == 0 ? null : _errors.GetValueOrDefault((row, column));

    /// <summary>The worksheets of a workbook in their order; none when it is encrypted.</summary>
    public static List<BiffSheet> ReadAll(ReadOnlySpan<byte> stream, int cellCharacters)
    {
        var sheets = new List<BiffSheet>();
        var records = new BiffRecords(stream, 0);
        while (records.Read() && records.Id is not (BiffRecords.EndOfPart or BiffRecords.FilePass))
        {
            var isWorksheet = records.Id == BiffRecords.BoundSheet && records.Data.Length > 6 && records.Data[5] == 0;
            if (isWorksheet)
            {
                var sheet = new BiffSheet();
                sheet.Read(new BiffRecords(stream, BitConverter.ToInt32(records.Data)), cellCharacters);
                sheets.Add(sheet);
            }
        }
        return records.Id == BiffRecords.FilePass ? [] : sheets;
    }

    private void Read(BiffRecords records, int cellCharacters)
    {
        // Charts are parts within the sheet.
        var depth = 0;
        while (records.Read() && _shapes.Count < MostShapes)
        {
            var data = records.Data;
            switch (records.Id)
            {
                case BiffRecords.BeginOfPart:
                    depth++;
                    break;
                case BiffRecords.EndOfPart:
                    if (--depth <= 0)
                    {
                        _shapes.Sort((a, b) => (a.Top, a.Left).CompareTo((b.Top, b.Left)));
                        return;
                    }
                    break;
                case BiffRecords.FlagOrError when data.Length >= 8 && data[7] == 1:
                    AddError(data, data[6]);
                    break;
                case BiffRecords.Formula
                    when data.Length >= 14 && data[6] == ErrorResult && BiffRecords.UInt16(data, 12) == 0xFFFF:
                    AddError(data, data[8]);
                    break;
                case BiffRecords.Drawing:
                    FindAnchor(data);
                    break;
                case BiffRecords.ObjectOf:
                    _kind = BiffRecords.UInt16(data, 4);
                    break;
                case BiffRecords.Text when depth == 1 && data.Length >= 12:
                    AddText(ref records, Math.Min(BiffRecords.UInt16(data, 10), cellCharacters));
                    break;
            }
        }
    }

    private void AddError(ReadOnlySpan<byte> cell, byte code) =>
        _errors[(BiffRecords.UInt16(cell, 0), BiffRecords.UInt16(cell, 2))] = code switch
        {
            0x00 => "#NULL!",
            0x07 => "#DIV/0!",
            0x0F => "#VALUE!",
            0x17 => "#REF!",
            0x1D => "#NAME?",
            0x24 => "#NUM!",
            0x2A => "#N/A",
            _ => "#ERROR!",
        };

    /// <summary>The cells a shape touches: OfficeArtClientAnchorSheet ([MS-XLS] 2.5.193).</summary>
    private void FindAnchor(ReadOnlySpan<byte> drawing)
    {
        var at = drawing.LastIndexOf(AnchorHead);
        if (at >= 0 && at + 26 <= drawing.Length)
        {
            var anchor = drawing[(at + 8)..];
            _anchor = new SheetShape(
                "",
                BiffRecords.UInt16(anchor, 6) + 1,
                BiffRecords.UInt16(anchor, 2),
                Math.Max(BiffRecords.UInt16(anchor, 14), BiffRecords.UInt16(anchor, 6)) + 1,
                Math.Max(BiffRecords.UInt16(anchor, 10), BiffRecords.UInt16(anchor, 2))
            );
        }
    }

    /// <summary>The characters stand in records that continue this one. Notes on cells are not printed with the sheet.</summary>
    private void AddText(ref BiffRecords records, int length)
    {
        var text = new StringBuilder();
        while (
            text.Length < length && records.Next == BiffRecords.Continue && records.Read() && records.Data.Length > 1
        )
        {
            var part = records.Data[1..];
            text.Append(records.Data[0] == 0 ? Encoding.Latin1.GetString(part) : Encoding.Unicode.GetString(part));
        }
        if (_kind == Note)
        {
            return;
        }
        foreach (var line in text.ToString(0, Math.Min(length, text.Length)).Split(['\n', '\r']))
        {
            if (line.Trim() is { Length: > 0 } printed)
            {
                _shapes.Add(_anchor with { Text = printed });
            }
        }
    }
}
