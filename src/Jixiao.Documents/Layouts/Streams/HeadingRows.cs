using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>The headings over a table that was printed row after row.</summary>
/// <param name="Rows">The headings, and above them a word over some of them.</param>
/// <param name="Roles">What each column holds.</param>
internal sealed record HeadingRows(List<Row> Rows, List<ColumnRole> Roles)
{
    /// <summary>The headings where they were broken over lines; null where they stand as printed.</summary>
    public static PrintedHeads? Whole(List<StreamToken> tokens, StreamHeader header, Func<string, CellFacts> facts) =>
        PrintedHeads.Read(tokens, header.Start, facts) is { Broken: true } whole
        && whole.End >= header.End
        && !tokens[header.Start..header.End].Exists(t => t.Facts.Column.IsFormLevel())
            ? whole
            : null;

    /// <summary>The headings in print order; a word no list knows heads a column of its own when it stands right of the levels.</summary>
    public static HeadingRows Of(IEnumerable<StreamToken> tokens, StreamToken? lead, Func<string, CellFacts> facts)
    {
        var rows = new List<Row>();
        var heads = new List<StreamToken>();
        var others = new List<StreamToken>();
        foreach (var token in tokens)
        {
            if (heads.Count > 0 && token.StartsLine && token.Text.Length == 1)
            {
                heads[^1] = heads[^1] with { Facts = facts(heads[^1].Text + token.Text) };
            }
            else if (token.StartsLine && heads.FindIndex(h => EndsAs(h, token)) is >= 0 and var broken)
            {
                heads[broken] = heads[broken] with { Facts = facts(heads[broken].Text + token.Text) };
            }
            else if (token.Facts.Column != ColumnRole.None)
            {
                heads.Add(token);
            }
            else if (token.Facts.Field != FieldRole.Heading && token.Text[0] is not ('（' or '('))
            {
                (heads.Exists(IsOfIndicators) ? heads : others).Add(token);
            }
        }
        if (heads.Exists(IsOfIndicators))
        {
            heads.RemoveAll(h => h.Facts.Label == "绩效指标");
        }
        var values = heads.FindAll(h => h.Facts.Column == ColumnRole.Value);
        heads.RemoveAll(h => values.Count > 1 && h.Facts.Column == ColumnRole.Value && h != values[^1]);
        if (lead is { } last)
        {
            heads.Add(last);
        }
        if (heads.FindIndex(IsOfTree) > heads.FindIndex(IsRightOfNames) && heads.Exists(IsRightOfNames))
        {
            heads = [.. heads.OrderBy(h => h.Facts.Column.IsFormLevel() ? -1 : PieceOrders.Rank(h.Facts.Column))];
        }
        TickColumns.Spread(heads, facts);
        if (others.Count > 0)
        {
            var owner = Math.Max(
                0,
                heads.FindIndex(h => h.Facts.Column is ColumnRole.ProjectName or ColumnRole.UnitName)
            );
            rows.Add([(owner, others[0] with { Facts = facts(string.Concat(others.Select(o => o.Text))) })]);
        }
        rows.Add([.. heads.Select((h, i) => (i, h))]);
        return new HeadingRows(
            rows,
            heads.ConvertAll(h => h.Facts.Column == ColumnRole.None ? ColumnRole.Other : h.Facts.Column)
        );

        // 绩效度量 | 权重 | 单位: the end of a heading stands below another one.
        bool EndsAs(StreamToken head, StreamToken end) =>
            head.Facts.Column == ColumnRole.None
            && facts(head.Text + end.Text) is { Column: >= ColumnRole.Level1 } whole
            && Lexicon.IsListed(whole.Label);
    }

    /// <summary>Headings of two lines are printed before those of one; no form has its levels right of the values.</summary>
    private static bool IsOfTree(StreamToken head) => head.Facts.Column is ColumnRole.Level1 or ColumnRole.Level2;

    private static bool IsRightOfNames(StreamToken head) =>
        head.Facts.Column
            is ColumnRole.Comparison
                or ColumnRole.Value
                or ColumnRole.Unit
                or ColumnRole.Actual
                or ColumnRole.Weight
                or ColumnRole.Score;

    /// <summary>一级指标, or the name of the indicator: not 绩效指标 over all columns.</summary>
    private static bool IsOfIndicators(StreamToken head) =>
        head.Facts is { Column: ColumnRole.Level1 } or { Column: ColumnRole.Name, Label: not "绩效指标" };
}
