using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>A label and its value printed in one cell or line: "项目名称：校舍维修", "实施单位 清河县教育局".</summary>
internal sealed record InlineLabel(FieldRole Role, string Label, string Value)
{
    private const int Longest = 30;

    /// <summary>Notes are kept whole, and so is a goal whose label has a number of its own ("长期绩效目标1：…").</summary>
    public bool KeepsLabel =>
        Role == FieldRole.Note
        || (Role is FieldRole.Goal or FieldRole.LongGoal or FieldRole.GoalResult && char.IsDigit(Label[^1]));

    /// <summary>Null when the text does not start with a known label followed by a colon, space or line break and more text.</summary>
    public static InlineLabel? Read(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Longest));
        var colon = head.IndexOfAny(':', '：');
        if (colon > 0 && Known(text, colon, colon + 1) is { } labelled)
        {
            return labelled;
        }
        var space = head.IndexOfAny(' ', '\u3000', '\n');
        return space > 1 ? Known(text, space, space + 1) : null;
    }

    /// <summary>"部门：清河县民政局", but not "单位：万元".</summary>
    private static bool NamesOwner(string label, string text, int end, int start) =>
        label is "部门" or "单位"
        && text[end] is ':' or '：'
        && text.Length - start >= 4
        && Core.AmountUnits.InLabel("(" + text[start..].Trim() + ")") is null;

    private static InlineLabel? Known(string text, int end, int start)
    {
        var label = Keys.OfLabel(text[..end]);
        var role = NamesOwner(label, text, end, start) ? FieldRole.Unit : Lexicon.Field(label);
        return role is FieldRole.None or FieldRole.Heading
            ? null
            : new InlineLabel(role, text[..end].Trim(), text[start..].Trim(' ', '\u3000', '\n', ':', '：'));
    }
}
