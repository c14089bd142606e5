using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>
/// Tables that print the indicators of the whole period and those of the year side by side, under the same headings twice: 二级指标,
/// 三级指标, 指标值 | 二级指标, 三级指标, 指标值. The forms put the year right.
/// </summary>
internal static class TwoPeriods
{
    /// <summary>Leaves the year its roles; of the columns left of it the value is the planned one.</summary>
    public static void Tell(ColumnRole[] roles, string[] headings)
    {
        if (
            Columns(roles, ColumnRole.Name) is not [.., var name, var ofYear]
            || Columns(roles, ColumnRole.Value) is not [var planned, var value]
            || !(name < planned && planned < ofYear && ofYear < value)
            || Leaf(headings[name]) != Leaf(headings[ofYear])
            || Leaf(headings[planned]) != Leaf(headings[value])
        )
        {
            return;
        }
        roles[name] = ColumnRole.Other;
        roles[planned] = roles.Contains(ColumnRole.PlannedValue) ? ColumnRole.Other : ColumnRole.PlannedValue;
        for (var column = 0; column < planned; column++)
        {
            if (
                roles[column] is ColumnRole.Level1 or ColumnRole.Level2
                && Array.IndexOf(roles, roles[column], planned) >= 0
            )
            {
                roles[column] = ColumnRole.Other;
            }
        }
    }

    private static string Leaf(string heading) => heading[(heading.LastIndexOf('/') + 1)..];

    private static List<int> Columns(ColumnRole[] roles, ColumnRole role) =>
        [.. Enumerable.Range(0, roles.Length).Where(c => roles[c] == role)];
}
