using Jixiao.Documents.Readers.Html;

namespace Jixiao.Documents.Readers.Text;

/// <summary>An html table among lines of text, as markdown allows it.</summary>
internal sealed class HtmlLines(ReadingLimits limits, CancellationToken cancellation)
{
    private const string Start = "<table";
    private const string End = "</table";

    /// <returns>The line after the one that ends the table; <paramref name="at"/> when none starts there.</returns>
    public int TryRead(TextLines lines, int at, BlockSink sink)
    {
        if (!StartsTable(lines.Span(at)))
        {
            return at;
        }

        var next = LineAfter(lines, at);
        var from = lines[at].Start;
        var html = lines.Text[from..(lines[next - 1].Start + lines[next - 1].Length)];
        var own = new BlockSink(limits);
        HtmlReader.Read(html, own, limits, cancellation);
        var read = own.Build();
        if (read.Blocks.Count == 0)
        {
            return at;
        }

        foreach (var block in read.Blocks)
        {
            sink.Add(MovedBlock.Down(block, at));
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            sink.Report(diagnostic with { Source = MovedBlock.Down(diagnostic.Source, at) });
        }

        return next;
    }

    private static bool StartsTable(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return text.StartsWith("<") && text.Contains(Start, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A table that is never closed ends at a blank line.</summary>
    private static int LineAfter(TextLines lines, int at)
    {
        var (open, blank) = (0, lines.Count);
        for (var i = at; i < lines.Count; i++)
        {
            var line = lines.Span(i);
            open += Count(line, Start) - Count(line, End);
            if (open <= 0)
            {
                return i + 1;
            }

            blank = lines[i].Blank ? Math.Min(blank, i) : blank;
        }

        return blank;
    }

    private static int Count(ReadOnlySpan<char> line, string tag)
    {
        var count = 0;
        for (var found = 0; found >= 0; count++)
        {
            found = line.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
            line = found < 0 ? line : line[(found + tag.Length)..];
        }

        return count - 1;
    }
}
