using System.Runtime.CompilerServices;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>A file of lines "what | who", with remarks after '#'.</summary>
internal static class MatrixFile
{
    /// <returns>What is found but not allowed by the file, and what the file has that is not found; each with what to do.</returns>
    public static IReadOnlyList<string> Differences(
        string name,
        IReadOnlyList<string> found,
        [CallerFilePath] string here = ""
    )
    {
        var allowed = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        return
        [
            .. found.Except(allowed, StringComparer.Ordinal).Select(line => $"not in {name}: {line}"),
            .. allowed.Except(found, StringComparer.Ordinal).Select(line => $"in {name} but not so: {line}"),
        ];
    }
}
