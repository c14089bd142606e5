using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

/// <summary>What it costs, in tenths, that a run of texts is the value of a label of the head.</summary>
internal static class HeadCosts
{
    public const int Never = 100;

    private const int ShortestGoal = 12;
    private const int ShortestName = 4;
    private const int LongestName = 60;
    private const int MostLinesOfName = 6;

    private const int Join = 1;
    private const int OverOthers = 2;
    private const int OverBlankLine = 5;
    private const int Elsewhere = 2;
    private const int Before = 6;
    private const int Doubtful = 12;

    public static bool AsksForUnit(FieldRole role) => role is FieldRole.Unit or FieldRole.CompetentDepartment;

    public static int Of(IReadOnlyList<StreamToken> tokens, int label, IReadOnlyList<int> run, string text)
    {
        var role = tokens[label].Facts.Field;
        var own =
            AsksForUnit(role) ? OfUnit(tokens, label, run, text)
            : role == FieldRole.Project ? OfProject(tokens, run, text)
            : OfGoal(tokens, run, text);
        return own >= Never ? Never : own + Parts(tokens, run) + Distance(label, run);
    }

    private static int OfUnit(IReadOnlyList<StreamToken> tokens, int label, IReadOnlyList<int> run, string text)
    {
        if (run.Count > MostLinesOfName || text.Length > LongestName || IsSentence(text))
        {
            return Never;
        }
        if (!Titles.EndsAsUnit(text) || text.Length < ShortestName)
        {
            return run.Count == 1 && run[0] == label + 1 && !tokens[run[0]].StartsLine ? Doubtful : Never;
        }
        return run.Take(run.Count - 1).Any(i => IsUnit(tokens[i].Text)) ? Never : 0;
    }

    private static int OfProject(IReadOnlyList<StreamToken> tokens, IReadOnlyList<int> run, string text) =>
        run.Count > MostLinesOfName
        || text.Length is < ShortestName or > LongestName
        || IsSentence(text)
        || run.Any(i => tokens[i].Text[^1] is '。' or '；' or '，' || IsUnit(tokens[i].Text))
            ? Never
            : 2 * (run.Count - 1);

    private static int OfGoal(IReadOnlyList<StreamToken> tokens, IReadOnlyList<int> run, string text)
    {
        if (text.Length < ShortestGoal || run.Any(i => IsUnit(tokens[i].Text)))
        {
            return Never;
        }
        // A whole sentence is the end of a goal, unless the next has a number.
        return IsSentence(text) ? (text[^1] is '。' or '；' ? 0 : 3) : Doubtful;
    }

    private static int Parts(IReadOnlyList<StreamToken> tokens, IReadOnlyList<int> run)
    {
        var cost = 0;
        for (var i = 1; i < run.Count; i++)
        {
            cost += Join;
            if (Math.Abs(run[i] - run[i - 1]) > 1)
            {
                cost += OverOthers;
            }
            if (tokens[run[i]].StartsGroup)
            {
                cost += OverBlankLine;
            }
        }
        return cost;
    }

    private static int Distance(int label, IReadOnlyList<int> run) =>
        run[0] == label + 1 ? 0
        : run[0] < label ? Before
        : Elsewhere;

    private static bool IsSentence(string text) =>
        text.Length >= ShortestGoal && text.AsSpan().IndexOfAny("。；，") >= 0;

    private static bool IsUnit(string text) =>
        text.Length is > ShortestName and <= LongestName && Titles.EndsAsUnit(text) && !IsSentence(text);
}
