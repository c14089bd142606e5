namespace Jixiao.Web.Tests.Authorization;

/// <summary>Sets of callers as a line of the matrix names them: "business", "people", "everyone", or one by one; "-" for nobody.</summary>
internal static class Who
{
    public static IReadOnlyList<string> Business { get; } =
    ["clerk", "unitReviewer", "departmentReviewer", "divisionReviewer", "performanceReviewer"];

    public static IReadOnlyList<string> Administrators { get; } =
    ["systemAdministrator", "securityAdministrator", "auditAdministrator"];

    public static IReadOnlyList<string> Tokens { get; } = ["readToken", "writeToken"];

    private static readonly (string Name, string[] Members)[] Groups =
    [
        ("everyone", ["anonymous", .. Business, .. Administrators, .. Tokens]),
        ("people", [.. Business, .. Administrators]),
        ("business", [.. Business]),
        ("administrators", [.. Administrators]),
    ];

    public static string Words(IEnumerable<string> names)
    {
        var left = names.ToHashSet(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var (name, members) in Groups)
        {
            if (left.IsSupersetOf(members))
            {
                words.Add(name);
                left.ExceptWith(members);
            }
        }
        words.AddRange(Groups[0].Members.Where(left.Contains));
        return words.Count == 0 ? "-" : string.Join(' ', words);
    }
}
