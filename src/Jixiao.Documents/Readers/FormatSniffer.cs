using System.Buffers;
using System.Text;
using Jixiao.Documents.Readers.Text;

namespace Jixiao.Documents.Readers;

/// <summary>What the first bytes of a file say about its format.</summary>
internal static class FormatSniffer
{
    private const int Head = 4096;

    private static readonly SearchValues<string> HtmlMarks = SearchValues.Create(
        ["<html", "<!doctype html", "<body", "<head>", "<meta "],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly (byte[] Start, string Name)[] Pictures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([(byte)'G', (byte)'I', (byte)'F', (byte)'8'], "GIF"),
        ([(byte)'I', (byte)'I', 42, 0], "TIFF"),
        ([(byte)'M', (byte)'M', 0, 42], "TIFF"),
    ];

    /// <summary>The name of a picture format, null when the bytes are no picture.</summary>
    public static string? Picture(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Pictures)
        {
            if (bytes.StartsWith(start))
            {
                return name;
            }
        }

        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "WebP" : null;
    }

    /// <summary>Some programs write a few bytes before the mark.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    public static bool IsHtml(string head)
    {
        var text = head.AsSpan().TrimStart();
        return text.ContainsAny(HtmlMarks) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase);
    }

    public static bool HasPipeTable(string head)
    {
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line.Contains('|') && PipeTable.IsRule(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of a file as text, however it is encoded.</summary>
    public static string Beginning(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= Head)
        {
            return TextDecoding.Decode(bytes).Text;
        }

        // Cut at a line end, so that no character is cut in two.
        var end = bytes[..Head].LastIndexOf((byte)'\n');
        return TextDecoding.Decode(bytes[..(end > Head / 2 ? (end + 1) & ~1 : Head)]).Text;
    }
}
