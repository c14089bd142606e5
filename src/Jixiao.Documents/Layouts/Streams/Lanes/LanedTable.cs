using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// A table whatever the order its cells were printed in: headings say which columns there are, each token is put into one of them, and
/// every column is divided among the same number of rows, the number that explains all of them best.
/// </summary>
internal static class LanedTable
{
    private const int MostTokens = 900;
    private const int LongestPart = 5;

    /// <summary>The tables of a form; headings printed again on a later page begin the next.</summary>
    /// <returns>The tables, each with the tokens it was found among.</returns>
    public static List<(List<StreamToken> Tokens, PiecedTable Table)> Read(
        IReadOnlyList<StreamToken> printed,
        Func<string, CellFacts> facts
    )
    {
        if (printed.Count > MostTokens)
        {
            return [];
        }
        List<StreamToken> tokens = [.. printed.Select(t => Whole(t, facts))];
        var heads = LaneHeads.Of(tokens, facts);
        if (heads.Exists(h => h.Has(ColumnRole.Unit) && !h.Has(ColumnRole.UnitName)))
        {
            tokens = [.. tokens.SelectMany(t => Apart(t, facts))];
            heads = LaneHeads.Of(tokens, facts);
        }
        var starts = Starts(tokens, heads);
        var tables = new List<(List<StreamToken>, PiecedTable)>();
        for (var t = 0; t < starts.Count; t++)
        {
            var from = t == 0 ? 0 : starts[t];
            var part = tokens[from..(t + 1 < starts.Count ? starts[t + 1] : tokens.Count)];
            var own = t == 0 && starts.Count == 1 ? heads : LaneHeads.Of(part, facts);
            own = own.FindAll(h => h.Heads[0].At >= starts[t] - from);
            own.SelectMany(h => h.Heads).ToList().ForEach(h => part[h.At] = h.Token);
            if (LaneTable.Of(part, Body(part, own, starts[t] - from, part.Count), own, facts) is { } table)
            {
                tables.Add((part, table));
            }
            else
            {
                return [];
            }
        }
        return tables;
    }

    /// <summary>帮扶对象满意度指: the label of a level without its last character, which stands elsewhere.</summary>
    private static StreamToken Whole(StreamToken token, Func<string, CellFacts> facts) =>
        token.Text.Length > 2 && token.Text[^1] == '指' && facts(token.Text + "标") is { Level: not null } whole
            ? token with
            {
                Facts = whole,
            }
            : token;

    /// <summary>"90" and "%" on the line below it: of two columns, where units have one.</summary>
    private static IEnumerable<StreamToken> Apart(StreamToken token, Func<string, CellFacts> facts) =>
        token.Text is [>= '0' and <= '9', .., '%'] && !token.Line.Cells[0].Text.Contains('%', StringComparison.Ordinal)
            ?
            [
                token with
                {
                    Facts = facts(token.Text[..^1]),
                },
                token with
                {
                    Facts = facts("%"),
                    StartsLine = true,
                    StartsGroup = false,
                },
            ]
            : [token];

    /// <summary>Where tables begin: at the first heading of indicators, or of the projects they belong to.</summary>
    private static List<int> Starts(IReadOnlyList<StreamToken> tokens, List<LaneHeads> heads)
    {
        var starts = new List<int>();
        var (named, page) = (false, -1);
        foreach (var head in heads)
        {
            var at = head.Heads.Min(h => h.At);
            var own = tokens[at].Line.Place.Page;
            if (starts.Count == 0 ? IsOfTable(head) : named && own != page && IsOfTable(head))
            {
                starts.Add(at);
                (named, page) = (false, own);
            }
            named |= starts.Count > 0 && head.Has(ColumnRole.Name);
        }
        return starts;
    }

    private static bool IsOfTable(LaneHeads head) =>
        head.Heads.Any(h =>
            h.Token.Facts.Column
                is ColumnRole.Level1
                    or ColumnRole.Level2
                    or ColumnRole.Name
                    or ColumnRole.Comparison
                    or ColumnRole.Value
                    or ColumnRole.Direction
        )
        || head.Heads.Count(h =>
            h.Token.Facts.Column.IsFormLevel() && h.Token.Facts.Field is FieldRole.None or FieldRole.Heading
        ) > 1;

    /// <summary>What may be cells: no headings, no labels of the head, nothing below the table.</summary>
    private static List<int> Body(IReadOnlyList<StreamToken> tokens, List<LaneHeads> heads, int from, int end)
    {
        var taken = heads.SelectMany(h => h.Taken).ToHashSet();
        var body = new List<int>();
        for (var at = from; at < end; at++)
        {
            var token = tokens[at];
            if (
                token.Facts.Field is FieldRole.TotalScore or FieldRole.Note
                || RowKinds.IsTableMark(token.Text)
                || InlineLabel.Read(token.Text) is { Role: FieldRole.Note }
            )
            {
                if (token.Facts.Field == FieldRole.TotalScore || IsSum(token))
                {
                    continue;
                }
                break;
            }
            if (
                taken.Contains(at)
                || PrintedHeads.IsOverAll(token)
                || Titles.Read(token.Text) is not null
                || IsSum(token)
            )
            {
                continue;
            }
            if (token.Facts.Level is not null || !(IsOfHead(token) || IsPartOfLevel(token)))
            {
                body.Add(at);
            }
        }
        return body;
    }

    private static bool IsSum(StreamToken token) => token.Facts.Label is "总分" or "合计" or "总计";

    private static bool IsOfHead(StreamToken token) =>
        token.Facts.Field is not (FieldRole.None or FieldRole.Heading)
        || token.IsYearMark()
        || FundWords.IsWhole(token.Facts.Label);

    /// <summary>What is left of a label that could not be put together (度指标, 社会效).</summary>
    public static bool IsPartOfLevel(StreamToken token) =>
        token.Facts.Level is null
        && token.Text.Length <= LongestPart
        && (
            token.Text.Length > 1
                ? Lexicon.IsInLevel(token.Text)
                : token.Text[0] is '指' or '标' or '产' or '出' or '效' or '益' or '满' or '意' or '度' or '象'
        );
}
