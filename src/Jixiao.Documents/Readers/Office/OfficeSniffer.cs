using System.Buffers.Binary;

namespace Jixiao.Documents.Readers.Office;

/// <summary>Tells office files apart by their bytes; a file's name is never asked.</summary>
public static class OfficeSniffer
{
    private static ReadOnlySpan<byte> LocalHeader => "PK\x03\x04"u8;

    /// <summary>
    /// docx, xlsx, "xlsb" (the binary workbook, which no reader knows), doc, xls, "encrypted" (a password-protected docx, xlsx or pptx in its OLE container),
    /// or null for anything else. Works on truncated files as long as their beginning is there.
    /// </summary>
    public static string? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(LocalHeader))
        {
            return DetectInArchive(bytes);
        }
        if (OleDirectory.IsOle(bytes))
        {
            return DetectInOle(bytes);
        }
        return IsBareBiff(bytes) ? "xls" : null;
    }

    /// <summary>Begins as every office file does, whatever follows.</summary>
    public static bool IsContainer(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(LocalHeader) || OleDirectory.IsOle(bytes);

    /// <summary>Goes by the names in the local headers, in order: they survive truncation, and the main parts stand before embedded files.</summary>
    private static string? DetectInArchive(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        var workbook = false;
        while (true)
        {
            var at = rest.IndexOf(LocalHeader);
            if (at < 0 || rest.Length - at < 30)
            {
                return workbook ? "xlsx" : null;
            }
            rest = rest[at..];
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[26..]);
            var name = rest.Slice(30, Math.Min(nameLength, rest.Length - 30));
            if (!workbook && StartsWithFolder(name, "word"u8))
            {
                return "docx";
            }
            if (StartsWithFolder(name, "xl"u8))
            {
                workbook = true;
                if (name.EndsWith("workbook.bin"u8))
                {
                    return "xlsb";
                }
                if (name.EndsWith("workbook.xml"u8))
                {
                    return "xlsx";
                }
            }
            rest = rest[30..];
        }
    }

    private static bool StartsWithFolder(ReadOnlySpan<byte> name, ReadOnlySpan<byte> folder)
    {
        name = name.TrimStart((byte)'/');
        return name.Length > folder.Length && name.StartsWith(folder) && name[folder.Length] is (byte)'/' or (byte)'\\';
    }

    private static string? DetectInOle(ReadOnlySpan<byte> bytes)
    {
        var names = OleDirectory.TopLevelNames(bytes);
        if (names.Contains("EncryptedPackage") || names.Contains("EncryptionInfo"))
        {
            return "encrypted";
        }
        if (names.Contains("WordDocument"))
        {
            return "doc";
        }
        return names.Contains("Workbook") || names.Contains("Book") ? "xls" : null;
    }

    /// <summary>A workbook of Excel 2 to 4 is a bare stream that starts with a BOF record.</summary>
    private static bool IsBareBiff(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 8
        && bytes[0] == 0x09
        && bytes[1] is 0x00 or 0x02 or 0x04 or 0x08
        && bytes[2] is 0x04 or 0x06 or 0x08 or 0x10
        && bytes[3] == 0;
}
