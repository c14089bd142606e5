using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>
/// Columns under a heading that no list knows, or under none: every way of giving them roles that the form still lacks is weighed as
/// a whole, by what the headings resemble, what the columns hold, the order in which forms print, and whether weights add up. The best
/// is taken; a runner-up close behind lowers the confidence of all rows.
/// </summary>
internal sealed class ColumnHypotheses
{
    private const int MostOpen = 6;
    private const int MostCandidates = 4;

    /// <summary>Tenths by which the best must lead to be beyond doubt.</summary>
    private const int Lead = 6;

    private static readonly ColumnRole[] ShownByContent =
    [
        ColumnRole.Level1,
        ColumnRole.Level2,
        ColumnRole.Name,
        ColumnRole.Comparison,
        ColumnRole.Value,
        ColumnRole.Weight,
    ];

    private readonly ColumnRole[] roles;
    private readonly IReadOnlyList<GridRow> data;
    private readonly List<(int Column, Candidate[] Candidates)> open = [];
    private (int Score, ColumnRole[] Roles) best;
    private int second = int.MinValue;

    private ColumnHypotheses(ColumnRole[] roles, IReadOnlyList<GridRow> data)
    {
        (this.roles, this.data) = (roles, data);
        best = (int.MinValue, roles);
    }

    /// <param name="roles">By the headings that are known.</param>
    /// <param name="labels">The lowest heading of each column where no list knows it; empty for a column without any, null for a known one.</param>
    public static (ColumnRole[] Roles, bool Doubtful) Choose(
        ColumnRole[] roles,
        string?[] labels,
        IReadOnlyList<GridRow> dataRows
    )
    {
        var hypotheses = new ColumnHypotheses(roles, dataRows);
        var width = Math.Min(roles.Length, ColumnMap.WidestForm);
        for (var column = 0; column < width && hypotheses.open.Count < MostOpen; column++)
        {
            if (labels[column] is { } label && roles[column] is ColumnRole.None or ColumnRole.Other)
            {
                hypotheses.Open(column, labels[column]!, new ColumnContent(dataRows, column));
            }
        }
        if (hypotheses.open.Count == 0)
        {
            return (roles, false);
        }
        hypotheses.Weigh(0, 0, [.. roles]);
        return (hypotheses.best.Roles, hypotheses.best.Score - hypotheses.second < Lead);
    }

    private void Open(int column, string label, ColumnContent content)
    {
        if (content.Count == 0)
        {
            return;
        }
        var alike = HeadingLikeness.Of(label);
        var candidates = ShownByContent
            .Union(alike.Keys)
            .Union(label.Length == 0 && HoldsUnits(column, content) ? [ColumnRole.Unit] : [])
            .Where(role => Array.IndexOf(roles, role) < 0)
            .Select(role => new Candidate(role, Worth(role, column, alike, content)))
            .Where(c => c.Worth > 0)
            .OrderByDescending(c => c.Worth)
            .Take(MostCandidates)
            .ToArray();
        if (candidates.Length > 0)
        {
            open.Add((column, [.. candidates, new Candidate(roles[column], 0)]));
        }
    }

    /// <summary>Right of the values, under the one heading of both, where a space divides number and unit ("≥ 95" | "%").</summary>
    private bool HoldsUnits(int column, ColumnContent content) =>
        column > 0
        && roles[column - 1] == ColumnRole.Value
        && content.HoldsUnits
        && new ColumnContent(data, column - 1).HoldsBareNumbers;

    /// <summary>What is gained, in tenths, by giving the column this role alone.</summary>
    private int Worth(ColumnRole role, int column, IReadOnlyDictionary<ColumnRole, int> alike, ColumnContent content)
    {
        var likeness = alike.GetValueOrDefault(role);
        if (likeness == 0 && role != ColumnRole.Unit && !content.Shows(role))
        {
            return 0;
        }
        var evidence = likeness + Need(role, content) - content.Cost(role);
        return evidence - OutOfOrder(role, column);
    }

    /// <summary>A form without names or values is none; the rest it can do without.</summary>
    private static int Need(ColumnRole role, ColumnContent content) =>
        role switch
        {
            ColumnRole.Name or ColumnRole.Value => 12,
            ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Comparison => 8,
            ColumnRole.Weight => content.SumsToWhole ? 15 : 0,
            ColumnRole.Unit => 6,
            _ => 0,
        };

    /// <summary>Levels and the name keep their order in every form; other columns mostly do.</summary>
    private int OutOfOrder(ColumnRole role, int column)
    {
        var cost = 0;
        for (var other = 0; other < roles.Length; other++)
        {
            if (
                roles[other] is ColumnRole.None or ColumnRole.Other or ColumnRole.Note
                || other == column
                || other < column == roles[other] < role
            )
            {
                continue;
            }
            cost += IsOfTree(role) && IsOfTree(roles[other]) ? 20 : 2;
        }
        return cost;
    }

    private static bool IsOfTree(ColumnRole role) => role is >= ColumnRole.Level1 and <= ColumnRole.Name;

    private void Weigh(int at, int score, ColumnRole[] whole)
    {
        if (at == open.Count)
        {
            Keep(score, whole);
            return;
        }
        var (column, candidates) = open[at];
        foreach (var candidate in candidates)
        {
            if (candidate.Worth > 0 && Array.IndexOf(whole, candidate.Role) >= 0)
            {
                continue;
            }
            var before = whole[column];
            whole[column] = candidate.Role;
            Weigh(at + 1, score + candidate.Worth, whole);
            whole[column] = before;
        }
    }

    private void Keep(int score, ColumnRole[] whole)
    {
        if (score > best.Score)
        {
            (second, best) = (best.Score, (score, [.. whole]));
        }
        else
        {
            second = Math.Max(second, score);
        }
    }

    private sealed record Candidate(ColumnRole Role, int Worth);
}
