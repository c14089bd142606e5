using System.Buffers.Binary;
using System.Text;

namespace Jixiao.Documents.Readers.Office;

/// <summary>The directory of an OLE compound file, as [MS-CFB] describes it: what the file is, and the bytes of a stream.</summary>
internal static class OleDirectory
{
    private const int EntryLength = 128;
    private const int MostEntries = 100_000;
    private const uint NoEntry = 0xFFFFFFFF;
    private const byte StreamType = 2;

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
        foreach (var entry in TopLevelEntries(bytes))
        {
            names.Add(Name(bytes, entry));
        }
        return names.Count > 0 ? names : AllNames(bytes);
    }

    /// <summary>A stream of the root itself; null when there is none of that name.</summary>
    public static byte[]? Stream(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length < 512 || new OleSectors(bytes) is not { AreSound: true } sectors)
        {
            return null;
        }
        var root = EntryOffsets(bytes).FirstOrDefault();
        foreach (var entry in TopLevelEntries(bytes))
        {
            if (Name(bytes, entry) == name && bytes[entry + 66] == StreamType)
            {
                return sectors.Read(Start(bytes, entry), Size(bytes, entry), (Start(bytes, root), Size(bytes, root)));
            }
        }
        return null;
    }

    private static uint Start(ReadOnlySpan<byte> bytes, int entry) => UInt32(bytes, entry + 116);

    private static uint Size(ReadOnlySpan<byte> bytes, int entry) => UInt32(bytes, entry + 120);

    private static List<int> TopLevelEntries(ReadOnlySpan<byte> bytes)
    {
        var found = new List<int>();
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
            found.Add(entry);
            pending.Push(UInt32(bytes, entry + 68));
            pending.Push(UInt32(bytes, entry + 72));
        }
        return found;
    }

    private static List<int> EntryOffsets(ReadOnlySpan<byte> bytes)
    {
        var offsets = new List<int>();
        var sectors = new OleSectors(bytes);
        if (!sectors.AreSound)
        {
            return offsets;
        }
        for (var sector = UInt32(bytes, 48); offsets.Count < MostEntries; sector = sectors.Next(sector))
        {
            var start = sectors.Start(sector);
            if (start < 0)
            {
                break;
            }
            for (var at = start; at < start + sectors.Length; at += EntryLength)
            {
                offsets.Add(at);
            }
        }
        return offsets;
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
