namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// One cell a line with a pipe behind each, as some web pages are turned into text. Nothing says where a row ends, so that the cells
/// become paragraphs, as those of text in drawing order do; empty cells (a pipe alone) say nothing.
/// </summary>
internal static class ClosedLines
{
    private const int FewestLines = 6;

    /// <summary>The index after the last line of this shape, or <paramref name="at"/> when none starts there.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        if (!Starts(lines, at))
        {
            return at;
        }

        for (; at < lines.Count && (lines[at].Blank || IsClosed(lines.Span(at))); at++)
        {
            var cell = lines.Span(at).TrimEnd().TrimEnd('|');
            if (!cell.IsWhiteSpace())
            {
                sink.Paragraph(Paragraphs.Clean(cell), lines.Place(at));
            }
        }

        return at;
    }

    private static bool Starts(TextLines lines, int at)
    {
        for (var closed = 0; closed < FewestLines; closed++)
        {
            if (at == lines.Count || !IsClosed(lines.Span(at)))
            {
                return false;
            }

            at = lines.NextPrinted(at + 1);
        }

        return true;
    }

    private static bool IsClosed(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        return text.Length > 0 && text.IndexOf('|') == text.Length - 1;
    }
}
