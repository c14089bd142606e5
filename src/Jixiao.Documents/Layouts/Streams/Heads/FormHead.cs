using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>What can be said at once of the part of a form around a table printed in pieces.</summary>
/// <param name="Rows">Rows of a label and its value or values.</param>
/// <param name="Rest">The tokens that are no part of them, in print order.</param>
internal sealed record FormHead(IReadOnlyList<Row> Rows, IReadOnlyList<StreamToken> Rest)
{
    public static FormHead Read(IReadOnlyList<StreamToken> tokens, Func<string, Grid.CellFacts> facts)
    {
        var (rows, taken) = (new List<Row>(), new HashSet<int>());
        if (CodedProject.Read(tokens) is { } project)
        {
            // The headings stand over columns; here each is the label of what its column holds.
            Add("绩效目标", project.Goal);
            Add("项目名称", project.Name);
            Add("年度资金总额（万元）", project.Amount is { } amount ? [amount] : []);
            Add("单位编码", [project.Code]);
            taken.UnionWith(Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Facts.Column.IsFormLevel()));
            return new FormHead(rows, [.. tokens.Where((_, i) => !taken.Contains(i))]);
        }
        if (ListedHead.Read(tokens) is { } listed)
        {
            Add("项目名称", listed.Name);
            Add("单位名称", listed.Unit);
            Add("年度资金总额（万元）", [listed.Amount]);
            Add("绩效目标", listed.Goal);
            taken.UnionWith(Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Facts.Column.IsFormLevel()));
            return new FormHead(rows, [.. tokens.Where((_, i) => !taken.Contains(i))]);
        }
        foreach (var (label, value) in HeadTexts.Read(tokens))
        {
            rows.Add([(0, tokens[label]), (1, Whole(value))]);
            taken.Add(label);
            taken.UnionWith(value);
        }
        if (HeadFunds.Read(tokens) is { } funds)
        {
            rows.AddRange(funds.Rows);
            taken.UnionWith(funds.Taken);
        }
        return new FormHead(rows, [.. tokens.Where((_, i) => !taken.Contains(i))]);

        void Add(string label, IReadOnlyList<int> value)
        {
            if (value.Count > 0)
            {
                rows.Add([(0, tokens[value[0]] with { Facts = facts(label) }), (1, Whole(value))]);
                taken.UnionWith(value);
            }
        }

        StreamToken Whole(IReadOnlyList<int> value) =>
            value.Count == 1
                ? tokens[value[0]]
                : tokens[value[0]] with
                {
                    Facts = facts(string.Concat(value.Select(i => tokens[i].Text))),
                };
    }
}
