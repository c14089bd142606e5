using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>Where the rows of a table begin and end.</summary>
internal static class StreamBody
{
    /// <summary>The second row of headings, over ticks (经费保障, 其他, 确定能, 有可能).</summary>
    public static int AfterTickHeadings(List<StreamToken> tokens, int at, List<ColumnRole> roles)
    {
        if (!roles.Contains(ColumnRole.Likelihood))
        {
            return at;
        }
        while (at < tokens.Count && tokens[at].Facts is { Level: null, IsNumber: false, IsWordOfTheForm: true })
        {
            at++;
        }
        return at;
    }

    /// <summary>The table ends at a title, a note, a sum, or the next headings.</summary>
    public static int End(List<StreamToken> tokens, int from)
    {
        var next = StreamHeader.Find(tokens, from);
        var end = next?.Start ?? tokens.Count;
        for (var at = from; at < end; at++)
        {
            var token = tokens[at];
            if (token.StartsLine && (Titles.Read(token.Text) is not null || IsTail(token)))
            {
                return at;
            }
        }
        return end;
    }

    private static bool IsTail(StreamToken token) =>
        RowKinds.IsTableMark(token.Text)
        || RowKinds.IsPageFurniture(token.Text)
        || token.Facts.Label is "总分" or "合计" or "总计"
        || token.Facts.Field is FieldRole.Note or FieldRole.Project or FieldRole.Grade
        || InlineLabel.Read(token.Text)
            is { Role: FieldRole.Note or FieldRole.Attribute or FieldRole.Unit or FieldRole.Grade };
}
