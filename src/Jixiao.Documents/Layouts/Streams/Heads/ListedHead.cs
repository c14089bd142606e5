using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

/// <summary>
/// The cells of the one project of a page in a table that lists projects: unit, name and amount on one line, the ends of unit and name
/// below it, the goal behind the amount or further on.
/// </summary>
internal sealed record ListedHead(IReadOnlyList<int> Unit, IReadOnlyList<int> Name, int Amount, IReadOnlyList<int> Goal)
{
    private const int MostLines = 4;
    private const int Reach = 60;
    private const int ShortestGoal = 6;
    private const int HeadingsWithin = 24;

    /// <summary>Whether a page begins with the headings of such a table.</summary>
    public static bool StartsPage(IReadOnlyList<StreamToken> tokens, int at)
    {
        if (tokens[at].Line.Place.Page == tokens[at - 1].Line.Place.Page)
        {
            return false;
        }
        var (name, other) = (false, false);
        for (var i = at; i < Math.Min(tokens.Count, at + HeadingsWithin) && !tokens[i].Facts.IsNumber; i++)
        {
            name |= tokens[i].Facts.Column == ColumnRole.ProjectName;
            other |= tokens[i].Facts.Column is ColumnRole.Amount or ColumnRole.Goal;
        }
        return name && other;
    }

    /// <returns>Null where there is no such line, or more than one.</returns>
    public static ListedHead? Read(IReadOnlyList<StreamToken> tokens)
    {
        if (
            !tokens.Any(t => t.Facts.Column == ColumnRole.ProjectName)
            || !tokens.Any(t => t.Facts.Column == ColumnRole.UnitName)
            || !tokens.Any(t => t.Facts.Column == ColumnRole.Amount)
        )
        {
            return null;
        }
        var amounts = Enumerable.Range(2, Math.Max(0, tokens.Count - 2)).Where(i => IsAmount(tokens, i)).ToList();
        return amounts.Count == 1 ? Around(tokens, amounts[0]) : null;
    }

    /// <summary>"清河县教育 业务用房 6120.28": behind two words of the line that begins with them.</summary>
    private static bool IsAmount(IReadOnlyList<StreamToken> tokens, int at) =>
        tokens[at] is { StartsLine: false, Facts.Kind: ValueKind.Number or ValueKind.Money }
        && tokens[at].Text.Length > 1
        && tokens[at - 2].StartsLine
        && !tokens[at - 1].StartsLine
        && IsPart(tokens[at - 1])
        && IsPart(tokens[at - 2]);

    private static ListedHead Around(IReadOnlyList<StreamToken> tokens, int amount)
    {
        var (unit, name, goal) = (new List<int> { amount - 2 }, new List<int> { amount - 1 }, new List<int>());
        var first = tokens[amount].Line.Place.Line;
        for (var at = amount + 1; at < Math.Min(tokens.Count, amount + Reach) && !IsEnd(tokens, goal); at++)
        {
            var token = tokens[at];
            if (!IsPart(token))
            {
                continue;
            }
            if (goal.Count > 0 || !token.StartsLine && tokens[at - 1].Facts.IsNumber || IsOfGoal(token.Text))
            {
                goal.Add(at);
            }
            else if (token.Line.Place.Line - first > MostLines)
            {
                continue;
            }
            else if (!Ended(unit) && (IsFollowed(at) || Titles.EndsAsUnit(Text(unit) + token.Text)))
            {
                unit.Add(at);
            }
            else
            {
                name.Add(at);
            }
        }
        return new ListedHead(unit, name, amount, goal);

        string Text(List<int> parts) => string.Concat(parts.Select(i => tokens[i].Text));

        bool Ended(List<int> parts) => Titles.EndsAsUnit(Text(parts));

        // Two words on one line: the unit's and the name's.
        bool IsFollowed(int at) =>
            tokens[at].StartsLine
            && at + 1 < tokens.Count
            && !tokens[at + 1].StartsLine
            && IsPart(tokens[at + 1])
            && !IsOfGoal(tokens[at + 1].Text);
    }

    private static bool IsEnd(IReadOnlyList<StreamToken> tokens, List<int> goal) =>
        goal.Count > 0 && tokens[goal[^1]].Text[^1] == '。';

    private static bool IsPart(StreamToken token) =>
        token.Facts is { Kind: ValueKind.Words, IsWordOfTheForm: false }
        && !RowKinds.IsTableMark(token.Text)
        && InlineLabel.Read(token.Text) is null
        && Titles.Read(token.Text) is null;

    private static bool IsOfGoal(string text) => text.Length >= ShortestGoal && text.AsSpan().IndexOfAny("，。；") >= 0;
}
