using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Html;

/// <summary>Web pages and Word's "filtered html".</summary>
internal sealed class HtmlReader : IDocumentReader
{
    /// <summary>Characters; line numbers cost memory for every tag, and no form is on a page as large as this.</summary>
    private const int LargePage = 2_000_000;

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var sink = new BlockSink(limits);
        var (text, doubt) = HtmlEncoding.Decode(bytes.Span);
        sink.Report(doubt);
        Read(text, sink, limits, cancellation);
        return sink.Build();
    }

    /// <summary>A page, or a part of one.</summary>
    public static void Read(string text, BlockSink sink, ReadingLimits limits, CancellationToken cancellation)
    {
        if (Cut(text, limits.Elements) is var end && end < text.Length)
        {
            sink.Report(TooManyElements(limits.Elements, (int)(100L * end / text.Length)));
            text = text[..end];
        }

        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = text.Length < LargePage });
        using var document = parser.ParseDocument(HtmlDepth.Limit(text));
        if (document.Body is { } body)
        {
            new HtmlWalk(sink, limits, cancellation).Walk(body);
        }
    }

    /// <summary>Where the element after the last one allowed starts; the length of the text when there are no more.</summary>
    private static int Cut(string html, int most)
    {
        var at = html.IndexOf('<');
        for (var count = 0; at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 < html.Length && char.IsAsciiLetter(html[at + 1]) && ++count > most)
            {
                return at;
            }
        }

        return html.Length;
    }

    private static Diagnostic TooManyElements(int limit, int percent) =>
        new(
            "too-many-cells",
            Severity.Warning,
            $"网页的元素（单元格、段落等）超过 {limit} 个，只读取了前 {limit} 个（约全文的 {percent}%），其后的内容没有读出；请拆分文件后再读。",
            default
        );
}
