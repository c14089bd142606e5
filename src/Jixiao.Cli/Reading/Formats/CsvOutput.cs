using System.Buffers;
using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Documents;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>
/// One line an indicator, the form's columns repeated before it; a form without indicators keeps a line of its own.
/// Made for spreadsheets: byte order mark, CRLF, and no cell that a spreadsheet would run as a formula.
/// </summary>
internal sealed class CsvOutput : IReadingOutput
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter writer;

    public CsvOutput(Stream stream)
    {
        writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        WriteLine(CsvColumns.All.Select(c => (string?)c.Heading));
    }

    public void Write(DocumentReading reading)
    {
        for (var number = 1; number <= reading.Forms.Count; number++)
        {
            var form = reading.Forms[number - 1];
            foreach (var indicator in form.Indicators.DefaultIfEmpty(new Indicator()))
            {
                var line = new CsvLine(reading.File, number, form, indicator);
                WriteLine(CsvColumns.All.Select(c => c.Value(line)));
            }
        }
    }

    public void Dispose() => writer.Dispose();

    /// <summary>A cell that begins like a formula is led by an apostrophe, which spreadsheets show as text.</summary>
    internal static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"")}\"" : safe;
    }

    private void WriteLine(IEnumerable<string?> cells) => writer.WriteLine(string.Join(',', cells.Select(Cell)));
}

/// <summary>What a line of csv is made from.</summary>
/// <param name="Number">1-based position of the form in its file.</param>
internal readonly record struct CsvLine(string File, int Number, Form Form, Indicator Indicator);
