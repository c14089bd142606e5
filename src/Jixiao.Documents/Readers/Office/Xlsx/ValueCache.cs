using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>
/// Printed numbers by their raw bytes and style, so that the weights and percentages that fill a column are formatted
/// and kept once. Direct-mapped: a newcomer takes the place of whoever stood there.
/// </summary>
internal sealed class ValueCache
{
    private const int Slots = 8192;
    private const int LongestKey = 16;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <returns>What <paramref name="make"/> gave: the number of the text.</returns>
    public int Get(ReadOnlySpan<byte> raw, int style, Func<ReadOnlySpan<byte>, int, int> make)
    {
        if (raw.Length > LongestKey || raw.IsEmpty)
        {
            return make(raw, style);
        }
        ulong low;
        ulong high = 0;
        if (raw.Length >= 8)
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(raw);
            high = BinaryPrimitives.ReadUInt64LittleEndian(raw[^8..]);
        }
        else
        {
            low = 0;
            foreach (var b in raw)
            {
                low = (low << 8) | b;
            }
        }
        var mark = (style << 5) | raw.Length;
        var hash = ((low * 0x9E3779B97F4A7C15) ^ (high * 0xC2B2AE3D27D4EB4F) ^ (ulong)(uint)mark) * 0x9E3779B97F4A7C15;
        ref var entry = ref _entries[(int)(hash >> 51)];
        if (entry.Text == CellTexts.Empty || entry.Low != low || entry.High != high || entry.Mark != mark)
        {
            entry = new Entry(low, high, mark, make(raw, style));
        }
        return entry.Text;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(ulong Low, ulong High, int Mark, int Text);
}

/// <summary>Inline texts by their raw bytes: generated workbooks repeat the same label in every row.</summary>
internal sealed class TextCache
{
    private const int Slots = 4096;
    private const int LongestKey = 256;

    private readonly (byte[] Raw, int Text)[] _entries = new (byte[], int)[Slots];

    public bool TryGet(ReadOnlySpan<byte> raw, out int slot, out int text)
    {
        slot = -1;
        text = CellTexts.Empty;
        if (raw.Length > LongestKey)
        {
            return false;
        }
        var hash = 14695981039346656037UL ^ (ulong)raw.Length;
        var rest = raw;
        while (rest.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
            rest = rest[8..];
        }
        foreach (var b in rest)
        {
            hash = (hash ^ b) * 1099511628211;
        }
        slot = (int)((hash * 0x9E3779B97F4A7C15) >> 52);
        var entry = _entries[slot];
        if (entry.Raw is null || !raw.SequenceEqual(entry.Raw))
        {
            return false;
        }
        text = entry.Text;
        return true;
    }

    public void Put(int slot, ReadOnlySpan<byte> raw, int text)
    {
        if (slot >= 0)
        {
            _entries[slot] = (raw.ToArray(), text);
        }
    }
}
