using System.Buffers.Binary;

namespace Jixiao.Documents.Readers.Office.Legacy;

/// <summary>Goes over the records of a workbook stream ([MS-XLS] 2.1.4): a number, a length, and as many bytes.</summary>
internal ref struct BiffRecords(ReadOnlySpan<byte> stream, int at)
{
    public const ushort Formula = 0x0006;
    public const ushort EndOfPart = 0x000A;
    public const ushort FilePass = 0x002F;
    public const ushort Continue = 0x003C;
    public const ushort ObjectOf = 0x005D;
    public const ushort BoundSheet = 0x0085;
    public const ushort Drawing = 0x00EC;
    public const ushort Text = 0x01B6;
    public const ushort FlagOrError = 0x0205;
    public const ushort BeginOfPart = 0x0809;

    private readonly ReadOnlySpan<byte> stream = stream;
    private int at = at;

    public ushort Id { get; private set; }

    public ReadOnlySpan<byte> Data { get; private set; }

    public bool Read()
    {
        if (at < 0 || at + 4 > stream.Length)
        {
            return false;
        }
        Id = BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]);
        var length = BinaryPrimitives.ReadUInt16LittleEndian(stream[(at + 2)..]);
        if (at + 4 + length > stream.Length)
        {
            return false;
        }
        Data = stream.Slice(at + 4, length);
        at += 4 + length;
        return true;
    }

    /// <summary>The number of the record that comes next; 0 at the end.</summary>
    public readonly ushort Next =>
        at + 4 <= stream.Length ? BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]) : (ushort)0;

    public static ushort UInt16(ReadOnlySpan<byte> data, int at) =>
        at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16LittleEndian(data[at..]) : (ushort)0;
}
