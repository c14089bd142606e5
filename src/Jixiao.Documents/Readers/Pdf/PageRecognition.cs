using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>
/// Reads pages that are pictures with tesseract where it is installed (program and Chinese data). What it gives is never
/// certain: every cell has a confidence below 0.6.
/// </summary>
internal sealed class PageRecognition(TemporaryFile source, CancellationToken cancellation)
{
    /// <summary>Pixels of a page's longer side: 250 to the inch on A4, and a bound on what a page of absurd size may cost.</summary>
    private const int LongerSide = 3_000;
    private const decimal HighestConfidence = 0.59m;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);

    private bool isMissing;

    /// <summary>How many pages were recognised.</summary>
    public int Pages { get; private set; }

    public TimeSpan Time { get; private set; }

    /// <summary>Empty when tesseract is not installed, fails, or has used up its time.</summary>
    public IReadOnlyList<SourceBlock> Read(int page)
    {
        if (isMissing || Time >= MostTime)
        {
            return [];
        }

        var watch = Stopwatch.StartNew();
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(MostTime - Time);
        try
        {
            var words = Words(page, budget.Token);
            if (words.Count == 0)
            {
                return [];
            }

            Pages++;
            var blocks = UnruledTables.Find([.. words.Select(w => w.Box)], _ => new SourceRef(Page: page));
            var mean = words.Average(w => w.Confidence) * HighestConfidence;
            return [.. blocks.Select(b => Doubt(b, decimal.Round(mean, 2)))];
        }
        finally
        {
            Time += watch.Elapsed;
        }
    }

    /// <summary>Parses tesseract's tsv: boxes in pixels, confidence 0 to 100.</summary>
    public static IReadOnlyList<(WordBox Box, decimal Confidence)> ParseTsv(TextReader tsv)
    {
        var words = new List<(WordBox, decimal)>();
        while (tsv.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length < 12 || fields[0] != "5" || string.IsNullOrWhiteSpace(fields[11]))
            {
                continue;
            }

            var box = fields[6..10].Select(f => Number(f)).ToArray();
            var confidence = Math.Clamp(Number(fields[10]), 0, 100) / 100;
            var word = new WordBox(fields[11].Trim(), box[0], box[1], box[0] + box[2], box[1] + box[3]);
            words.Add((word, (decimal)confidence));
        }

        return words;
    }

    private IReadOnlyList<(WordBox Box, decimal Confidence)> Words(int page, CancellationToken token)
    {
        var picture = Path.Combine(source.Folder, $"scan-{page}");
        string[] paint =
        [
            "-scale-to",
            $"{LongerSide}",
            "-gray",
            "-png",
            "-singlefile",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            source.Path,
            picture,
        ];
        using var painter = ChildProcess.Start("pdftoppm", paint, token);
        if (painter is null || painter.Wait() != 0)
        {
            return [];
        }

        string[] read = [picture + ".png", "stdout", "-l", "chi_sim", "--psm", "6", "tsv"];
        using var tesseract = ChildProcess.Start("tesseract", read, token);
        if (tesseract is null)
        {
            isMissing = true;
            return [];
        }

        using var reader = new StreamReader(tesseract.Output, Encoding.UTF8);
        return ParseTsv(reader);
    }

    private static SourceBlock Doubt(SourceBlock block, decimal confidence) =>
        block is not SourceTable table
            ? block
            : table with
            {
                Rows =
                [
                    .. table.Rows.Select(r =>
                        r with
                        {
                            Cells = [.. r.Cells.Select(c => c with { Confidence = confidence })],
                        }
                    ),
                ],
            };

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : 0;
}
