using AngleSharp.Dom;
using AngleSharp.Html.Parser;
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
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = text.Length < LargePage });
        using var document = parser.ParseDocument(HtmlDepth.Limit(text));
        if (document.Body is { } body)
        {
            new HtmlWalk(sink, cancellation).Walk(body);
        }

        return sink.Build();
    }
}
