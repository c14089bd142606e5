namespace Jixiao.Cli.Tests;

public sealed class ScreenTextTests
{
    [Theory]
    [InlineData("成本合计45万元", 10, "成本合计45|万元")]
    [InlineData("合计 2242.73 万元", 9, "合计|2242.73|万元")]
    [InlineData("合计 2242.73 万元", 12, "合计 2242.73|万元")]
    [InlineData("超出五万元，应核减", 10, "超出五万|元，应核减")]
    [InlineData("它是“教研经费”的", 8, "它是“教|研经费”|的")]
    [InlineData("应为≤90万元", 7, "应为|≤90万|元")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("短", 40, "短")]
    [InlineData("", 40, "")]
    public void Wrap_breaks_where_a_line_may_end(string text, int width, string lines) =>
        string.Join('|', ScreenText.Wrap(text, width)).ShouldBe(lines);

    [Theory]
    [InlineData("𠮷𠮷𠮷", 3)]
    [InlineData("））））））））））", 6)]
    [InlineData("（（（（（（（（（（", 6)]
    [InlineData("一二三四五，，，，，，，，，，六", 6)]
    [InlineData("1+2+3+4+5+6+7+8+9+10 = 55 万元", 9)]
    public void Wrap_loses_nothing_and_keeps_to_the_width(string text, int width)
    {
        var lines = ScreenText.Wrap(text, width);
        string.Concat(lines).Replace(" ", "").ShouldBe(text.Replace(" ", ""));
        lines.ShouldAllBe(l => ScreenText.Columns(l) <= width);
        lines.ShouldAllBe(l => l.Length > 0 && !char.IsLowSurrogate(l[0]));
    }
}
