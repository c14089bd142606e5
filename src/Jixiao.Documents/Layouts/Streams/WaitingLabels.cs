using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Labels whose values the print put further down, behind other labels (项目名称, 主管部门, 绩效目标, then the name, the department, the goal):
/// a text goes to the first of them that it plainly suits.
/// </summary>
internal sealed class WaitingLabels
{
    private const int ShortestGoal = 12;
    private const int LongestName = 40;

    private readonly List<StreamToken> waiting = [];

    public void Add(IEnumerable<StreamToken> labels) => waiting.AddRange(labels.Where(l => IsStrong(l.Facts.Field)));

    public void Remove(IEnumerable<StreamToken> labels)
    {
        foreach (var label in labels)
        {
            waiting.Remove(label);
        }
    }

    /// <summary>The label this text is the value of, which waits no longer; null where it suits none.</summary>
    public StreamToken? Take(StreamToken text)
    {
        var at = waiting.FindIndex(l => Suits(l.Facts.Field, text.Text));
        if (at < 0)
        {
            return null;
        }
        var label = waiting[at];
        waiting.RemoveAt(at);
        return label;
    }

    /// <summary>A label whose value tells by itself what it is.</summary>
    public static bool IsStrong(FieldRole role) =>
        role is FieldRole.Project or FieldRole.Unit or FieldRole.CompetentDepartment or FieldRole.Goal;

    public static bool Suits(FieldRole role, string text) =>
        role switch
        {
            FieldRole.Unit or FieldRole.CompetentDepartment => IsUnit(text),
            FieldRole.Goal => IsSentence(text),
            FieldRole.Project => text.Length is > 3 and <= LongestName
                && !IsUnit(text)
                && !IsSentence(text)
                && text[^1] is not ('，' or '、' or '：'),
            _ => false,
        };

    private static bool IsSentence(string text) =>
        text.Length >= ShortestGoal && text.AsSpan().IndexOfAny("。；，") >= 0;

    /// <summary>"清河县教育局", "[216]云岭市医疗保障局", "348-云岭市交通运输局".</summary>
    private static bool IsUnit(string text) =>
        Titles.EndsAsUnit(text) && !IsSentence(text) && text.Length is > 3 and <= LongestName;
}
