using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Distortion;
using Jixiao.Corpus.Printing;
using Jixiao.Documents;

namespace Jixiao.Corpus.Conversions;

/// <summary>
/// Prints documents in looks drawn by lot (fonts, widths, where texts stand in their cells), turns the pdf into text in the three orders of
/// pdftotext, and says how near the readings come. Other numbers, other looks: a number that nobody has looked at yet is an unseen document.
/// </summary>
internal static class ConvertedAccuracy
{
    private static readonly (string Order, string[] Options)[] Orders =
    [
        ("layout", ["-layout"]),
        ("raw", ["-raw"]),
        ("order", []),
    ];

    public static async Task PrintAsync(int first, int count, string order, bool details, TextWriter output)
    {
        var sums = Orders.ToDictionary(o => o.Order, _ => Tally.None, StringComparer.Ordinal);
        for (var number = first; number < first + count; number++)
        {
            var (forms, name, pdf) = await PrintedAsync(number);
            foreach (var (kind, options) in Orders.Where(o => order.Length == 0 || o.Order == order))
            {
                var file = Path.ChangeExtension(pdf, kind + ".txt");
                if (!File.Exists(file))
                {
                    await Maker.RunAsync("pdftotext", [.. options, pdf, file]);
                }
                var comparison = Comparer.Compare(
                    forms,
                    FormReader.Read(file, await File.ReadAllBytesAsync(file)).Forms
                );
                sums[kind] += comparison.Tally;
                await output.WriteLineAsync($"{number, 5} {name, -34} {kind, -7} {comparison.Tally}");
                foreach (var difference in details ? comparison.Differences : [])
                {
                    await output.WriteLineAsync($"    {difference}");
                }
            }
        }
        foreach (var (kind, tally) in sums)
        {
            await output.WriteLineAsync($"{$"CONVERTED ({count} documents from {first})", -40} {kind, -7} {tally}");
        }
    }

    /// <summary>Kept in the temporary folder: what does not change is printed once.</summary>
    private static async Task<(IReadOnlyList<Form> Forms, string Name, string Pdf)> PrintedAsync(int number)
    {
        var random = new Random(7919 * number);
        var document = Catalog.Documents[random.Next(Catalog.Documents.Count)];
        var (name, forms, blocks) =
            number % 2 == 0 ? (document.Name, document.Forms, document.Blocks) : Generated(random);
        var look = new PageLook(random);
        var html = HtmlPrinter
            .Print([.. blocks.Select(look.Of)], look.Landscape)
            .Replace("</style>", look.Style + "\n</style>", StringComparison.Ordinal);
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "jixiao-converted")).FullName;
        var page = Path.Combine(folder, $"{number}.html");
        var pdf = Path.ChangeExtension(page, "pdf");
        if (!File.Exists(pdf) || await File.ReadAllTextAsync(page) != html)
        {
            foreach (var old in Directory.GetFiles(folder, $"{number}.*"))
            {
                File.Delete(old);
            }
            await File.WriteAllTextAsync(page, html, new UTF8Encoding(false));
            await Maker.PdfAsync(page, pdf);
        }
        return (forms, name, pdf);
    }

    private static (string, IReadOnlyList<Form>, IReadOnlyList<Block>) Generated(Random random)
    {
        var (forms, blocks) = new RandomForms(random).Next();
        return ("generated", forms, blocks);
    }
}
