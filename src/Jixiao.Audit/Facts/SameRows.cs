namespace Jixiao.Audit.Facts;

/// <summary>The indicators of a form by name, to find each again in another version of it.</summary>
internal static class SameRows
{
    /// <summary>By <see cref="TextKey"/>, in the order of the form; null for a name that stands twice.</summary>
    public static Dictionary<string, IndicatorFacts?> ByName(FormFacts form)
    {
        var rows = new Dictionary<string, IndicatorFacts?>(StringComparer.Ordinal);
        foreach (var row in form.Indicators)
        {
            if (row.HasName)
            {
                var key = TextKey.Of(row.Name);
                rows[key] = rows.ContainsKey(key) ? null : row;
            }
        }
        return rows;
    }
}
