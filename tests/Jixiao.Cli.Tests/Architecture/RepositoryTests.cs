using System.Text;
using System.Text.RegularExpressions;

namespace Jixiao.Cli.Tests.Architecture;

public sealed partial class RepositoryTests
{
    private const int MostLines = 400;

    // Put together here, so that this file does not name what it looks for.
    private static readonly string[] Registries =
    [
        "npmjs" + ".org",
        "nuget" + ".org",
        "npmmirror" + ".com",
        "pypi" + ".org",
    ];

    [Fact]
    public void Source_file_has_at_most_400_lines() =>
        Repository
            .Files()
            .Where(f =>
                f.StartsWith("src/", StringComparison.Ordinal)
                && Path.GetExtension(f) is ".cs" or ".cshtml" or ".js" or ".mjs" or ".css"
            )
            .Where(f => File.ReadLines(Path.Join(Repository.Root, f)).Count() > MostLines)
            .ShouldBeEmpty();

    [Fact]
    public void Text_file_names_no_place_of_one_machine() =>
        Lines().Where(l => MachinePath().IsMatch(l.Text)).Select(l => l.ToString()).ShouldBeEmpty();

    [Fact]
    public void Text_file_names_no_package_registry() =>
        Lines()
            .Where(l => Registries.Any(r => l.Text.Contains(r, StringComparison.OrdinalIgnoreCase)))
            .Select(l => l.ToString())
            .ShouldBeEmpty();

    [Fact]
    public void Source_file_holds_no_stub() =>
        Lines()
            .Where(l =>
                l.File.StartsWith("src/", StringComparison.Ordinal)
                && l.Text.Contains("NotImplemented" + "Exception", StringComparison.Ordinal)
            )
            .Select(l => l.ToString())
            .ShouldBeEmpty();

    private static IEnumerable<Line> Lines() =>
        Repository
            .Files()
            .Where(f => !f.StartsWith("tests/corpus/", StringComparison.Ordinal))
            .Select(f => (File: f, Bytes: File.ReadAllBytes(Path.Join(Repository.Root, f))))
            .Where(f => !f.Bytes.Contains((byte)0))
            .SelectMany(f =>
                Encoding.UTF8.GetString(f.Bytes).Split('\n').Select((text, i) => new Line(f.File, i + 1, text))
            );

    [GeneratedRegex("(^|[^a-zA-Z0-9_./-])/(work|farm|root|home)/[a-z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();

    private sealed record Line(string File, int Number, string Text)
    {
        public override string ToString() => $"{File}:{Number}: {Text.Trim()}";
    }
}
