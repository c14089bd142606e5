using System.Buffers.Binary;

namespace Jixiao.Documents.Readers.Office;

/// <summary>The sectors of an OLE compound file and the table that chains them.</summary>
internal readonly ref struct OleSectors
{
    private const int NamedInHeader = 109;
    private const int MostTables = 100_000;
    private const int Piece = 64;
    private const uint None = 0xFFFFFFFF;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly int shift;
    private readonly List<uint> tables = [];

    /// <param name="bytes">Of the whole file, its header of 512 bytes included.</param>
    public OleSectors(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        shift = BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]);
        if (AreSound)
        {
            FindTables();
        }
    }

    public bool AreSound => shift is 9 or 12;

    public int Length => 1 << shift;

    /// <summary>Where a sector begins in the file; -1 when it does not lie wholly in it.</summary>
    public int Start(uint sector)
    {
        var start = ((long)sector + 1) << shift;
        return start + Length > bytes.Length ? -1 : (int)start;
    }

    public uint Next(uint sector)
    {
        var perSector = (uint)(Length / 4);
        var index = sector / perSector;
        if (index >= tables.Count || Start(tables[(int)index]) is not (>= 0 and var table))
        {
            return None;
        }
        return UInt32(table + ((int)(sector % perSector) * 4));
    }

    /// <summary>A stream; as much of it as the file holds. Short ones share the sectors of the root's own stream, in pieces of 64 bytes.</summary>
    /// <param name="root">First sector and length of the root's stream.</param>
    public byte[]? Read(uint first, long length, (uint First, long Length) root)
    {
        if (length > bytes.Length || root.Length > bytes.Length)
        {
            return null;
        }
        return length >= UInt32(56) ? Chain(first, length) : Pieces(first, length, Chain(root.First, root.Length));
    }

    private byte[] Chain(uint first, long length)
    {
        var content = new byte[length];
        var filled = 0;
        for (var sector = first; filled < content.Length; sector = Next(sector))
        {
            if (Start(sector) is not (>= 0 and var start))
            {
                break;
            }
            var part = bytes.Slice(start, Math.Min(Length, content.Length - filled));
            part.CopyTo(content.AsSpan(filled));
            filled += part.Length;
        }
        return content[..filled];
    }

    private byte[] Pieces(uint first, long length, byte[] shared)
    {
        var next = Chain(UInt32(60), Math.Min((long)UInt32(64) << shift, bytes.Length));
        var content = new byte[length];
        var filled = 0;
        var piece = (long)first;
        while (filled < content.Length && (piece + 1) * Piece <= shared.Length)
        {
            var part = shared.AsSpan((int)piece * Piece, Math.Min(Piece, content.Length - filled));
            part.CopyTo(content.AsSpan(filled));
            filled += part.Length;
            piece =
                (piece + 1) * 4 <= next.Length
                    ? BinaryPrimitives.ReadUInt32LittleEndian(next.AsSpan((int)piece * 4))
                    : None;
        }
        return content[..filled];
    }

    private void FindTables()
    {
        for (var at = 0; at < NamedInHeader; at++)
        {
            tables.Add(UInt32(76 + (at * 4)));
        }
        var more = UInt32(68);
        while (Start(more) is >= 0 and var start && tables.Count < MostTables)
        {
            for (var at = 0; at < Length - 4; at += 4)
            {
                tables.Add(UInt32(start + at));
            }
            more = UInt32(start + Length - 4);
        }
    }

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
