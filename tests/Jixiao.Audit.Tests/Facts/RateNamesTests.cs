using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;

namespace Jixiao.Audit.Tests.Facts;

public sealed class RateNamesTests
{
    [Theory]
    [InlineData("食品抽检合格率", true, true)]
    [InlineData("任务完成率", false, true)]
    [InlineData("任务按期完成率", true, true)]
    [InlineData("三公经费控制率", true, false)]
    [InlineData("师生满意度", true, true)]
    [InlineData("师生不满意度", true, false)]
    [InlineData("产品不合格率", true, false)]
    [InlineData("合格率增幅", false, false)]
    [InlineData("超额达标率", false, true)]
    [InlineData("税收同比覆盖率", false, true)]
    [InlineData("招生增长率", false, false)]
    [InlineData("床位使用率", false, false)]
    [InlineData("率", false, false)]
    [InlineData("", false, false)]
    public void Ending_tells_whether_a_rate_is_capped_and_better(string name, bool capped, bool better)
    {
        NameWords.IsCappedRate(name).ShouldBe(capped);
        NameSense.IsPositiveRate(name).ShouldBe(better);
    }

    [Fact]
    public void Every_listed_name_is_a_rate_and_has_a_mark() =>
        RateNames.All.ShouldAllBe(r => NameWords.IsRate(r.Key) && r.Value != RateMarks.None);

    [Theory]
    [InlineData("合格率: capped\n覆盖率: kapped\n", "第 2 行", "“kapped”不是比率的标记")]
    [InlineData("合格率: capped\n覆盖率: better\n合格率: better\n", "第 3 行", "YAML")]
    public void Read_names_the_line_of_a_mistake(string text, string line, string words)
    {
        var fault = Should.Throw<ProfileException>(() => RateNames.Read("rates.yaml", text));
        fault.Message.ShouldContain(line);
        fault.Message.ShouldContain(words);
    }
}
