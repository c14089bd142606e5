using System.Buffers.Binary;
using System.Text;

namespace Jixiao.Documents.Readers.Office;

/// <summary>The directory of an OLE compound file, as [MS-CFB] describes it; only what is needed to tell what the file is.</summary>
internal static class OleDirectory
{
    private const int EntryLength = 128;
    private const int MostEntries = 100_000;
    private const uint NoEntry = 0xFFFFFFFF;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOle(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>
    /// Names of the root's own streams and storages, so that a workbook embedded in a Word file is not taken for the file itself.
    /// When the tree cannot be followed, every name that the directory holds.
    /// </summary>
    public static IReadOnlySet<string> TopLevelNames(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (bytes.Length < 512)
        {
            return names;
        }
        var entries = EntryOffsets(bytes);
        var pending = new Stack<uint>();
        var seen = new HashSet<uint>();
        if (entries.Count > 0)
        {
            pending.Push(UInt32(bytes, entries[0] + 76));
        }
        while (pending.TryPop(out var id))
        {
            if (id == NoEntry || id >= entries.Count || !seen.Add(id))
            {
                continue;
            }
            var entry = entries[(int)id];
            names.Add(Name(bytes, entry));
            pending.Push(UInt32(bytes, entry + 68));
            pending.Push(UInt32(bytes, entry + 72));
        }
        return names.Count > 0 ? names : AllNames(bytes);
    }

    private static List<int> EntryOffsets(ReadOnlySpan<byte> bytes)
    {
        var offsets = new List<int>();
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        if (shift is not (9 or 12))
        {
            return offsets;
        }
        var sectorLength = 1 << shift;
        var sector = UInt32(bytes, 48);
        while (offsets.Count < MostEntries)
        {
            var start = ((long)sector + 1) << shift;
            if (start + sectorLength > bytes.Length)
            {
                break;
            }
            for (var at = (int)start; at < start + sectorLength; at += EntryLength)
            {
                offsets.Add(at);
            }
            sector = NextSector(bytes, sector, shift);
        }
        return offsets;
    }

    /// <summary>Only the 109 allocation sectors named in the header are asked: enough for the directory of any ordinary file.</summary>
    private static uint NextSector(ReadOnlySpan<byte> bytes, uint sector, int shift)
    {
        var perSector = (uint)(1 << (shift - 2));
        var index = sector / perSector;
        if (index >= 109)
        {
            return NoEntry;
        }
        var table = UInt32(bytes, 76 + ((int)index * 4));
        var at = (((long)table + 1) << shift) + (sector % perSector * 4);
        return at + 4 <= bytes.Length ? UInt32(bytes, (int)at) : NoEntry;
    }

    private static HashSet<string> AllNames(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in (string[])["EncryptedPackage", "WordDocument", "Workbook"])
        {
            if (bytes.IndexOf(Encoding.Unicode.GetBytes(name + "\0")) >= 0)
            {
                names.Add(name);
            }
        }
        return names;
    }

    private static string Name(ReadOnlySpan<byte> bytes, int entry)
    {
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(bytes[(entry + 64)..]) - 2, 0, 62);
        return Encoding.Unicode.GetString(bytes.Slice(entry, length & ~1));
    }

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
