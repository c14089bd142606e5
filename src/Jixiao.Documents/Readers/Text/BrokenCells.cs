using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Labels that were broken over lines where every line is a cell: "满意度" above "指标", a character a line.</summary>
internal static class BrokenCells
{
    private const int Most = 8;

    /// <summary>The cells of a row with such labels put together again; what stands right of them moves up.</summary>
    public static List<SourceCell> Joined(List<SourceCell> cells)
    {
        var joined = new List<SourceCell>(cells.Count);
        for (var at = 0; at < cells.Count; )
        {
            var length = Length(cells, at);
            var text = length == 1 ? cells[at].Text : string.Concat(cells.Skip(at).Take(length).Select(c => c.Text));
            joined.Add(cells[at] with { Text = text, Column = joined.Count });
            at += length;
        }

        return joined;
    }

    /// <summary>How many cells make the longest listed word from here on; 1 where none do.</summary>
    private static int Length(List<SourceCell> cells, int at)
    {
        var (text, length) = (cells[at].Text, 1);
        for (var next = at + 1; next < cells.Count && next - at < Most && text.Length > 0; next++)
        {
            if (cells[next].Text.Length == 0 || text.Length + cells[next].Text.Length > Lexicon.LongestLabel)
            {
                break;
            }

            text += cells[next].Text;
            var two = next == at + 1 && AreTwo(cells[at].Text, cells[next].Text);
            length = !two && Lexicon.IsListed(Keys.OfLabel(text)) ? next - at + 1 : length;
        }

        return length;
    }

    /// <summary>Each is a word of its own (分值, 权重); only 指标 ends the one before it.</summary>
    private static bool AreTwo(string first, string second) =>
        Lexicon.IsListed(Keys.OfLabel(first)) && Lexicon.IsListed(Keys.OfLabel(second)) && Keys.Of(second) != "指标";
}
