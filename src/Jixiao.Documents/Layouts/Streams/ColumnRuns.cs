using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Text.Aligned;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// A table whose columns were printed one after the other: headings with the labels and names below them, further on other headings
/// with the values, the weights. Each run of tokens below headings is counted off; runs that count as many rows are put beside each
/// other, and nothing is done where the counts do not agree.
/// </summary>
internal sealed class ColumnRuns
{
    private const int FewestRows = 3;

    /// <summary>What tells labels on top of their rows from labels beside the middle.</summary>
    private const double Contradiction = 6;

    /// <summary>No form is longer; every way to end a run is tried.</summary>
    private const int MostTokens = 2000;

    private readonly List<StreamToken> tokens;
    private readonly List<Run> runs = [];

    private ColumnRuns(List<StreamToken> tokens)
    {
        this.tokens = tokens;
        for (var at = 0; at < tokens.Count; )
        {
            var end = at;
            while (end < tokens.Count && IsHeading(tokens[end]))
            {
                end++;
            }

            if (end > at)
            {
                runs.Add(new Run(at, end, DataEnd(end)));
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Tokens [From, From + Taken) of each run that became part of the table, its headings and its rows.</summary>
    public sealed record Table(
        IReadOnlyList<(int From, int To)> Taken,
        IReadOnlyList<StreamToken> Heads,
        IReadOnlyList<IReadOnlyList<(int Column, StreamToken Token)>> Rows
    );

    /// <summary>The table that the tokens of one form hold in runs; null where they do not agree.</summary>
    public static Table? Read(List<StreamToken> tokens) =>
        tokens.Count > MostTokens ? null : new ColumnRuns(tokens).Read();

    private Table? Read()
    {
        var names = runs.FindIndex(r => Heads(r).Exists(h => h.Facts.Column == ColumnRole.Name));
        if (names < 0)
        {
            return null;
        }

        var others = runs.FindAll(r =>
            Heads(r).TrueForAll(h => h.Facts.Column is > ColumnRole.Name and not ColumnRole.Note)
        );
        var values = others.Find(r => Heads(r).Exists(h => h.Facts.Column == ColumnRole.Value));
        if (values is null || Heads(runs[names]).Exists(h => h.Facts.Column > ColumnRole.Name))
        {
            return null;
        }

        foreach (var namesEnd in Ends(runs[names]))
        {
            var own = tokens[runs[names].Data..namesEnd];
            var labels = own.FindAll(IsLabel);
            var count = own.Count - labels.Count;
            if (count < FewestRows || own.Exists(t => !IsLabel(t) && !IsName(t)))
            {
                continue;
            }

            if (Columns(values, count) is { } found)
            {
                return Zip(runs[names], namesEnd, own, values, found, others);
            }
        }

        return null;
    }

    private Table Zip(
        Run names,
        int namesEnd,
        List<StreamToken> own,
        Run values,
        List<StreamToken[]> found,
        List<Run> others
    )
    {
        var heads = Heads(names);
        var cells = own.Where(t => !IsLabel(t)).ToList();
        var rows = cells.Select(_ => new List<(int, StreamToken)>()).ToList();
        PlaceLabels(own, heads, rows);
        var name = heads.FindIndex(h => h.Facts.Column == ColumnRole.Name);
        for (var r = 0; r < rows.Count; r++)
        {
            rows[r].Add((name, cells[r]));
        }

        var taken = new List<(int, int)> { (names.From, namesEnd) };
        Beside(values, found);
        foreach (var run in others.Where(o => o != values))
        {
            if (Columns(run, rows.Count) is { } more)
            {
                Beside(run, more);
            }
        }

        taken.Sort();
        return new Table(taken, heads, [.. rows.Select(r => r.OrderBy(c => c.Item1).ToList())]);

        void Beside(Run run, List<StreamToken[]> columns)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                for (var r = 0; r < rows.Count; r++)
                {
                    rows[r].Add((heads.Count + c, columns[c][r]));
                }
            }

            heads = [.. heads, .. Heads(run)];
            taken.Add((run.From, run.Data + (rows.Count * columns.Count)));
        }
    }

    /// <summary>The cells of each column of a run, where it holds as many rows; the rows stand below each other or one column after the other.</summary>
    private List<StreamToken[]>? Columns(Run run, int rows)
    {
        var heads = Heads(run);
        if (run.Data + (rows * heads.Count) is var end && (end > run.End || !Ends(run).Contains(end)))
        {
            return null;
        }

        var data = tokens[run.Data..end];
        return Fitting((c, r) => data[(r * heads.Count) + c]) ?? Fitting((c, r) => data[(c * rows) + r]);

        List<StreamToken[]>? Fitting(Func<int, int, StreamToken> cell)
        {
            var columns = heads.Select((_, c) => Enumerable.Range(0, rows).Select(r => cell(c, r)).ToArray()).ToList();
            return columns
                .Zip(heads)
                .All(c => Array.TrueForAll(c.First, t => RowCosts.Of(t.Facts, c.Second.Facts.Column) < RowCosts.Misfit))
                ? columns
                : null;
        }
    }

    /// <summary>
    /// Labels stand before the name beside their middle, or before the first name they speak for: as in aligned text, whichever explains all.
    /// </summary>
    private static void PlaceLabels(List<StreamToken> own, List<StreamToken> heads, List<List<(int, StreamToken)>> rows)
    {
        var starts = Enumerable.Range(0, rows.Count + 1).Select(r => 2 * r).ToList();
        var (likely, byLevel) = ((HashSet<int>?)null, new List<(int Column, StreamToken Label, int Before)>[2]);
        for (var level = 1; level >= 0; level--)
        {
            var column = heads.FindIndex(h => h.Facts.Column == (level == 0 ? ColumnRole.Level1 : ColumnRole.Level2));
            byLevel[level] = column < 0 ? [] : [.. Labels(own, level == 1).Select(l => (column, l.Label, l.Before))];
        }

        var (centred, above) = (Placed(top: false), Placed(top: true));
        var chosen = above.Cost < centred.Cost ? above : centred;
        for (var level = 0; level < 2; level++)
        {
            for (var i = 0; i < byLevel[level].Count; i++)
            {
                rows[chosen.At[level][i]].Add((byLevel[level][i].Column, byLevel[level][i].Label));
            }
        }

        (int[][] At, double Cost) Placed(bool top)
        {
            var (at, sum) = (new int[2][], 0.0);
            likely = null;
            for (var level = 1; level >= 0; level--)
            {
                var cells = byLevel[level]
                    .ConvertAll(l => new AlignedCell(l.Label.Text, 0, 2 * l.Before, 2 * l.Before, 0, l.Label.Text));
                var (found, cost) = MergedCells.Place(cells, starts, 0, rows.Count, top, likely);
                (at[level], sum) = (found, sum + cost);
                likely = found.Length > 0 ? [.. found] : null;
            }

            return (at, sum + (Contradiction * Contradictions(at)));
        }

        // Labels of level 2 under one of level 1 that is not theirs.
        int Contradictions(int[][] at) =>
            byLevel[1]
                .Where(
                    (l, i) =>
                        l.Label.Facts.Level is { Ambiguous: false } own
                        && Upper(at, at[1][i]) is { } upper
                        && upper != own.Level1
                )
                .Count();

        string? Upper(int[][] at, int row) =>
            Array.FindLastIndex(at[0], r => r <= row) is >= 0 and var i
                ? byLevel[0][i].Label.Facts.Level!.Level1
                : null;
    }

    /// <summary>The labels of a level, each with how many names stand before it; 成本指标 is of the first level only where others divide it.</summary>
    private static IEnumerable<(StreamToken Label, int Before)> Labels(List<StreamToken> own, bool second)
    {
        var divided = own.Select(t => t.Facts.Level)
            .Where(l => l is { Level2: not null, Ambiguous: false })
            .Select(l => l!.Level1)
            .ToHashSet(StringComparer.Ordinal);
        var before = 0;
        foreach (var token in own)
        {
            if (!IsLabel(token))
            {
                before++;
            }
            else if (
                token.Facts.Level is { } level
                && second == (level.Ambiguous ? !divided.Contains(token.Facts.Label) : level.Level2 is not null)
            )
            {
                yield return (token, Math.Min(before, own.Count(t => !IsLabel(t)) - 1));
            }
        }
    }

    private List<StreamToken> Heads(Run run) => tokens[run.From..run.Data];

    private static bool IsHeading(StreamToken token) =>
        token.Facts is { Level: null, Column: >= ColumnRole.Level1 and not ColumnRole.Note and not ColumnRole.Other };

    /// <summary>群众满意度 without 指标 is rather the name of an indicator.</summary>
    private static bool IsLabel(StreamToken token) =>
        token.Facts.Level is not null && !token.Facts.Label.EndsWith("满意度", StringComparison.Ordinal);

    private static bool IsName(StreamToken token) =>
        token.Text[0] is not ('（' or '(') && RowCosts.Of(token.Facts, ColumnRole.Name) <= RowCosts.Misfit;

    private int DataEnd(int from)
    {
        var end = from;
        while (
            end < tokens.Count
            && !IsHeading(tokens[end])
            && Titles.Read(tokens[end].Text) is null
            && (tokens[end].Facts.Level is not null || tokens[end].Facts.Field == FieldRole.None)
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the rows of a run may end: at its end, or before a blank line.</summary>
    private IEnumerable<int> Ends(Run run)
    {
        yield return run.End;
        for (var at = run.End - 1; at > run.Data; at--)
        {
            if (tokens[at].StartsGroup)
            {
                yield return at;
            }
        }
    }

    /// <param name="From">Its first heading.</param>
    /// <param name="Data">What follows the last one.</param>
    /// <param name="End">Exclusive end of what may be its data.</param>
    private sealed record Run(int From, int Data, int End);
}
