using System.Text;
using System.Text.Unicode;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Text;

namespace Jixiao.Documents.Readers.Html;

/// <summary>
/// The bytes decide before the declaration does: pages that declare gb2312 and are UTF-8, or the other way round, are
/// common. Only Big5, which its bytes do not tell from GB18030, is taken at its word.
/// </summary>
internal static class HtmlEncoding
{
    public static (string Text, Diagnostic? Doubt) Decode(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding
            .Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)])
            .Replace("\"", "", StringComparison.Ordinal);
        return head.Contains("charset=big5", StringComparison.OrdinalIgnoreCase) && !Utf8.IsValid(bytes)
            ? (CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetString(bytes), null)
            : TextDecoding.Decode(bytes);
    }
}
