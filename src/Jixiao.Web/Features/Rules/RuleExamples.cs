namespace Jixiao.Web.Features.Rules;

/// <summary>One finding of each rule as it is printed, from docs/audit-messages.md, which a test holds to what the program says.</summary>
internal static class RuleExamples
{
    private const string Resource = "audit-messages.md";

    private static readonly Dictionary<string, string> Messages = Load();

    /// <summary>Null for a rule without an example.</summary>
    public static string? Of(string rule) => Messages.GetValueOrDefault(rule);

    private static Dictionary<string, string> Load()
    {
        using var stream =
            typeof(RuleExamples).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var text = new StreamReader(stream);
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        var rule = "";
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith("## JX", StringComparison.Ordinal))
            {
                rule = line["## ".Length..].Split(' ')[0];
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal) && rule.Length > 0)
            {
                // "> 错误 JX101 …": the severity and the id stand beside it already.
                var words = line["> ".Length..].Split(' ', 3);
                messages.TryAdd(rule, words[^1]);
            }
        }
        return messages;
    }
}
