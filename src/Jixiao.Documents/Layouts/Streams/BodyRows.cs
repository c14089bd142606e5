using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>The tokens below the headings of a table that was printed row after row, put into its columns.</summary>
internal sealed class BodyRows(Func<string, CellFacts> facts)
{
    public static List<Row> Of(List<StreamToken> tokens, List<ColumnRole> roles, Func<string, CellFacts> facts)
    {
        tokens = WithDirections(tokens, facts)
            .FindAll(t =>
                t.Facts.Field is not (FieldRole.Goal or FieldRole.LongGoal or FieldRole.Heading)
                || t.Facts.Level is not null
                || t.Text == "其他"
                || t.Text[^1] == '。'
            );
        return tokens.Count == 0
            ? []
            : CountedRows.Of(tokens, roles)
                ?? GroupedRows.Of(tokens, roles)
                ?? new BodyRows(facts).Listed(tokens, roles)
                ?? new BodyRows(facts).WithWeights(tokens, roles);
    }

    /// <summary>正向 and 指标 on the line below it are one word.</summary>
    private static List<StreamToken> WithDirections(List<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        var joined = new List<StreamToken>(tokens.Count);
        foreach (var token in tokens)
        {
            if (joined.Count > 0 && token.Text == "指标" && Directions.IsOne(joined[^1].Text))
            {
                joined[^1] = joined[^1] with { Facts = facts(joined[^1].Text + token.Text) };
            }
            else
            {
                joined.Add(token);
            }
        }
        return joined;
    }

    /// <summary>Below the cells of a project only the columns of indicators are left to choose from.</summary>
    private List<Row>? Listed(List<StreamToken> tokens, List<ColumnRole> roles)
    {
        if (ListedProjects.Of(tokens, roles) is not { } projects)
        {
            return null;
        }
        var own = roles.FindIndex(r => !r.IsFormLevel());
        var rows = new List<Row>();
        foreach (var (head, body) in projects)
        {
            var lead = head.Select(c => (c.Column, Whole(c.Parts))).ToList();
            foreach (
                var row in body.Count == 0
                    ?
                    [
                        [],
                    ]
                    : Aligned(body, roles[own..])
            )
            {
                rows.Add([.. lead, .. row.Select(c => (c.Column + own, c.Token))]);
                lead = [];
            }
        }
        return rows.FindAll(r => r.Count > 0);
    }

    /// <summary>Weights may have been printed behind all rows, one for each.</summary>
    private List<Row> WithWeights(List<StreamToken> tokens, List<ColumnRole> roles)
    {
        var weights = LateFigures.Weights(tokens, roles);
        if (weights.Count > 0)
        {
            var rows = Aligned(tokens[..^weights.Count], roles[..^1]);
            if (rows.Count == weights.Count)
            {
                return [.. rows.Zip(weights, Row (row, weight) => [.. row, (roles.Count - 1, weight)])];
            }
        }
        return Aligned(tokens, roles);
    }

    private List<Row> Aligned(List<StreamToken> tokens, List<ColumnRole> roles)
    {
        var aligned = new StreamTable(roles).Align(tokens);
        var rows = new List<Row>();
        var row = new List<(int Column, StreamToken Token)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (column, starts) = aligned[i];
            if (starts && row.Count > 0)
            {
                rows.Add(row);
                row = [];
            }
            if (row.Count > 0 && row[^1].Column == column)
            {
                row[^1] = (column, Whole([row[^1].Token, tokens[i]]));
            }
            else
            {
                row.Add((column, tokens[i]));
            }
        }
        rows.Add(row);
        return rows;
    }

    private StreamToken Whole(IReadOnlyList<StreamToken> parts) =>
        parts.Count == 1 ? parts[0] : parts[0] with { Facts = facts(string.Concat(parts.Select(p => p.Text))) };
}
