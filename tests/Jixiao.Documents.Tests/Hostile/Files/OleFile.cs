using System.Buffers.Binary;
using System.Text;

namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>An OLE compound file of 512-byte sectors with its streams at the top level, each at least 4,096 bytes long (so there is no mini stream).</summary>
internal static class OleFile
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    public static byte[] Of(params (string Name, byte[] Bytes)[] streams)
    {
        var lengths = streams.Select(s => Math.Max(4096, s.Bytes.Length)).ToArray();
        var sectors = lengths.Select(l => (l + Sector - 1) / Sector).ToArray();
        var directorySectors = (streams.Length + 1 + 3) / 4;
        var data = sectors.Sum() + directorySectors;
        var fatSectors = 1;
        while (fatSectors * 128 < data + fatSectors)
        {
            fatSectors++;
        }
        var file = new byte[Sector * (1 + fatSectors + data)];
        Header(file, fatSectors);
        var fat = Enumerable.Repeat(Free, fatSectors * 128).ToArray();
        Array.Fill(fat, 0xFFFFFFFD, 0, fatSectors);
        Chain(fat, fatSectors, directorySectors);
        var directory = file.AsSpan(Sector * (1 + fatSectors));
        Entry(directory, "Root Entry", 5, EndOfChain, 0, child: streams.Length == 0 ? Free : 1);
        var next = fatSectors + directorySectors;
        for (var at = 0; at < streams.Length; at++)
        {
            Chain(fat, next, sectors[at]);
            // Siblings hang to the right of one another: a valid, if unbalanced, tree.
            var right = at + 1 < streams.Length ? (uint)(at + 2) : Free;
            Entry(directory[((at + 1) * 128)..], streams[at].Name, 2, (uint)next, lengths[at], Free, right);
            streams[at].Bytes.CopyTo(file, Sector * (1 + next));
            next += sectors[at];
        }
        for (var at = 0; at < fat.Length; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + at * 4), fat[at]);
        }
        return file;
    }

    private static void Header(Span<byte> file, int fatSectors)
    {
        ReadOnlySpan<byte> magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(file[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(file[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(file[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], 6);
        BinaryPrimitives.WriteInt32LittleEndian(file[44..], fatSectors);
        BinaryPrimitives.WriteInt32LittleEndian(file[48..], fatSectors);
        BinaryPrimitives.WriteInt32LittleEndian(file[56..], 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(file[60..], EndOfChain);
        BinaryPrimitives.WriteUInt32LittleEndian(file[68..], EndOfChain);
        for (var at = 0; at < 109; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file[(76 + at * 4)..], at < fatSectors ? (uint)at : Free);
        }
    }

    private static void Chain(uint[] fat, int start, int count)
    {
        for (var at = start; at < start + count; at++)
        {
            fat[at] = at + 1 < start + count ? (uint)(at + 1) : EndOfChain;
        }
    }

    private static void Entry(
        Span<byte> entry,
        string name,
        byte type,
        uint start,
        int length,
        uint child = Free,
        uint right = Free
    )
    {
        var bytes = Encoding.Unicode.GetBytes(name);
        bytes.CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(bytes.Length + 2));
        entry[66] = type;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], right);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteInt32LittleEndian(entry[120..], length);
    }
}
