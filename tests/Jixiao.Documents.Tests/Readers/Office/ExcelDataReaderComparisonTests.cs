using System.Globalization;
using System.Security;
using System.Text;
using ExcelDataReader;
using FsCheck;
using FsCheck.Fluent;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>Two readers written apart must see the same cells in workbooks made at random.</summary>
public class ExcelDataReaderComparisonTests
{
    private sealed record Filled(int Row, int Column, object Value, bool Inline);

    static ExcelDataReaderComparisonTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Read_random_cells_sees_what_ExcelDataReader_sees()
    {
        var text = ArbMap
            .Default.GeneratorFor<NonNull<string>>()
            .Select(s => (object)Printable(s.Get))
            .Where(s => ((string)s).Length > 0);
        var number = Gen.Choose(-1_000_000, 1_000_000).Select(n => (object)(n / 8m));
        var flag = Gen.Elements<object>(true, false);
        var cell =
            from row in Gen.Choose(1, 40)
            from column in Gen.Choose(1, 60)
            from value in Gen.OneOf(text, number, flag)
            from inline in Gen.Elements(true, false)
            select new Filled(row, column, value, inline);

        Prop.ForAll(
                Gen.NonEmptyListOf(cell).ToArbitrary(),
                cells => Same([.. cells.DistinctBy(c => (c.Row, c.Column))])
            )
            .QuickCheckThrowOnFailure();
    }

    private static void Same(IReadOnlyList<Filled> cells)
    {
        var shared = new List<string>();
        var rows = cells
            .GroupBy(c => c.Row)
            .OrderBy(g => g.Key)
            .Select(g =>
                $"<row r=\"{g.Key}\">{string.Concat(g.OrderBy(c => c.Column).Select(c => Xml(c, shared)))}</row>"
            );
        var file = Packages.Xlsx(
            [("表", "", $"<sheetData>{string.Concat(rows)}</sheetData>")],
            Packages.Styles("0.00"),
            string.Concat(shared.Select(s => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(s)}</t></si>"))
        );

        var ours = ((SourceTable)new XlsxReader().Read(file, ReadingLimits.Default, CancellationToken.None).Blocks[0])
            .Rows.SelectMany(r => r.Cells)
            .ToDictionary(c => (c.Place.Row, c.Place.Column), c => c.Text);

        ours.ShouldBe(Theirs(file), ignoreOrder: true);
        ours.Count.ShouldBe(cells.Count);
    }

    private static Dictionary<(int, int), string> Theirs(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var found = new Dictionary<(int, int), string>();
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is { } value)
                {
                    found.Add((row, column + 1), Text(value));
                }
            }
        }
        return found;
    }

    private static string Text(object value) =>
        value switch
        {
            bool flag => flag ? "TRUE" : "FALSE",
            string text => text.Trim(),
            _ => Convert
                .ToDecimal(value, CultureInfo.InvariantCulture)
                .ToString("0.############", CultureInfo.InvariantCulture),
        };

    private static string Xml(Filled cell, List<string> shared)
    {
        var reference = Reference(cell.Column) + cell.Row.ToString(CultureInfo.InvariantCulture);
        switch (cell.Value)
        {
            case bool flag:
                return $"<c r=\"{reference}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>";
            case decimal number:
                return $"<c r=\"{reference}\"><v>{number.ToString(CultureInfo.InvariantCulture)}</v></c>";
            case string text when cell.Inline:
                return $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";
            default:
                shared.Add((string)cell.Value);
                return $"<c r=\"{reference}\" t=\"s\"><v>{shared.Count - 1}</v></c>";
        }
    }

    private static string Reference(int column) =>
        column <= 26
            ? ((char)('A' + column - 1)).ToString()
            : Reference((column - 1) / 26) + Reference(((column - 1) % 26) + 1);

    private static string Printable(string text) =>
        new string([.. text.Where(c => c is >= ' ' and < '\uD800' && c != '_')]).Trim();
}
