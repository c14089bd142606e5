using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

using Cells = IReadOnlyList<(int Column, IReadOnlyList<StreamToken> Parts)>;

/// <summary>
/// A table of several projects printed row after row: unit, project, amount and goal stand before the first label of each project's
/// indicators. The amount between a name and a goal tells where they are; what lies between two of them are rows of indicators alone.
/// </summary>
internal sealed class ListedProjects
{
    private const int ShortestGoal = 8;
    private const int MostTokens = 40;
    private const int LongestFraction = 2;

    private readonly List<StreamToken> tokens;
    private readonly List<ColumnRole> roles;

    private ListedProjects(List<StreamToken> tokens, List<ColumnRole> roles) =>
        (this.tokens, this.roles) = (tokens, roles);

    /// <summary>The cells of each project, none for what stands before the first, and the tokens of its rows.</summary>
    /// <returns>Null where the headings are those of other tables, or something that is no row cannot be told.</returns>
    public static List<(Cells Head, List<StreamToken> Body)>? Of(List<StreamToken> tokens, List<ColumnRole> roles)
    {
        var own = roles.FindIndex(r => !r.IsFormLevel());
        return
            own > 0
            && roles.FindIndex(own, r => r.IsFormLevel() && r != ColumnRole.UnitName) < 0
            && roles.Contains(ColumnRole.Level1)
            && roles.Contains(ColumnRole.ProjectName)
            && roles.Contains(ColumnRole.Amount)
            && roles.Contains(ColumnRole.Goal)
            ? new ListedProjects(tokens, roles).Divide()
            : null;
    }

    private List<(Cells, List<StreamToken>)>? Divide()
    {
        var parts = new List<(Cells Head, int From, int To)>();
        var (from, cells) = (0, (Cells)[]);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Head(at, from) is not { } head)
            {
                continue;
            }
            if (parts.Count > 0 || head.Start > from || cells.Count > 0)
            {
                parts.Add((cells, from, head.Start));
            }
            (cells, from, at) = (head.Cells, head.End, head.End);
        }
        parts.Add((cells, from, tokens.Count));
        return cells.Count == 0 && tokens.Exists(IsSentence)
            ? null
            : parts.ConvertAll(p => (p.Head, tokens[p.From..p.To]));
    }

    /// <summary>The project whose amount is this token; null where it is no amount between a name and a goal.</summary>
    /// <param name="least">Where the rows of the project before begin.</param>
    private (Cells Cells, int Start, int End)? Head(int amount, int least)
    {
        if (!IsAmount(tokens[amount]))
        {
            return null;
        }
        var goal = amount + 1;
        while (goal < tokens.Count && IsRestOfAmount(tokens[goal]) && goal - amount < 3)
        {
            goal++;
        }
        var end = goal;
        while (end < tokens.Count && end - goal < MostTokens && MayBeOfGoal(tokens[end]))
        {
            end++;
        }
        if (end >= tokens.Count || tokens[end].Facts.Level is not { Level2: null } || !IsGoal(goal, end))
        {
            return null;
        }
        var start = amount;
        while (start > least && MayBeOfName(tokens[start - 1]))
        {
            start--;
        }
        var cells = new List<(int, IReadOnlyList<StreamToken>)>();
        start = Code(start, least, cells);
        start = cells.Count > 0 ? start : Start(start, amount);
        var (from, to) = Name(cells.Count > 0 ? start + cells[0].Item2.Count : start, amount, cells);
        if (from >= to)
        {
            return null;
        }
        cells.Add((roles.IndexOf(ColumnRole.ProjectName), tokens[from..to]));
        cells.Add((roles.IndexOf(ColumnRole.Amount), tokens[amount..goal]));
        cells.Add((roles.IndexOf(ColumnRole.Goal), tokens[goal..end]));
        return (cells.OrderBy(c => c.Item1).ToList(), start, end);
    }

    /// <summary>The digits of the code before the name, broken over lines where its column is narrow.</summary>
    private int Code(int start, int least, List<(int, IReadOnlyList<StreamToken>)> cells)
    {
        var column = roles.IndexOf(ColumnRole.UnitCode);
        var first = start;
        while (
            column >= 0
            && first > least
            && tokens[first - 1] is { StartsLine: true }
            && IsDigits(tokens[first - 1].Text)
        )
        {
            first--;
        }
        if (first < start)
        {
            cells.Add((column, tokens[first..start]));
        }
        return first;
    }

    /// <summary>Behind the end of the row above: 正向指标, the rest of its value.</summary>
    private int Start(int from, int amount)
    {
        while (from < amount && (Directions.IsOne(tokens[from].Text) || tokens[from].Text is "指标" or "标"))
        {
            from++;
        }
        var named = Enumerable
            .Range(from, amount - from)
            .FirstOrDefault(i => tokens[i].StartsLine && StartsUnit(tokens[i].Text), -1);
        return named >= 0 && roles.Contains(ColumnRole.UnitName) ? named : from;
    }

    /// <summary>The unit beside the name of the project: before it up to where it ends as units do, or behind it.</summary>
    /// <returns>Where the name stands; nothing where no name is left.</returns>
    private (int From, int To) Name(int from, int to, List<(int, IReadOnlyList<StreamToken>)> cells)
    {
        var column = roles.IndexOf(ColumnRole.UnitName);
        var before = column < roles.IndexOf(ColumnRole.ProjectName);
        for (var length = 1; column >= 0 && length < to - from; length++)
        {
            var unit = before ? tokens[from..(from + length)] : tokens[(to - length)..to];
            if (Titles.EndsAsUnit(string.Concat(unit.Select(t => t.Text))) && (before || StartsUnit(unit[0].Text)))
            {
                cells.Add((column, unit));
                return before ? (from + length, to) : (from, to - length);
            }
        }
        return (from, to);
    }

    private bool IsGoal(int from, int to)
    {
        var text = string.Concat(tokens[from..to].Select(t => t.Text));
        return text.Length >= ShortestGoal && text.AsSpan().IndexOfAny("，。；、") >= 0;
    }

    private static bool IsAmount(StreamToken token) =>
        token.Facts.Kind is ValueKind.Number or ValueKind.Money
        && char.IsAsciiDigit(token.Text[0])
        && token.Text[^1] != '%';

    /// <summary>"4469.7" | "1", "630" | "7.16": the digits that a narrow column put on the next line.</summary>
    private static bool IsRestOfAmount(StreamToken token) =>
        token.StartsLine
        && token.Text.AsSpan().IndexOfAnyExcept("0123456789.元万") < 0
        && token.Text.Length <= LongestFraction + 3;

    private static bool MayBeOfGoal(StreamToken token) =>
        token.Facts.Level is null && token.Facts.Kind != ValueKind.Sign && !Titles.EndsAsUnit(token.Text);

    private static bool MayBeOfName(StreamToken token) =>
        token.Facts is { Level: null, IsNumber: false } && token.Facts.Kind is ValueKind.Words && !IsSentence(token);

    private static bool IsSentence(StreamToken token) =>
        token.Text.Length >= ShortestGoal && token.Text.AsSpan().IndexOfAny("，。；") >= 0;

    private static bool IsDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"381001-清河县", "清河县民", "[216]云岭市".</summary>
    private static bool StartsUnit(string text) =>
        Divisions.Of(text.TrimStart("0123456789-[]【】".ToCharArray())) is not null
        || (char.IsAsciiDigit(text[0]) && text.Contains('-', StringComparison.Ordinal));
}
