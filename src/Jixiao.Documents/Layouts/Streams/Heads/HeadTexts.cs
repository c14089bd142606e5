using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

/// <summary>
/// Labels of a form's head whose values were printed elsewhere (all labels, then all values, or some of both): each label gets the run of
/// texts that suits it, all of them at once at the least cost. Texts that suit none are left.
/// </summary>
internal sealed class HeadTexts
{
    private const int MostLabels = 8;
    private const int MostTexts = 80;
    private const int LongestRun = 24;
    private const int ShortestOfMoney = 6;

    /// <summary>In tenths, as all costs here.</summary>
    private const int LeftOver = 4;
    private const int Unanswered = 15;
    private const int UnansweredOfTwo = 2;
    private const int Inverted = 3;

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly List<int> labels;
    private readonly List<int> texts;

    private HeadTexts(IReadOnlyList<StreamToken> tokens, List<int> labels, List<int> texts)
    {
        this.tokens = tokens;
        this.labels = labels;
        this.texts = texts;
    }

    /// <returns>Each label with the tokens of its value; empty where the head is no such one.</returns>
    public static IReadOnlyList<(int Label, IReadOnlyList<int> Value)> Read(IReadOnlyList<StreamToken> tokens)
    {
        var free = Free(tokens);
        var asking = free.FindAll(i => IsHeadLabel(tokens[i]));
        var answers = TextPairs.Apart(tokens, free.FindAll(i => IsText(tokens[i]) && !IsSpokenFor(tokens, i)));
        return
            asking.Count is 0 or > MostLabels
            || answers.Count is 0 or > MostTexts
            || asking.Count(l => tokens[l].Facts.Field == FieldRole.Project) > 1
            ? []
            : new HeadTexts(tokens, asking, answers).Cheapest();
    }

    /// <summary>Some label of the head has no text behind it.</summary>
    public static bool AreApart(IReadOnlyList<StreamToken> tokens) =>
        Enumerable
            .Range(0, tokens.Count)
            .Any(i =>
                tokens[i].Facts.Field is FieldRole.Project or FieldRole.Unit or FieldRole.CompetentDepartment
                && InlineLabel.Read(tokens[i].Text) is null
                && (i + 1 == tokens.Count || !IsText(tokens[i + 1]))
            );

    /// <summary>Tokens on lines that say by themselves what they are (titles, years, "状态：已审") stay as they are.</summary>
    private static List<int> Free(IReadOnlyList<StreamToken> tokens)
    {
        var free = new List<int>();
        var kept = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            kept =
                token.StartsLine || at == 0
                    ? Titles.Read(token.Line.Cells[0].Text) is not null
                        || token.IsYearMark()
                        || RowKinds.IsTableMark(token.Text)
                        || token.Facts.Field == FieldRole.Note
                        || InlineLabel.Read(token.Text) is { Value.Length: > 0 }
                    : kept;
            if (!kept)
            {
                free.Add(at);
            }
        }
        return free;
    }

    private static bool IsHeadLabel(StreamToken token) =>
        token.Facts
            is {
                Level: null,
                Field: FieldRole.Project
                    or FieldRole.Unit
                    or FieldRole.CompetentDepartment
                    or FieldRole.Goal
                    or FieldRole.LongGoal
                    or FieldRole.GoalResult
            }
        && token.Text[^1] != '。';

    private static bool IsText(StreamToken token) =>
        (!token.IsLabel() || MayName(token))
        && !token.IsFigure()
        && !token.Facts.IsWordOfTheForm
        && token.Text[0] is not ('（' or '(' or '□' or '√' or '☑')
        && !token.Text.StartsWith("其中", StringComparison.Ordinal)
        && token.Text.Length > 1;

    /// <summary>特色产业发展扶持资金: a project is often named as its money is.</summary>
    private static bool MayName(StreamToken token) =>
        token.Facts.Field == FieldRole.None
        && token.Text.Length >= ShortestOfMoney
        && !FundWords.IsWhole(token.Facts.Label)
        && FundFields.Of(token.Facts.Label) == FundField.None
        && FundFields.Period(token.Facts.Label) == FundField.None
        && token.Text[^1] is not (')' or '）' or ':' or '：');

    /// <summary>The value beside or below another label (项目负责人, 任务名称).</summary>
    private static bool IsSpokenFor(IReadOnlyList<StreamToken> tokens, int at)
    {
        for (var before = at - 1; before >= 0; before--)
        {
            if (tokens[before + 1].StartsGroup)
            {
                return false;
            }
            if (tokens[before].IsLabel() || tokens[before].Facts.IsWordOfTheForm)
            {
                return tokens[before].Facts.Field switch
                {
                    FieldRole.TaskName or FieldRole.TaskContent => true,
                    FieldRole.Attribute or FieldRole.Status or FieldRole.Division => before == at - 1,
                    _ => false,
                };
            }
        }
        return false;
    }

    private List<(int Label, IReadOnlyList<int> Value)> Cheapest()
    {
        var masks = 1 << labels.Count;
        var best = new int[texts.Count + 1, masks];
        var from = new (int At, int Label)[texts.Count + 1, masks];
        for (var at = texts.Count; at >= 0; at--)
        {
            for (var mask = 0; mask < masks; mask++)
            {
                best[at, mask] =
                    at == texts.Count
                        ? labels.Where((_, l) => (mask & (1 << l)) == 0).Sum(l => CostOfNone(l, mask))
                        : best[at + 1, mask] + LeftOver;
                from[at, mask] = (at + 1, -1);
            }
            for (var end = at + 1; end <= Math.Min(texts.Count, at + LongestRun); end++)
            {
                Reach(at, end, best, from);
            }
        }
        var found = new List<(int, IReadOnlyList<int>)>();
        for (var (at, mask) = (0, 0); at < texts.Count; )
        {
            var (next, label) = from[at, mask];
            if (label >= 0)
            {
                found.Add((labels[label], texts[at..next]));
                mask |= 1 << label;
            }
            at = next;
        }
        return found;
    }

    private void Reach(int at, int end, int[,] best, (int At, int Label)[,] from)
    {
        var run = texts[at..end];
        var text = string.Concat(run.Select(i => tokens[i].Text));
        for (var label = 0; label < labels.Count; label++)
        {
            var cost = HeadCosts.Of(tokens, labels[label], run, text);
            for (var mask = 0; cost < HeadCosts.Never && mask < 1 << labels.Count; mask++)
            {
                if ((mask & (1 << label)) != 0)
                {
                    continue;
                }
                var whole = best[end, mask | (1 << label)] + cost + (IsInverted(label, mask) ? Inverted : 0);
                if (whole < best[at, mask])
                {
                    (best[at, mask], from[at, mask]) = (whole, (end, label));
                }
            }
        }
    }

    /// <summary>A unit goes to the first label that asks for one.</summary>
    private bool IsInverted(int label, int mask) =>
        HeadCosts.AsksForUnit(Role(label))
        && Enumerable.Range(0, label).Any(l => (mask & (1 << l)) == 0 && HeadCosts.AsksForUnit(Role(l)));

    /// <summary>Of 年度总体目标 and 预期目标 one has the text.</summary>
    private int CostOfNone(int label, int mask) =>
        labels.Where((l, i) => l != label && (mask & (1 << i)) != 0).Any(l => RoleOf(l) == RoleOf(label))
            ? UnansweredOfTwo
            : Unanswered;

    private FieldRole Role(int label) => RoleOf(labels[label]);

    private FieldRole RoleOf(int token) => tokens[token].Facts.Field;
}
