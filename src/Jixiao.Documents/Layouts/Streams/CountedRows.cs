using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Rows of a stream that printed every cell of every row, empty ones as 无 or a dash: as many tokens a row as there are headings.
/// Blank lines between the rows are followed where there are any.
/// </summary>
internal static class CountedRows
{
    private const int FewestColumns = 4;

    /// <summary>Null where the tokens cannot be counted off without a cell standing where it cannot.</summary>
    public static List<IReadOnlyList<(int Column, StreamToken Token)>>? Of(
        List<StreamToken> tokens,
        IReadOnlyList<ColumnRole> roles
    )
    {
        if (roles.Count < FewestColumns || tokens.Count < roles.Count || tokens.Count % roles.Count != 0)
        {
            return null;
        }
        var rows = new List<IReadOnlyList<(int, StreamToken)>>();
        for (var at = 0; at < tokens.Count; at += roles.Count)
        {
            var row = new List<(int, StreamToken)>(roles.Count);
            for (var column = 0; column < roles.Count; column++)
            {
                var token = tokens[at + column];
                if (!MayStand(token, roles[column]) || (column > 0 && token.StartsGroup))
                {
                    return null;
                }
                row.Add((column, token));
            }
            rows.Add(row);
        }
        return rows;
    }

    private static bool MayStand(StreamToken token, ColumnRole role) =>
        token.Text == "无"
            ? role is not (ColumnRole.Name or ColumnRole.Level1 or ColumnRole.Level2)
            : RowCosts.Of(token.Facts, role) < RowCosts.Misfit;
}
