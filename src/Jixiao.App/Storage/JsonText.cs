namespace Jixiao.App.Storage;

/// <summary>JSON as PostgreSQL takes it.</summary>
internal static class JsonText
{
    private const string Nul = @"\u0000";

    /// <summary>Leaves out the escape of NUL, which jsonb refuses; an escaped backslash before "u0000" is none.</summary>
    public static string WithoutNul(string json)
    {
        var at = json.IndexOf(Nul, StringComparison.Ordinal);
        if (at < 0)
        {
            return json;
        }
        var kept = new System.Text.StringBuilder(json.Length);
        var from = 0;
        for (; at >= 0; at = json.IndexOf(Nul, at + 1, StringComparison.Ordinal))
        {
            var backslashes = 0;
            while (at - backslashes > 0 && json[at - backslashes - 1] == '\\')
            {
                backslashes++;
            }
            if (backslashes % 2 == 0)
            {
                kept.Append(json, from, at - from);
                from = at + Nul.Length;
            }
        }
        return kept.Append(json, from, json.Length - from).ToString();
    }
}
