using System.Buffers.Binary;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>The size of a picture by its header alone: a few bytes may unpack to more than memory holds.</summary>
internal static class PictureSize
{
    /// <summary>0 when the header does not say.</summary>
    public static long Pixels(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0x89, (byte)'P', ..] when bytes.Length >= 24 => Of(
                BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])
            ),
            [(byte)'G', (byte)'I', ..] when bytes.Length >= 10 => Of(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            ),
            [0xFF, 0xD8, ..] => Jpeg(bytes),
            [(byte)'I', (byte)'I', ..] => Tiff(bytes, little: true),
            [(byte)'M', (byte)'M', ..] => Tiff(bytes, little: false),
            _ => 0,
        };

    private static long Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; )
        {
            // Frame headers, but for the three markers among them that are something else.
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Of(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return 0;
    }

    /// <summary>The largest picture of the file, which may hold one a page.</summary>
    private static long Tiff(ReadOnlySpan<byte> bytes, bool little)
    {
        const int mostPages = 2_000;
        long largest = 0;
        var at = bytes.Length < 8 ? 0 : Long(bytes, 4, little);
        for (var page = 0; page < mostPages && at > 0 && at + 2 <= bytes.Length; page++)
        {
            var entries = Short(bytes, (int)at, little);
            long width = 0,
                height = 0;
            for (var e = 0; e < entries && at + 14 + (12 * e) <= bytes.Length; e++)
            {
                var entry = (int)at + 2 + (12 * e);
                var isShort = Short(bytes, entry + 2, little) == 3;
                var value = isShort ? Short(bytes, entry + 8, little) : Long(bytes, entry + 8, little);
                var tag = Short(bytes, entry, little);
                width = tag == 256 ? value : width;
                height = tag == 257 ? value : height;
            }

            largest = Math.Max(largest, Of(width, height));
            var next = at + 2 + (12L * entries);
            at = next + 4 <= bytes.Length ? Long(bytes, (int)next, little) : 0;
        }

        return largest;
    }

    private static long Of(long width, long height) => width * height;

    private static int Short(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little
            ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..])
            : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static long Long(ReadOnlySpan<byte> bytes, int at, bool little) =>
        little
            ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..])
            : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
