using Jixiao.Documents.Readers.Text.Aligned;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Reads text and markdown: each shape of table takes the lines it knows, the rest are paragraphs.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    private delegate int Shape(TextLines lines, int at, BlockSink sink);

    /// <summary>Asked in this order at each line; the first that takes lines has them.</summary>
    private static Shape[] Shapes(ReadingLimits limits, CancellationToken cancellation) =>
        [
            new HtmlLines(limits, cancellation).TryRead,
            PipeTable.TryRead,
            ClosedLines.TryRead,
            CellLines.TryRead,
            TabTable.TryRead,
            RunTogetherLine.TryRead,
            AlignedTable.TryRead,
            Paragraphs.Read,
        ];

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        var (text, doubt) = TextDecoding.Decode(bytes.Span);
        var sink = new BlockSink(limits);
        sink.Report(doubt);
        Read(new TextLines(text), sink, limits, cancellation);
        return sink.Build();
    }

    /// <summary>A text, or a part of one.</summary>
    public static void Read(TextLines lines, BlockSink sink, ReadingLimits limits, CancellationToken cancellation)
    {
        var shapes = Shapes(limits, cancellation);
        var at = lines.NextPrinted(0);
        while (at < lines.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = at;
            foreach (var shape in shapes)
            {
                next = shape(lines, at, sink);
                if (next > at)
                {
                    break;
                }
            }

            at = lines.NextPrinted(next);
        }
    }
}
