using Jixiao.Audit.Similarity;

namespace Jixiao.Audit.Tests.Similarity;

public sealed class LikenessIndexTests
{
    private const decimal Threshold = 0.80m;

    private static readonly string[] Words =
    [
        "完成",
        "校舍",
        "维修",
        "培训",
        "教师",
        "采购",
        "设备",
        "保障",
        "学生",
        "补助",
        "资金",
        "按时",
        "发放",
        "提高",
        "质量",
        "道路",
        "养护",
        "公里",
        "清河县",
        "云岭市",
        "乡镇",
        "卫生院",
        "疫苗",
        "接种",
        "农田",
        "灌溉",
        "水渠",
        "林地",
        "管护",
        "群众",
        "满意",
        "服务",
        "宣传",
    ];

    [Fact]
    public void EarlierLike_finds_what_brute_force_finds()
    {
        var texts = Texts(1_000);
        var found = LikenessIndex.EarlierLike(texts, Threshold);
        var (alike, recalled) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            if (Enumerable.Range(0, i).Any(j => Shingles.Jaccard(texts[i], texts[j]) >= Threshold))
            {
                alike++;
                recalled += found[i].Other >= 0 ? 1 : 0;
            }
            else
            {
                found[i].Other.ShouldBe(-1);
            }
        }
        alike.ShouldBeGreaterThan(100);
        ((decimal)recalled / alike).ShouldBeGreaterThanOrEqualTo(0.95m);
    }

    [Fact]
    public void EarlierLike_says_how_alike()
    {
        uint[][] texts =
        [
            Shingles.Of(["完成校舍维修并验收"]),
            Shingles.Of(["采购教学设备"]),
            Shingles.Of(["完成校舍维修， 并验收。"]),
        ];
        LikenessIndex.EarlierLike(texts, Threshold).ShouldBe([(-1, 0m), (-1, 0m), (0, 1m)]);
    }

    [Fact]
    public void EarlierLike_empty_text_is_alike_to_none() =>
        LikenessIndex
            .EarlierLike(
                [
                    [],
                    [],
                ],
                Threshold
            )
            .ShouldAllBe(f => f.Other == -1);

    [Fact]
    public void AreAlike_says_what_Jaccard_says()
    {
        var texts = Texts(150);
        foreach (var a in texts)
        {
            texts.ShouldAllBe(b => Shingles.AreAlike(a, b, Threshold) == Shingles.Jaccard(a, b) >= Threshold);
        }
    }

    [Theory]
    [InlineData("校舍维修", "校舍维修", 1)]
    [InlineData("校舍维修", "道路养护", 0)]
    public void Jaccard_is_the_shared_part(string a, string b, int expected) =>
        Shingles.Jaccard(Shingles.Of([a]), Shingles.Of([b])).ShouldBe(expected);

    /// <summary>Goals of 20 to 60 words; every fifth is an earlier one with one to four words changed.</summary>
    private static List<uint[]> Texts(int count)
    {
        var random = new Random(20260101);
        var goals = new List<string[]>();
        for (var i = 0; i < count; i++)
        {
            string[] goal;
            if (i % 5 == 4)
            {
                goal = [.. goals[random.Next(goals.Count)]];
                for (var change = random.Next(1, 5); change > 0; change--)
                {
                    goal[random.Next(goal.Length)] = Words[random.Next(Words.Length)];
                }
            }
            else
            {
                goal = [.. Enumerable.Range(0, random.Next(20, 60)).Select(_ => Words[random.Next(Words.Length)])];
            }
            goals.Add(goal);
        }
        return goals.ConvertAll(g => Shingles.Of([string.Concat(g)]));
    }
}
