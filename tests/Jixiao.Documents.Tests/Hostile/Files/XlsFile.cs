using System.Buffers.Binary;
using System.Text;

namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>A BIFF8 workbook of one sheet with its texts in LABEL records.</summary>
internal static class XlsFile
{
    public static byte[] OfRows(string[][] rows) => OleFile.Of(("Workbook", Stream(rows)));

    /// <summary>The Workbook stream; <paramref name="globals"/> are records put before the sheet list.</summary>
    public static byte[] Stream(string[][] rows, params byte[][] globals)
    {
        var sheet = new List<byte[]>
        {
            Bof(0x0010),
            Record(0x0200, [.. UInt32(0), .. UInt32((uint)rows.Length), 0, 0, 20, 0, 0, 0]),
        };
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                sheet.Add(Label(row, column, rows[row][column]));
            }
        }
        sheet.Add(Record(0x000A, []));
        byte[][] start = [Bof(0x0005), .. globals, Record(0x0042, [0xB0, 0x04])];
        var name = Encoding.Unicode.GetBytes("目标");
        var offset = start.Sum(r => r.Length) + 4 + 8 + name.Length + 4;
        var sheets = Record(0x0085, [.. UInt32((uint)offset), 0, 0, 2, 1, .. name]);
        return [.. start.SelectMany(r => r), .. sheets, .. Record(0x000A, []), .. sheet.SelectMany(r => r)];
    }

    public static byte[] Record(ushort id, byte[] data)
    {
        var record = new byte[4 + data.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(record, id);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(2), (ushort)data.Length);
        data.CopyTo(record, 4);
        return record;
    }

    private static byte[] Bof(ushort type) =>
        Record(0x0809, [0, 6, (byte)type, 0, 0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);

    private static byte[] Label(int row, int column, string text)
    {
        var bytes = Encoding.Unicode.GetBytes(text);
        return Record(0x0204, [.. UInt16(row), .. UInt16(column), .. UInt16(0), .. UInt16(text.Length), 1, .. bytes]);
    }

    private static byte[] UInt16(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] UInt32(uint value) =>
        [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];
}
