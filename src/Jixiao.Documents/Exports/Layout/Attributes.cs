using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Cells of indicators that have no field of their own, as columns.</summary>
internal static class Attributes
{
    public static string? Of(Indicator indicator, IndicatorColumn column)
    {
        var key = Keys.Of(column.Attribute!);
        var at = 0;
        foreach (var attribute in indicator.Attributes)
        {
            if (Keys.Of(attribute.Label) == key && at++ == column.Occurrence)
            {
                return attribute.Value;
            }
        }
        return column.Occurrence == 0 ? indicator.Attributes.FirstOrDefault(a => IsLeaf(a.Label, key))?.Value : null;
    }

    /// <summary>True for a label that the column has under the heading of a group: 经费保障 for 偏差原因分析/经费保障.</summary>
    public static bool Covers(IndicatorColumn column, string label, int occurrence) =>
        column is { Field: ColumnField.Attribute, Occurrence: 0 }
        && occurrence == 0
        && IsLeaf(label, Keys.Of(column.Attribute!));

    private static bool IsLeaf(string label, string key)
    {
        var leaf = Keys.Of(label);
        return leaf.Length < key.Length - 1
            && !leaf.Contains('/')
            && key[^(leaf.Length + 1)] == '/'
            && key.EndsWith(leaf, StringComparison.Ordinal);
    }

    public static bool AreSame(IndicatorColumn a, IndicatorColumn b) =>
        a.Field == ColumnField.Attribute
        && a.Occurrence == b.Occurrence
        && Keys.Of(a.Attribute!) == Keys.Of(b.Attribute!);

    /// <summary>Labels of all attributes in the order in which they first stand, each as often as one indicator has it.</summary>
    public static IReadOnlyList<(string Label, int Occurrence)> Labels(IEnumerable<Indicator> indicators)
    {
        var labels = new List<(string Label, int Occurrence)>();
        var known = new HashSet<(string, int)>();
        foreach (var indicator in indicators)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var attribute in indicator.Attributes)
            {
                var key = Keys.Of(attribute.Label);
                var occurrence = seen.GetValueOrDefault(key);
                seen[key] = occurrence + 1;
                if (known.Add((key, occurrence)))
                {
                    labels.Add((attribute.Label, occurrence));
                }
            }
        }
        return labels;
    }
}
