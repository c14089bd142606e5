namespace Jixiao.Documents.Readers.Text;

/// <summary>Text outside tables, one paragraph a line.</summary>
internal static class Paragraphs
{
    public static int Read(TextLines lines, int at, BlockSink sink)
    {
        sink.Paragraph(Clean(lines.Span(at)), lines.Place(at));
        return at + 1;
    }

    /// <summary>Without the signs of a markdown heading or of emphasis around the whole line.</summary>
    public static string Clean(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length > 0 && text[0] == '#')
        {
            text = text.Trim("# ");
        }

        if (text.Length > 4 && text.StartsWith("**") && text.EndsWith("**") && text[2..^2].IndexOf('*') < 0)
        {
            text = text[2..^2];
        }

        return InlineMarkup.Clean(text);
    }
}
