using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX332–JX334: values of words that say nothing.</summary>
internal static class WordingSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfRow("JX332", i => i.IsOne("效益") && !i.Named("率", "数", "量", "度", "例", "次", "比"), Vague),
        OfRow("JX333", i => i.Is("数量"), NoNumber),
        OfRow("JX334", i => i.IsOne("效益") && i.Name is { Length: >= 4 }, NameAgain),
    ];

    private static Indicator? Vague(Indicator row, Dice dice) =>
        row.Cell(
            dice.Pick(
                "有效提升",
                "得到进一步改善",
                "稳步提高",
                "长期执行",
                "不断完善",
                "明显",
                "按要求落实",
                "持续向好，稳步发展",
                "显著增强群众安全意识",
                "有所改善",
                "逐步健全",
                "作用明显"
            )
        ) with
        {
            Explanation = null,
        };

    private static Indicator? NoNumber(Indicator row, Dice dice)
    {
        var value = dice.Pick("若干", "逐步增加", "较大", "按要求开展", "明显增加", "大量", "新增", "适量");
        return (
            dice.Chance(50) ? row with { Name = dice.Pick("参训人数", "巡查次数", "活动场次", "改造面积") } : row
        ).Cell(value) with
        {
            Explanation = null,
        };
    }

    private static Indicator? NameAgain(Indicator row, Dice dice)
    {
        var name = dice.Pick(
            "改善师生学习生活条件",
            "保障群众饮水安全",
            "提高基层服务能力",
            "建立长效管护机制",
            "方便群众就近办事",
            "推动乡村产业发展",
            "促进居民文化生活",
            "维护社会大局稳定",
            "提升公共卫生服务",
            "减轻困难家庭负担"
        );
        return (row with { Name = name }).Cell(dice.Chance(60) ? name : name[2..]);
    }
}
