using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Tests.Facts;

public sealed class PhraseSetTests
{
    private static readonly string[] Phrases = ["布署", "。。", "示例：", "示例", "xx"];

    [Theory]
    [InlineData("按上级布署完成", 3, 0)]
    [InlineData("完成。。", 2, 1)]
    [InlineData("示例：培训", 0, 2)]
    [InlineData("示例。。", 0, 3)]
    [InlineData("axxb", 1, 4)]
    [InlineData("部署示范x。", -1, -1)]
    [InlineData("布", -1, -1)]
    [InlineData("", -1, -1)]
    public void IndexIn_finds_the_earliest_phrase(string text, int at, int phrase)
    {
        new PhraseSet(Phrases).IndexIn(text, out var found).ShouldBe(at);
        found.ShouldBe(phrase);
    }

    [Fact]
    public void IndexIn_finds_what_a_plain_search_finds()
    {
        var set = new PhraseSet(Phrases);
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(12)).Select(_ => "布署。示例：xx部"[random.Next(9)])
            );
            var plain = Phrases.Select(p => text.IndexOf(p, StringComparison.Ordinal)).Where(at => at >= 0).ToList();
            set.IndexIn(text, out _).ShouldBe(plain.Count == 0 ? -1 : plain.Min());
        }
    }
}
