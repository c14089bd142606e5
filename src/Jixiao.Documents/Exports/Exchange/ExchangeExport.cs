using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>Forms under the field names of the exchange profile, as csv, json or xlsx. Cells of indicators that the profile has no name for
/// follow under their own labels. Read again, they give what there are columns for.</summary>
public static class ExchangeExport
{
    public static readonly IReadOnlyList<string> Formats = ["csv", "json", "xlsx"];

    /// <param name="format">One of <see cref="Formats"/>.</param>
    public static void Write(Stream stream, string format, IEnumerable<Form> forms)
    {
        var profile = ExchangeProfile.Default;
        var (names, rows) = ExchangeRows.Table(forms, profile);
        switch (format)
        {
            case "csv":
                Csv(stream, names, rows);
                break;
            case "json":
                Json(stream, profile, names, rows);
                break;
            case "xlsx":
                Xlsx(stream, profile, names, rows);
                break;
            default:
                throw new ArgumentException($"No exchange as {format}.", nameof(format));
        }
    }

    /// <summary>For spreadsheets: byte order mark, CRLF, and an apostrophe before what they would run as a formula.</summary>
    private static void Csv(Stream stream, IReadOnlyList<string> names, IReadOnlyList<string[]> rows)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', names.Select(Quoted)));
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join(',', row.Select(Quoted)));
        }
    }

    private static string Quoted(string text)
    {
        var safe = XlsxText.LooksLikeFormula(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }

    private static void Json(
        Stream stream,
        ExchangeProfile profile,
        IReadOnlyList<string> names,
        IReadOnlyList<string[]> rows
    )
    {
        using var writer = new Utf8JsonWriter(
            stream,
            new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }
        );
        writer.WriteStartObject();
        writer.WriteString("exchange", profile.Name);
        writer.WriteString("about", profile.Title);
        writer.WriteStartArray("rows");
        foreach (var row in rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                writer.WriteString(names[i], row[i]);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Xlsx(
        Stream stream,
        ExchangeProfile profile,
        IReadOnlyList<string> names,
        IReadOnlyList<string[]> rows
    )
    {
        const decimal width = 30m;
        const decimal height = 20m;
        using var book = new XlsxBook(stream, profile.Title);
        book.Add(
            profile.Name,
            sheet =>
            {
                sheet.Begin([.. names.Select(_ => width)]);
                foreach (var row in rows.Prepend([.. names]))
                {
                    sheet.BeginRow(height);
                    for (var i = 0; i < row.Length; i++)
                    {
                        sheet.Cell(i, row[i], sheet.Row == 1 ? XlsxLook.Heading : XlsxLook.Text);
                    }
                    sheet.EndRow();
                }
                sheet.End(new(Landscape: true));
                return (1, 1);
            }
        );
        book.Finish();
    }
}
