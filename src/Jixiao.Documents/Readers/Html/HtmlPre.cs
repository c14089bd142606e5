using System.Text;
using AngleSharp.Dom;
using Jixiao.Documents.Readers.Text;

namespace Jixiao.Documents.Readers.Html;

/// <summary>Text that a page prints as it is typed: its lines are read as those of a text file, tables of spaces and tabs among them.</summary>
internal static class HtmlPre
{
    public static bool Is(INode node) =>
        node is IElement { LocalName: "pre" or "xmp" or "listing" } element
        && element.QuerySelector("table") is null
        && (element.TextContent.AsSpan().Trim().Contains('\n') || element.QuerySelector("br") is not null);

    public static void Read(INode pre, BlockSink sink, ReadingLimits limits, CancellationToken cancellation)
    {
        var own = new BlockSink(limits);
        PlainTextReader.Read(new TextLines(Text(pre)), own, limits, cancellation);
        var read = own.Build();
        var above = Math.Max(0, HtmlWalk.Place(pre).Line - 1);
        foreach (var block in read.Blocks)
        {
            sink.Add(MovedBlock.Down(block, above));
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            sink.Report(diagnostic with { Source = MovedBlock.Down(diagnostic.Source, above) });
        }
    }

    private static string Text(INode pre)
    {
        var text = new StringBuilder();
        foreach (var node in pre.GetDescendants())
        {
            if (node is IText data)
            {
                text.Append(data.Data);
            }
            else if (node is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
