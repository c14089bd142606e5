using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Printing;
using Jixiao.Documents;

namespace Jixiao.Corpus.Distortion;

/// <summary>Reads distorted documents, made in memory from a seed, and says how near the readings come.</summary>
internal static class DistortedAccuracy
{
    public const int Seed = 20240601;

    /// <summary>Documents of the corpus that print one row an indicator with two levels.</summary>
    private static readonly IReadOnlyList<CorpusDocument> Bases =
    [
        .. Catalog.Documents.Where(d =>
            d.Name[..2] is "01" or "02" or "03" or "04" or "06" or "08" or "09" or "10" or "11"
        ),
    ];

    public static Tally Measure(int documents, Action<int, string, Distorted, Comparer>? each = null)
    {
        var sum = Tally.None;
        for (var i = 0; i < documents; i++)
        {
            var random = new Random(Seed + i);
            var (forms, blocks) = i % 4 == 0 ? Base(random) : new RandomForms(random).Next();
            var distorted = new Distorter(random).Distort(forms, blocks);
            var (file, bytes) = Print(i, distorted.Blocks);
            var comparison = Comparer.Compare(distorted.Forms, FormReader.Read(file, bytes).Forms, distorted.Twice);
            sum += comparison.Tally;
            each?.Invoke(i, file, distorted, comparison);
        }
        return sum;
    }

    public static void Print(int documents, bool details, TextWriter output)
    {
        var kinds = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var sum = Measure(
            documents,
            (number, file, distorted, comparison) =>
            {
                foreach (
                    var fault in (string[])
                        [
                            .. distorted.Faults.Split('+'),
                            Path.GetExtension(file),
                            number % 4 == 0 ? "a corpus document" : "a generated document",
                        ]
                )
                {
                    kinds[fault] = kinds.GetValueOrDefault(fault, Tally.None) + comparison.Tally;
                }
                if (details && !comparison.Tally.Perfect)
                {
                    output.WriteLine($"{file} {distorted.Faults} {comparison.Tally}");
                    comparison.Differences.ToList().ForEach(d => output.WriteLine($"    {d}"));
                }
            }
        );
        foreach (var (kind, tally) in kinds)
        {
            output.WriteLine($"{"distorted, with " + kind, -36} {"", -10} {tally}");
        }
        output.WriteLine($"{$"DISTORTED ({documents} documents)", -36} {"", -10} {sum}");
    }

    /// <summary>The bytes of one distorted document by its number, to look at what a figure comes from.</summary>
    public static (string File, byte[] Bytes) Document(int number)
    {
        var random = new Random(Seed + number);
        var (forms, blocks) = number % 4 == 0 ? Base(random) : new RandomForms(random).Next();
        return Print(number, new Distorter(random).Distort(forms, blocks).Blocks);
    }

    private static (IReadOnlyList<Form>, IReadOnlyList<Block>) Base(Random random)
    {
        var document = Bases[random.Next(Bases.Count)];
        return (document.Forms, document.Blocks);
    }

    private static (string, byte[]) Print(int number, IReadOnlyList<Block> blocks) =>
        (number % 6) switch
        {
            4 => ($"distorted-{number}.html", Encoding.UTF8.GetBytes(HtmlPrinter.Print(blocks))),
            5 => ($"distorted-{number}.docx", DocxPrinter.Print(blocks)),
            _ => ($"distorted-{number}.txt", Encoding.UTF8.GetBytes(TextPrinter.Print(blocks))),
        };
}
