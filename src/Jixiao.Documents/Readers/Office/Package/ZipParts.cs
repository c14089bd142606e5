using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>
/// The files inside an archive. Goes by the central directory; when that is gone (a truncated download),
/// by the local headers, so that whole parts before the break are still read.
/// </summary>
internal sealed class ZipParts
{
    private const uint LocalSignature = 0x04034b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const int MostParts = 100_000;

    private readonly Dictionary<string, ZipPart> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackedBudget _budget;

    private ZipParts(UnpackedBudget budget) => _budget = budget;

    /// <summary>True when the central directory could not be followed.</summary>
    public bool Damaged { get; private set; }

    public IEnumerable<string> Names => _parts.Keys;

    public static ZipParts Open(ReadOnlyMemory<byte> bytes, UnpackedBudget budget)
    {
        var parts = new ZipParts(budget);
        if (!parts.ReadCentralDirectory(bytes))
        {
            parts.Damaged = true;
            parts.ReadLocalHeaders(bytes);
        }
        return parts;
    }

    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Unpacks while it is read, and throws <see cref="UnpackedTooLargeException"/> when the archive's budget is spent.</summary>
    public bool TryOpen(string name, [NotNullWhen(true)] out Stream? stream)
    {
        stream = null;
        if (!_parts.TryGetValue(name, out var part) || part.Method is not (0 or 8))
        {
            return false;
        }
        var packed = new ReadOnlyMemoryStream(part.Data);
        stream = new PartStream(
            part.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress),
            part,
            _budget
        );
        return true;
    }

    public int PackedLength(string name) => _parts.TryGetValue(name, out var part) ? part.Data.Length : 0;

    private bool ReadCentralDirectory(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        var end = FindEnd(span);
        if (end < 0)
        {
            return false;
        }
        var at = (long)UInt32(span, end + 16);
        while (at + 46 <= span.Length && UInt32(span, (int)at) == CentralSignature && _parts.Count < MostParts)
        {
            var header = span[(int)at..];
            var nameLength = UInt16(header, 28);
            if (header.Length < 46 + nameLength)
            {
                return false;
            }
            if (!Add(bytes, header, Name(header.Slice(46, nameLength))))
            {
                return false;
            }
            at += 46 + nameLength + UInt16(header, 30) + UInt16(header, 32);
        }
        return _parts.Count > 0 && _parts.Count >= UInt16(span, end + 10) / 2;
    }

    private bool Add(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> header, string name)
    {
        var local = (long)UInt32(header, 42);
        if (local + 30 > bytes.Length || UInt32(bytes.Span, (int)local) != LocalSignature)
        {
            return false;
        }
        var head = bytes.Span[(int)local..];
        var data = Math.Min(local + 30 + UInt16(head, 26) + UInt16(head, 28), bytes.Length);
        var packed = Math.Min((long)UInt32(header, 20), bytes.Length - data);
        _parts.TryAdd(
            name,
            new ZipPart(name, UInt16(header, 10), bytes.Slice((int)data, (int)packed), UInt32(header, 16))
        );
        return true;
    }

    private void ReadLocalHeaders(ReadOnlyMemory<byte> bytes)
    {
        _parts.Clear();
        var at = 0;
        while (at + 30 <= bytes.Length && _parts.Count < MostParts)
        {
            var next = bytes.Span[at..].IndexOf("PK\x03\x04"u8);
            if (next < 0 || at + next + 30 > bytes.Length)
            {
                return;
            }
            at += next;
            var header = bytes.Span[at..];
            var nameLength = UInt16(header, 26);
            var data = at + 30 + nameLength + UInt16(header, 28);
            if (data > bytes.Length)
            {
                return;
            }
            var name = Name(header.Slice(30, nameLength));
            var packed = UInt32(header, 18);
            var known = packed > 0 && data + (long)packed <= bytes.Length;
            var slice = known ? bytes.Slice(data, (int)packed) : bytes[data..];
            _parts.TryAdd(name, new ZipPart(name, UInt16(header, 8), slice, Crc: null));
            at = known ? data + (int)packed : data;
        }
    }

    private static int FindEnd(ReadOnlySpan<byte> span)
    {
        Span<byte> signature = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(signature, EndSignature);
        var tail = Math.Max(0, span.Length - 66_000);
        var at = span[tail..].LastIndexOf(signature);
        return at < 0 || tail + at + 22 > span.Length ? -1 : tail + at;
    }

    private static string Name(ReadOnlySpan<byte> name) =>
        Encoding.UTF8.GetString(name).Replace('\\', '/').TrimStart('/');

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
