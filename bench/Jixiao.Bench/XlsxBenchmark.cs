using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using Jixiao.Documents;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Xlsx;

namespace Jixiao.Bench;

/// <summary>
/// 100,000 indicator rows of one workbook: reading, and reading with recognition, against enumerating it with ExcelDataReader and one
/// bare pass of XmlReader; and against half the rows, which must take half the time. (Twice the rows would be more than a file may hold.)
/// </summary>
internal static class XlsxBenchmark
{
    private const int Rows = 100_000;

    public static Task Run()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = IndicatorWorkbook.Make(Rows);
        var half = IndicatorWorkbook.Make(Rows / 2);
        Console.WriteLine($"xlsx: peak memory with the workbooks made {Rounds.PeakMegabytes()} MB");
        var medians = Rounds.Medians(
            ("XmlReader pass", () => BarePass(file)),
            ("ExcelDataReader", () => Enumerate(file)),
            ("read", () => new XlsxReader().Read(file, ReadingLimits.Default, CancellationToken.None)),
            ("read and recognise", () => FormReader.Read("a.xlsx", file)),
            ("recognise, half the rows", () => FormReader.Read("a.xlsx", half))
        );
        Rounds.Print(
            $"xlsx, {Rows} rows, {file.Length >> 10} KB",
            medians,
            "XmlReader pass",
            "ExcelDataReader",
            "recognise, half the rows"
        );
        Console.WriteLine($"  peak memory of the whole run {Rounds.PeakMegabytes()} MB");
        return Task.CompletedTask;
    }

    private static void BarePass(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            XmlPass.Run(stream);
        }
    }

    private static void Enumerate(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    reader.GetValue(i);
                }
            }
        } while (reader.NextResult());
    }
}

/// <summary>The floor: every node of a part seen once, nothing made of it.</summary>
internal static class XmlPass
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    public static int Run(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Settings);
        var characters = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
            {
                characters += reader.Value.Length;
            }
        }
        return characters;
    }
}
