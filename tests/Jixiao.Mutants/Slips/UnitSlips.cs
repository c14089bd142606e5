using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX336 and JX529: units that do not fit the number or the goal.</summary>
internal static class UnitSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [OfRow("JX336", i => i.IsCount() && !i.Named("其中"), TooManyDays), OfForm("JX529", OtherUnit)];

    private static Indicator TooManyDays(Indicator row, Dice dice) =>
        (row with { Name = dice.Pick("阵地开放天数", "站点值守天数", "设施运行天数") }).Cell(
            $"≥{dice.Between(370, 990)}天"
        );

    private static Form? OtherUnit(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.Goals.Count == 0
            || form.Indicators.Any(i => i.Weight is not null)
        )
        {
            return null;
        }
        var number = dice.Between(112, 980);
        var (thing, said, printed) = dice.Pick(
            ("栽植行道景观树", "株", "平方米"),
            ("修补破损路缘石", "米", "人"),
            ("刷新护栏", "万米", "米"),
            ("扶持返乡创业者", "人", "万元")
        );
        return form.Plus(
            new Indicator
            {
                Level1 = "产出指标",
                Level2 = "数量指标",
                Name = thing,
            }.Cell($"≥{number}{printed}")
        ) with
        {
            Goals = [.. form.Goals.SkipLast(1), form.Goals[^1].TrimEnd('。', '；') + $"；{thing}{number}{said}。"],
        };
    }
}
