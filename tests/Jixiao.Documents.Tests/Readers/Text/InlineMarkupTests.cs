using Jixiao.Documents.Readers.Text;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class InlineMarkupTests
{
    [Theory]
    [InlineData("<p>目标1：修缮校舍；</p> <p>目标2：添置课桌。</p>", "目标1：修缮校舍；\n目标2：添置课桌。")]
    [InlineData("年度<br>主要<br/>任务", "年度\n主要\n任务")]
    [InlineData("年度<BR />任务", "年度\n任务")]
    [InlineData("5000m <sup>2</sup>", "5000m²")]
    [InlineData("10<sup>3</sup>千瓦", "10³千瓦")]
    [InlineData("<sup>注</sup>金额", "注金额")]
    [InlineData("<b>年度绩效指标</b>", "年度绩效指标")]
    [InlineData("<span style=\"color:red\">≥95%</span>", "≥95%")]
    [InlineData("a<b>c 之后没有标签名<未知>", "ac 之后没有标签名<未知>")]
    [InlineData("&ge;95%", "≥95%")]
    [InlineData("&lt;60分&nbsp;", "<60分")]
    [InlineData("A&amp;B", "A&B")]
    [InlineData("[bookmark: _GoBack]一是加强管理", "一是加强管理")]
    [InlineData("\u3000课桌\u00A0", "课桌")]
    [InlineData("可\u200B持续", "可持续")]
    public void Clean_takes_markup_out(string raw, string expected) => InlineMarkup.Clean(raw).ShouldBe(expected);

    [Theory]
    [InlineData("得分<60，不合格>3次")]
    [InlineData("<60%")]
    [InlineData("R&D经费")]
    [InlineData("[1]见附件")]
    [InlineData("《关于<十四五>规划的通知》")]
    [InlineData("30（台、件、套）")]
    [InlineData("***")]
    [InlineData("元/人·次")]
    public void Clean_leaves_other_text_alone(string raw) => InlineMarkup.Clean(raw).ShouldBe(raw);
}
