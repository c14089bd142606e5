using System.Globalization;
using System.Text;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Pdf;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A line of text as tesseract gives it: its words, their boxes in pixels and how sure it is, 0 to 1.</summary>
internal sealed record RecognisedLine(int Picture, IReadOnlyList<WordBox> Words, decimal Confidence);

/// <summary>The program tesseract with its Chinese data.</summary>
internal static class Tesseract
{
    private const string Program = "tesseract";

    /// <summary>A block of lines of one size.</summary>
    public const int Block = 6;

    public const int SingleLine = 7;

    /// <summary>One line, taken as it is: reads some that the other way finds no text in.</summary>
    public const int RawLine = 13;

    public const string Chinese = "chi_sim";

    /// <summary>Comes with the program.</summary>
    public const string Latin = "eng";

    private static readonly string[] Quiet = ["-c", "debug_file=/dev/null"];

    /// <summary>Null when the program or its Chinese data is not installed, or it fails.</summary>
    /// <param name="list">A file that names the pictures, one a line; they are numbered from 0.</param>
    public static IReadOnlyList<RecognisedLine>? Read(
        string list,
        int mode,
        string language,
        CancellationToken cancellation
    )
    {
        string[] arguments = [list, "stdout", "-l", language, "--psm", $"{mode}", "--dpi", "260", .. Quiet, "tsv"];
        using var program = ChildProcess.Start(Program, arguments, cancellation, OneThread);
        if (program is null)
        {
            return null;
        }

        using var reader = new StreamReader(program.Output, Encoding.UTF8);
        var lines = ParseTsv(reader);
        return program.Wait() == 0 ? lines : null;
    }

    /// <summary>Turns a picture of any format it knows, of one page or several, into a pdf of pictures.</summary>
    /// <returns>False when it is not installed or the picture cannot be read.</returns>
    public static bool ToPdf(string picture, string outputWithoutExtension, CancellationToken cancellation)
    {
        // Taking the page for one line of text is the least that it can be asked to recognise.
        string[] arguments = [picture, outputWithoutExtension, "-l", Chinese, "--psm", $"{RawLine}", .. Quiet, "pdf"];
        using var program = ChildProcess.Start(Program, arguments, cancellation, OneThread);
        return program is not null && program.Wait() == 0 && File.Exists(outputWithoutExtension + ".pdf");
    }

    public static bool IsInstalled(CancellationToken cancellation)
    {
        using var program = ChildProcess.Start(Program, ["--list-langs"], cancellation);
        if (program is null)
        {
            return false;
        }

        using var reader = new StreamReader(program.Output, Encoding.UTF8);
        return reader.ReadToEnd().Contains(Chinese, StringComparison.Ordinal);
    }

    public static IReadOnlyList<RecognisedLine> ParseTsv(TextReader tsv)
    {
        var lines = new List<RecognisedLine>();
        var words = new List<WordBox>();
        var confidence = 0.0;
        var picture = 0;
        while (tsv.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length < 12 || fields[0] is not ("4" or "5"))
            {
                continue;
            }

            if (fields[0] == "4")
            {
                Close();
                picture = (int)Number(fields[1]) - 1;
            }
            else if (!string.IsNullOrWhiteSpace(fields[11]))
            {
                words.Add(Word(fields));
                confidence += Math.Clamp(Number(fields[10]), 0, 100) / 100;
            }
        }

        Close();
        return lines;

        void Close()
        {
            if (words.Count > 0)
            {
                lines.Add(new RecognisedLine(picture, words, (decimal)(confidence / words.Count)));
            }

            (words, confidence) = ([], 0);
        }
    }

    private static WordBox Word(string[] fields)
    {
        var (x, y) = (Number(fields[6]), Number(fields[7]));
        return new WordBox(fields[11].Trim(), x, y, x + Number(fields[8]), y + Number(fields[9]));
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : 0;

    /// <summary>Its own threads cost more than they bring; pages and cells are shared out between processes instead.</summary>
    private static KeyValuePair<string, string> OneThread => new("OMP_THREAD_LIMIT", "1");
}
