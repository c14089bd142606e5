using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>The headings of an indicator table within a stream of tokens.</summary>
/// <param name="Start">First token of the headings.</param>
/// <param name="End">First token after them.</param>
internal sealed record StreamHeader(int Start, int End)
{
    private const int Window = 16;

    /// <summary>So many words of no list beside each other are values of labels, no headings; the pieces of one count half.</summary>
    private const int MostUnknown = 6;
    private const int LongestPiece = 4;

    /// <summary>No form has more columns, and the time to align a table grows with their square.</summary>
    private const int MostColumns = 32;

    /// <summary>The next headings at or after <paramref name="from"/>: a level or name column with at least two further columns close by.</summary>
    public static StreamHeader? Find(IReadOnlyList<StreamToken> tokens, int from)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (
                tokens[at].Facts.Column is ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name
                && EndOf(tokens, at) is var end
                && IsHeader(tokens, at, end)
            )
            {
                return new StreamHeader(StartOf(tokens, at, from), end);
            }
        }
        return null;
    }

    /// <summary>A taller heading of the last columns (分值权重（90）) was printed on the line before the first ones, or around them.</summary>
    public StreamToken? Lead(IReadOnlyList<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        var first = tokens[Start - 1];
        if (!first.StartsLine || !tokens[Start].StartsLine)
        {
            return null;
        }
        var lead =
            first.Facts.Column == ColumnRole.None && End < tokens.Count && tokens[End].StartsLine
                ? first with
                {
                    Facts = facts(first.Text + tokens[End].Text),
                }
                : first;
        return
            lead.Facts.Column is ColumnRole.Weight or ColumnRole.Score
            && !Enumerable.Range(Start, End - Start).Any(i => tokens[i].Facts.Column == lead.Facts.Column)
            ? lead
            : null;
    }

    /// <summary>The first token after the headings and the end of the one around them.</summary>
    public int EndWith(StreamToken? lead, IReadOnlyList<StreamToken> tokens) =>
        lead is { } around && around.Text.Length > tokens[Start - 1].Text.Length ? End + 1 : End;

    private static bool IsHeader(IReadOnlyList<StreamToken> tokens, int start, int end)
    {
        var (levels, name, value, others) = (0, false, false, 0);
        for (var at = start; at < end; at++)
        {
            switch (tokens[at].Facts.Column)
            {
                case ColumnRole.Level1 or ColumnRole.Level2:
                    levels++;
                    break;
                case ColumnRole.Name:
                    name = true;
                    break;
                case ColumnRole.Value:
                    value = true;
                    break;
                case ColumnRole.Comparison or ColumnRole.Weight or ColumnRole.Unit or ColumnRole.Explanation:
                    others++;
                    break;
            }
        }
        return value && (levels >= 1 || (name && others >= 1));
    }

    /// <summary>Headings go on as long as there are words that head columns; an unknown short word may stand between two of them.</summary>
    private static int EndOf(IReadOnlyList<StreamToken> tokens, int start)
    {
        var end = start + 1;
        for (var at = start + 1; at < tokens.Count && at - start < Window && at - end < 2; at++)
        {
            var facts = tokens[at].Facts;
            if (facts.Level is not null || facts.IsNumber || facts.Text.Length > Lexicon.LongestLabel)
            {
                break;
            }
            end = facts.Column != ColumnRole.None ? at + 1 : end;
        }
        while (
            end < tokens.Count
            && end - start < MostColumns
            && !tokens[end].StartsLine
            && tokens[end].Text.Length <= 8
            && tokens[end].Facts is { Level: null, IsNumber: false }
        )
        {
            end++;
        }
        return
            end < tokens.Count
            && tokens[end].StartsLine
            && tokens[end].Text.Length == 1
            && !tokens[end - 1].StartsLine
            && tokens[end].Facts is { Level: null, IsNumber: false }
            ? end + 1
            : end;
    }

    /// <summary>Back over headings of the whole form (项目名称, 金额, 绩效目标) that stand before the levels.</summary>
    private static int StartOf(IReadOnlyList<StreamToken> tokens, int first, int from)
    {
        var (start, unknown) = (first, 0);
        for (var at = first - 1; at >= from && first - at <= 8 && unknown < MostUnknown; at--)
        {
            var facts = tokens[at].Facts;
            unknown +=
                facts.IsWordOfTheForm ? -unknown
                : facts.Text.Length <= LongestPiece ? 1
                : 2;
            // A label with a colon has its value behind it and heads no column.
            if (facts.IsNumber || facts.Text is [.., ':' or '：'] || Segments.Titles.Read(facts.Text) is not null)
            {
                break;
            }
            start = facts.Column.IsFormLevel() || facts.Column == ColumnRole.Name ? at : start;
        }
        var owners = Enumerable
            .Range(start, first - start)
            .Count(i => tokens[i].Facts.Column is ColumnRole.ProjectName or ColumnRole.UnitCode);
        return owners > 0 ? start : first;
    }
}
