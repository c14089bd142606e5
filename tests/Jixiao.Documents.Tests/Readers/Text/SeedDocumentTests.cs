using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Text;

/// <summary>Real documents, where they are at hand: nothing printed may be lost.</summary>
public sealed class SeedDocumentTests
{
    [Theory]
    [InlineData("ganzhou-2023-department-and-projects.txt", "text")]
    [InlineData("kaijiang-2023-approval.md", "markdown")]
    [InlineData("linyi-2023-duty-targets.txt", "text")]
    [InlineData("qilian-2023-project-disclosure.txt", "text")]
    [InlineData("quxian-2024-self-evaluation.txt", "text")]
    public void Read_seed_keeps_every_printed_token(string name, string format)
    {
        var path = Seed(name);
        Assert.SkipUnless(path is not null, $"shared/seeds/{name} is not here");
        var bytes = File.ReadAllBytes(path!);

        var (found, source) = ReaderCatalog.Read(
            name,
            bytes,
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );

        found.ShouldBe(format);
        source.Diagnostics.ShouldBeEmpty();
        var kept = Bare(string.Join(' ', Texts(source)));
        foreach (var token in Tokens(Encoding.UTF8.GetString(bytes)))
        {
            kept.ShouldContain(token);
        }

        foreach (var place in source.Blocks.Select(b => b.Place))
        {
            place.Line.ShouldBeGreaterThan(0);
        }
    }

    internal static IEnumerable<string> Texts(SourceDocument source) =>
        source.Blocks.SelectMany(b =>
            b switch
            {
                SourceParagraph paragraph => [paragraph.Text],
                SourceTable table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
                _ => Enumerable.Empty<string>(),
            }
        );

    private static string? Seed(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "seeds", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    private static IEnumerable<string> Tokens(string text)
    {
        string[] markup =
        [
            "<p>",
            "</p>",
            "<br>",
            "<b>",
            "</b>",
            "<sup>",
            "</sup>",
            "[bookmark: _GoBack]",
            "##",
            "&nbsp;",
        ];
        var plain = markup.Aggregate(text, (t, m) => t.Replace(m, " ", StringComparison.Ordinal));
        plain = plain.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal);
        return plain
            .Split([' ', '\t', '\n', '\r', '|', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(t => t.Trim('-', ':').Length > 0)
            .Select(Bare);
    }

    private static string Bare(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
