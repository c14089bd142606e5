using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

/// <summary>
/// The columns of a 公开表 that speak of the whole project (单位编码, 项目名称, 金额, 绩效目标), of which a print that mixed the columns left a
/// line with the code, and below it the ends of the name and of the goal.
/// </summary>
/// <param name="Name">The parts of the project's name.</param>
/// <param name="Goal">The lines of its goal.</param>
internal sealed record CodedProject(int Code, IReadOnlyList<int> Name, int? Amount, IReadOnlyList<int> Goal)
{
    private const int ShortestCode = 4;
    private const int LongestPart = 11;
    private const int MostNames = 4;
    private const int MostLines = 5;
    private const int Reach = 30;

    /// <returns>Null where there is no such line, or more than one.</returns>
    public static CodedProject? Read(IReadOnlyList<StreamToken> tokens)
    {
        var codes = Enumerable.Range(0, tokens.Count).Where(i => IsCode(tokens[i])).ToList();
        if (
            codes.Count != 1
            || !tokens.Any(t => t.Facts.Column is ColumnRole.UnitCode or ColumnRole.ProjectName)
            || codes[0] + 1 >= tokens.Count
        )
        {
            return null;
        }
        var (name, goal, amount) = (new List<int>(), new List<int>(), (int?)null);
        for (var at = codes[0] + 1; at < Math.Min(tokens.Count, codes[0] + Reach) && !IsEnd(tokens[at]); at++)
        {
            var token = tokens[at];
            if (token.Facts.Kind is ValueKind.Number or ValueKind.Money)
            {
                amount ??= token.Text.Length > 1 ? at : null;
            }
            else if (
                InlineLabel.Read(token.Text) is not null
                || token.Facts.IsNumber
                || token.Facts.IsWordOfTheForm
                || token.Facts.Kind != ValueKind.Words
            )
            {
                continue;
            }
            else if (IsOfGoal(token.Text) || goal.Count > 0 && ReferenceEquals(tokens[goal[^1]].Line, token.Line))
            {
                goal.Add(at);
            }
            else if (
                name.Count < MostNames
                && token.Line.Place.Line - tokens[codes[0]].Line.Place.Line <= MostLines
                && token.Text[0] is not ('（' or '(')
                && !Lexicon.IsInLevel(token.Text)
            )
            {
                name.Add(at);
            }
        }
        return name.Count == 0 || name[0] > codes[0] + 2 ? null : new CodedProject(codes[0], name, amount, goal);
    }

    private static bool IsCode(StreamToken token) =>
        token.StartsLine
        && token.Text.Length >= ShortestCode
        && token.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
        && !(token.Text.Length == 4 && token.Text.StartsWith("20", StringComparison.Ordinal));

    private static bool IsOfGoal(string text) => text.Length > LongestPart || text.AsSpan().IndexOfAny("，。；：") >= 0;

    private static bool IsEnd(StreamToken token) =>
        token.Facts.Field == FieldRole.Note || RowKinds.IsTableMark(token.Text) || Titles.Read(token.Text) is not null;
}
