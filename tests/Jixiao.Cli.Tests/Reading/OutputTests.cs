using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Forms;

namespace Jixiao.Cli.Tests.Reading;

public sealed class OutputTests
{
    private static readonly JsonSerializerOptions Indented = new(Core.Json.JixiaoJson.Contract.Options)
    {
        WriteIndented = true,
    };

    [Fact]
    public void Json_has_the_shape_of_the_contract()
    {
        var json = JsonNode.Parse(Write("json"))!;
        Snapshot.Matches(json.ToJsonString(Indented));
    }

    [Fact]
    public void Json_stands_in_the_stream_as_soon_as_a_reading_is_written()
    {
        using var stream = new MemoryStream();
        using var output = new JsonOutput(stream);
        output.Write(Sample.Reading);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldContain("校舍维修");
    }

    [Fact]
    public void Csv_has_a_line_an_indicator_and_opens_in_a_spreadsheet()
    {
        var csv = Write("csv");
        csv.ShouldStartWith("\uFEFF文件,");
        csv.Split("\r\n").Length.ShouldBe(1 + 2 + 1);
        Snapshot.Matches(csv);
    }

    [Fact]
    public void Csv_keeps_a_form_without_indicators()
    {
        using var stream = new MemoryStream();
        using (var output = new CsvOutput(stream))
        {
            output.Write(Sample.Reading with { Forms = [Sample.Form with { Indicators = [] }] });
        }
        var lines = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Split("\r\n");
        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("清河县第一中学");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("两\n行", "\"两\n行\"")]
    [InlineData("≥95", "≥95")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cell_is_text_to_a_spreadsheet(string? text, string cell) => CsvOutput.Cell(text).ShouldBe(cell);

    [Fact]
    public void Table_shows_the_form_its_doubts_and_its_suggestions() => Snapshot.Matches(Write("table"));

    [Fact]
    public void Table_lets_no_document_steer_the_terminal() => Write("table").ShouldNotContain('\u001b');

    [Fact]
    public void Csv_has_every_printed_field_of_an_indicator()
    {
        // A column must not be forgotten when the indicator gains a field that is printed in most layouts.
        var marked = new Indicator
        {
            Name = "n",
            Actual = "a",
            Score = "s",
            Deviation = "d",
            Explanation = "e",
            Duty = "u",
        };
        var line = new CsvLine("f", 1, Sample.Form, marked);
        var values = CsvColumns.All.Select(c => c.Value(line));
        values
            .Where(v => v is { Length: 1 })
            .ShouldBe(["f", "1", "u", "n", "a", "s", "d", "e", "1"], ignoreOrder: true);
    }

    private static string Write(string format)
    {
        using var stream = new MemoryStream();
        using var terminal = new Terminal(Stream.Null, stream, TextWriter.Null);
        using (var output = ReadingOutputs.Open(format, terminal))
        {
            output.Write(Sample.Reading);
            output.Write(Sample.Empty);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
