namespace Jixiao.Documents.Tests.Readers.Text;

/// <summary>Recognisers of pictures write signs and figures as formulas.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData(@"$\geq$375人次", "≥375人次")]
    [InlineData(@"$\leqslant 260$元", "≤260元")]
    [InlineData(@"$$\ge 96\%$$", "≥96%")]
    [InlineData(@"$12 \mathrm{km}^2$", "12km2")]
    [InlineData(@"每户$500元", "每户$500元")]
    [InlineData(@"$\frac{1}{2}$", @"$\frac{1}{2}$")]
    public void Clean_formula_becomes_its_signs_and_nothing_else_changes(string cell, string expected) =>
        Jixiao.Documents.Readers.Text.InlineMarkup.Clean(cell).ShouldBe(expected);
}
