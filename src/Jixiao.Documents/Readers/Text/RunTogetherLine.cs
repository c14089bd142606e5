using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// A whole form in one line, its cells divided by spaces, as programs that search old office files print them. Its cells become
/// paragraphs, as those of text in drawing order do.
/// </summary>
internal static class RunTogetherLine
{
    private const int FewestCells = 16;
    private const int ShortestLine = 100;
    private const int FewestHeadings = 3;

    /// <summary>The index after the line, or <paramref name="at"/> when it is no such line.</summary>
    public static int TryRead(TextLines lines, int at, BlockSink sink)
    {
        var line = lines.Span(at);
        if (lines[at].Tabs > 0 || line.Length < ShortestLine || !HoldsForm(line))
        {
            return at;
        }

        foreach (var range in line.SplitAny(' ', '\u3000', '\u00a0'))
        {
            if (!line[range].IsEmpty)
            {
                sink.Paragraph(Paragraphs.Clean(line[range]), lines.Place(at));
            }
        }

        return at + 1;
    }

    /// <summary>Many cells, the headings of indicators among them, each alone.</summary>
    private static bool HoldsForm(ReadOnlySpan<char> line)
    {
        var (cells, headings) = (0, 0);
        foreach (var range in line.SplitAny(' ', '\u3000', '\u00a0'))
        {
            var cell = line[range];
            cells += cell.IsEmpty ? 0 : 1;
            headings +=
                cell.Length is >= 3 and <= Lexicon.LongestLabel
                && Headings.Column(Keys.OfLabel(cell.ToString()))
                    is ColumnRole.Level1
                        or ColumnRole.Level2
                        or ColumnRole.Name
                        or ColumnRole.Value
                    ? 1
                    : 0;
        }

        return cells >= FewestCells && headings >= FewestHeadings;
    }
}
