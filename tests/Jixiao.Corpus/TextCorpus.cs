using Jixiao.Core.Forms;
using Jixiao.Corpus.Comparing;
using Jixiao.Documents;

namespace Jixiao.Corpus;

/// <summary>Documents that exist as text only (tests/corpus/text): NAME.txt or NAME.md beside NAME.expected.json.</summary>
internal static class TextCorpus
{
    private const string Ending = ".expected.json";

    public static IReadOnlyList<string> Names(string corpus) =>
        [
            .. Directory
                .GetFiles(Path.Combine(corpus, "text"), "*" + Ending)
                .Select(f => Path.GetFileName(f)[..^Ending.Length])
                .Order(StringComparer.Ordinal),
        ];

    public static Comparer Read(string corpus, string name)
    {
        var folder = Path.Combine(corpus, "text");
        var expected = ExpectedJson.Read(File.ReadAllText(Path.Combine(folder, name + Ending)));
        return Comparer.Compare(expected, Forms(folder, name));
    }

    /// <summary>The lines of pending.txt for what is not read exactly.</summary>
    public static IEnumerable<string> Pending(string corpus) =>
        Names(corpus).Where(n => !Read(corpus, n).Tally.Perfect).Select(n => $"text/{n}");

    private static IReadOnlyList<Form> Forms(string folder, string name)
    {
        var text = Path.Combine(folder, name + ".txt");
        var file = File.Exists(text) ? text : Path.Combine(folder, name + ".md");
        return FormReader.Read(file, File.ReadAllBytes(file)).Forms;
    }

    public static void Print(string corpus, IReadOnlyList<string> names, bool details, TextWriter output)
    {
        var sum = Tally.None;
        foreach (var name in Names(corpus).Where(n => names.Count == 0 || names.Any(n.Contains)))
        {
            var comparison = Read(corpus, name);
            sum += comparison.Tally;
            output.WriteLine($"{"text/" + name, -47} {comparison.Tally}");
            foreach (var difference in details ? comparison.Differences : [])
            {
                output.WriteLine($"    {difference}");
            }
        }
        output.WriteLine($"{"ALL of text", -47} {sum}");
    }
}
