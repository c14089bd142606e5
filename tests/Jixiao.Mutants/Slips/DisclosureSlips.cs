using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX903, JX904.</summary>
internal static class DisclosureSlips
{
    public static IReadOnlyList<Mutator> All { get; } = [new("JX903", OtherCode), OfForm("JX904", Doubtful)];

    private static IReadOnlyList<Form>? OtherCode(Form form, Dice dice)
    {
        if (form.Unit is not { Name: var name } || form.Project is null)
        {
            return null;
        }
        var code = dice.Pick(
            $"{dice.Between(101, 699)}",
            $"{dice.Between(101, 699)}001",
            $"{dice.Between(10, 99)}.{dice.Between(1, 9)}"
        );
        var other = dice.Pick(
            code[..^1] + (char)('0' + (code[^1] - '0' + 3) % 10),
            code + "1",
            $"{dice.Between(701, 999)}"
        );
        return
        [
            form with
            {
                Unit = new(code, name),
            },
            form with
            {
                Unit = new(other, name),
                Project = new(null, "办公设备更新"),
                Goals = [$"更新办公电脑{dice.Between(12, 80)}台，淘汰超期设备。"],
            },
        ];
    }

    private static Form? Doubtful(Form form, Dice dice)
    {
        if (dice.Row(form, i => i.Level2 is not null) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        return dice.Between(1, 3) switch
        {
            1 => form.With(at, row with { Confidence = dice.Pick(0.3m, 0.5m, 0.6m, 0.7m) }),
            2 => form.With(at, row with { PrintedLevel2 = row.Level2 == "数量指标" ? "质量指标" : "数量指标" }),
            _ => form with
            {
                Suggestions =
                [
                    new("row-printed-twice", "此行疑似印了两遍。", new(at, "row"), row.Name, null, "与上一行相同"),
                ],
            },
        };
    }
}
