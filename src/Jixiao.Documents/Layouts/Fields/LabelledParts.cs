using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>A line may hold several labelled parts, set apart by wide gaps or by one space alone ("预算年度：2025 状态：已审核").</summary>
internal static class LabelledParts
{
    private const int LongestLabel = 14;

    /// <returns>The line itself when it holds one part.</returns>
    public static IReadOnlyList<string> Split(string line)
    {
        var parts = line.Split(
            ["   ", "\t", "\u3000\u3000"],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return parts.Count(p => p.AsSpan().IndexOfAny(':', '：') > 0) > 1 ? parts : BeforeLabels(line.Trim());
    }

    /// <summary>Cut before each word of the form that a space precedes and a colon follows.</summary>
    private static List<string> BeforeLabels(string line)
    {
        var parts = new List<string>();
        var from = 0;
        for (var colon = IndexOfColon(line, 0); colon >= 0; colon = IndexOfColon(line, colon + 1))
        {
            var start = line.LastIndexOfAny([' ', '\u3000', '\n'], colon) + 1;
            if (
                start > from
                && colon - start <= LongestLabel
                && IndexOfColon(line, from) < start
                && Lexicon.Field(Keys.OfLabel(line[start..colon])) is not (FieldRole.None or FieldRole.Heading)
            )
            {
                parts.Add(line[from..start].Trim());
                from = start;
            }
        }
        parts.Add(line[from..]);
        return parts;
    }

    private static int IndexOfColon(string line, int from) => line.IndexOfAny([':', '：'], from);
}
