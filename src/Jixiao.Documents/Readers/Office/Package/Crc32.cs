using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>The checksum of zip, sixteen bytes a step.</summary>
internal sealed class Crc32
{
    private const int Lanes = 16;
    private static readonly uint[] Table = MakeTable();
    private uint _state = uint.MaxValue;

    public uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var crc = _state;
        var table = Table.AsSpan();
        while (bytes.Length >= Lanes)
        {
            var words = MemoryMarshal.Cast<byte, uint>(bytes[..Lanes]);
            crc =
                Four(table, 12, crc ^ words[0])
                ^ Four(table, 8, words[1])
                ^ Four(table, 4, words[2])
                ^ Four(table, 0, words[3]);
            bytes = bytes[Lanes..];
        }
        foreach (var b in bytes)
        {
            crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        }
        _state = crc;
    }

    /// <summary>The word's four bytes, of which the last stands <paramref name="lane"/> bytes before the step's end.</summary>
    private static uint Four(ReadOnlySpan<uint> table, int lane, uint word) =>
        table[((lane + 3) << 8) + (byte)word]
        ^ table[((lane + 2) << 8) + (byte)(word >> 8)]
        ^ table[((lane + 1) << 8) + (byte)(word >> 16)]
        ^ table[(lane << 8) + (byte)(word >> 24)];

    private static uint[] MakeTable()
    {
        var table = new uint[Lanes * 256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
            table[i] = crc;
        }
        for (var i = 256; i < table.Length; i++)
        {
            var before = table[i - 256];
            table[i] = (before >> 8) ^ table[(byte)before];
        }
        return table;
    }
}
