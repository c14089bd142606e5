using System.Reflection;
using System.Text.RegularExpressions;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Cli.Tests.Architecture;

public sealed partial class GlossaryTests
{
    private static readonly string[] Lines = Repository.Read("docs/glossary.md").Split('\n');

    /// <summary>`Type.Member`, or `Type`: `Member`, `Member` on one line.</summary>
    private static readonly HashSet<string> Words = new(Lines.SelectMany(WordsOf), StringComparer.Ordinal);

    [Fact]
    public void Glossary_has_every_word_of_a_form() =>
        typeof(Form)
            .Assembly.GetExportedTypes()
            .Where(IsDomain)
            .SelectMany(t => Members(t).Prepend(t.Name))
            .Where(w => !Words.Contains(w))
            .ShouldBeEmpty("docs/glossary.md needs a line for each: Chinese term, identifier, source");

    private static bool IsDomain(Type type) =>
        (type.Namespace == typeof(Form).Namespace || type == typeof(Comparison)) && !(type.IsAbstract && type.IsSealed);

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type).Select(n => $"{type.Name}.{n}")
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => $"{type.Name}.{p.Name}");

    private static IEnumerable<string> WordsOf(string line)
    {
        var type = "";
        foreach (Match match in Quoted().Matches(line))
        {
            var word = match.Groups["word"].Value;
            yield return word;
            if (type.Length > 0)
            {
                yield return $"{type}.{word}";
            }
            if (match.Groups["colon"].Success)
            {
                type = word;
            }
        }
    }

    [GeneratedRegex("`(?<word>[A-Za-z0-9.]+)`(?<colon>:)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
