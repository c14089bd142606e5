using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;

namespace Jixiao.Documents.Tests.Layouts;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("≥", "12所", null, "12", "所", "≥12所")]
    [InlineData("≥", "12", "所", "12", "所", "≥12所")]
    [InlineData("≥", "12所", "所", "12", "所", "≥12所所")]
    [InlineData(null, "≥12所", null, "12", "所", "≥12所")]
    public void Read_prints_a_unit_as_often_as_the_row_does(
        string? sign,
        string value,
        string? unit,
        string number,
        string read,
        string text
    )
    {
        var printed = ValueReader.Read(Facts(sign), Facts(value), Facts(unit));
        printed.ShouldBe(new PrintedValue(Comparison.AtLeast, number, read, text));
    }

    private static CellFacts? Facts(string? text) => text is null ? null : new CellFacts(text);
}
