using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX401–JX411: where an indicator stands and what it is called.</summary>
internal static class ClassificationSlips
{
    private static readonly (string One, string Two)[] Levels =
    [
        ("产出指标", "数量指标"),
        ("产出指标", "质量指标"),
        ("产出指标", "时效指标"),
        ("效益指标", "经济效益指标"),
        ("效益指标", "社会效益指标"),
        ("效益指标", "生态效益指标"),
        ("满意度指标", "服务对象满意度指标"),
    ];

    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfRow("JX401", i => i.Level2 is not null, WrongLevel2, "JX202", "JX209"),
        OfRow("JX402", i => i.Level2 is not null, LevelsApart, "JX202", "JX209"),
        OfRow("JX403", i => i.Is("数量"), Input),
        OfRow("JX404", i => i.Level2 is not null, NameOfLevel),
        OfForm("JX405", TwoNames),
        OfRow("JX406", i => i.Name is not null, Paragraph),
        OfRow(
            "JX407",
            i => i.IsOne("产出") || i.IsOne("效益") || i.IsOne("满意度"),
            (i, dice) =>
                i with
                {
                    Level2 = dice.Pick(
                        "其他指标",
                        "综合指标",
                        "安全指标",
                        "效率指标",
                        "进度指标",
                        "管理指标",
                        "党建指标",
                        "服务指标",
                        "创新指标",
                        "政治效益指标",
                        "民生指标"
                    ),
                }
        ),
        OfForm("JX408", SameName, "JX303", "JX302", "JX325", "JX326", "JX609", "JX710", "JX323"),
        OfRow("JX409", _ => true, NoObject),
        OfRow(
            "JX410",
            i => i.Is("经济成本") || i.Level2 == "成本指标",
            (i, dice) =>
                (i with { Name = dice.Pick(i.Name, "项目总成本", "控制成本", "成本控制情况") }).Cell(
                    dice.Pick(
                        "严格控制",
                        "不超预算",
                        "合理",
                        "控制在预算内",
                        "按标准执行",
                        "节约",
                        "成本合理",
                        "厉行节约",
                        "在预算范围内",
                        "低于市场价"
                    )
                )
        ),
        OfRow(
            "JX411",
            i => i.IsOne("效益") && i.Level2?.Contains("效益", StringComparison.Ordinal) == true,
            WrongBenefit
        ),
    ];

    private static Indicator? WrongLevel2(Indicator row, Dice dice)
    {
        string? to =
            row.IsCost() && row.IsAmount() ? dice.Pick("数量指标", "质量指标", "时效指标")
            : row.IsDate() ? dice.Pick("数量指标", "质量指标", "社会效益指标")
            : row.IsSatisfaction() ? dice.Pick("社会效益指标", "质量指标", "数量指标")
            : row.Named("合格率", "达标率") && row.Is("质量") ? dice.Pick("数量指标", "时效指标")
            : row.Named("及时率") ? dice.Pick("数量指标", "质量指标")
            : row.Is("数量") && row.Unit is "人" or "人次" or "名" or "户" ? dice.Pick("成本指标", "经济成本指标")
            : row.Unit is "天" or "个工作日" or "小时" && row.Is("时效")
                ? dice.Pick("经济成本指标", "质量指标", "数量指标")
            : null;
        return to is null || row.Is("成本") && to.Contains("成本", StringComparison.Ordinal)
            ? null
            : row with
            {
                Level1 =
                    to.EndsWith("效益指标", StringComparison.Ordinal) ? "效益指标"
                    : to == "经济成本指标" ? "成本指标"
                    : "产出指标",
                Level2 = to,
            };
    }

    private static Indicator? LevelsApart(Indicator row, Dice dice)
    {
        var other = dice.Pick(Levels);
        return other.One == row.Level1 || row.Is("成本") ? null
            : dice.Chance(50) ? row with { Level1 = other.One }
            : row with { Level2 = other.Two };
    }

    private static Indicator? Input(Indicator row, Dice dice)
    {
        var (name, cell) = dice.Pick(
            ("投入资金", "≥{0}万元"),
            ("项目资金总额", "={0}万元"),
            ("设备价值", "≥{0}万元"),
            ("工作人员数", "≥{1}人"),
            ("在职人数", "={1}人"),
            ("编制数", "={1}个"),
            ("财政资金投入", "{0}万元"),
            ("投入专项资金", "≥{0}万元"),
            ("单位在职职工人数", "{1}人"),
            ("配备工作人员", "≥{1}名"),
            ("资金投入总量", "≥{0}万元"),
            ("在编人员数量", "={1}人")
        );
        return (row with { Name = name }).Cell(
            cell.Replace("{0}", $"{dice.Between(20, 600)}", StringComparison.Ordinal)
                .Replace("{1}", $"{dice.Between(5, 80)}", StringComparison.Ordinal)
        );
    }

    private static Indicator? NameOfLevel(Indicator row, Dice dice)
    {
        var number = dice.Between(1, 5);
        return row with
        {
            Name = dice.Pick(
                row.Level2,
                row.Level2!.Replace("指标", "", StringComparison.Ordinal),
                $"指标{number}",
                "指标一",
                row.Level1,
                $"{row.Level2}{number}",
                "三级指标",
                $"指标{number}：",
                "指标二",
                $"{row.Level2}情况"
            ),
        };
    }

    private static Form? TwoNames(Form form, Dice dice)
    {
        var (a, b) = dice.Pick(
            ("可持续影响指标", "可持续发展指标"),
            ("可持续发展指标", "可持续影响指标"),
            ("可持续影响", "可持续发展指标"),
            ("可持续影响指标", "可持续指标")
        );
        List<Indicator> rows = [.. dice.Shuffled(form.Indicators.Where(i => i.IsOne("效益")))];
        return rows.Count < 2
            ? null
            : form.Each(i =>
                ReferenceEquals(i, rows[0]) ? i with { Level2 = a }
                : ReferenceEquals(i, rows[1]) ? i with { Level2 = b }
                : i
            );
    }

    private static Indicator? Paragraph(Indicator row, Dice dice)
    {
        var parts = dice.Shuffled<string>([
            "按照县委县政府关于补短板强弱项的工作部署",
            "充分发挥部门统筹协调和行业指导作用",
            "坚持问题导向、目标导向和结果导向相统一",
            "组织专班深入各乡镇逐村逐户开展摸底调查",
            "建立健全工作台账并实行清单化动态管理",
            "严格执行招标投标和政府采购有关规定",
            "及时足额拨付资金并加强全过程跟踪监督",
            "确保各项建设任务按质按量如期完成并发挥效益",
        ]);
        var text = "";
        for (var n = 0; text.Length + row.Name!.Length <= 100 + dice.Between(1, 20); n++)
        {
            text += parts[n % parts.Count] + "，";
        }
        return row with { Name = text + row.Name };
    }

    private static Form? SameName(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || dice.Row(form, i => i.Level2 is not null && i.Name is not null) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        return
            dice.Row(form, i => i.Level2 is not null && i.Level2 != row.Level2 && i.ValueText != row.ValueText)
                is { } other
            ? form.With(other, form.Indicators[other] with { Name = row.Name })
            : null;
    }

    private static Indicator? NoObject(Indicator row, Dice dice) =>
        row with
        {
            Name =
                row.IsRate() && row.Comparison != Core.Values.Comparison.AtMost
                    ? dice.Pick(
                        "工作完成率",
                        "达标率",
                        "完成率",
                        "合格率",
                        "任务完成率",
                        "完成及时率",
                        "项目完成率",
                        "覆盖率",
                        "及时率",
                        "任务完成及时率",
                        "工作任务完成率",
                        "年度任务完成率"
                    )
                : row.Is("数量") && row.Unit is "人" or "名" or "人次" ? dice.Pick("人数", "人次", "完成人数", "其他")
                : dice.Pick("完成情况", "其他", "工作完成情况", "任务完成情况", "其他指标", "项目实施情况", "工作任务"),
        };

    private static Indicator? WrongBenefit(Indicator row, Dice dice)
    {
        var (level, name, cell) = dice.Pick(
            ("经济效益指标", "全县森林覆盖率", "≥58%"),
            ("社会效益指标", "空气质量优良天数", "≥330天"),
            ("社会效益指标", "年减少碳排放", "≥120吨"),
            ("经济效益指标", "新增绿化覆盖率", "≥3%"),
            ("经济效益指标", "断面水质达标率", "≥95%"),
            ("社会效益指标", "治理水土流失面积", "≥12平方公里"),
            ("社会效益指标", "企业新增产值", "≥2600万元"),
            ("生态效益指标", "新增税收", "≥300万元"),
            ("社会效益指标", "带动农民增收", "≥420万元"),
            ("社会效益指标", "旅游营业收入", "≥1800万元"),
            ("生态效益指标", "企业利润", "≥90万元"),
            ("社会效益指标", "单位GDP二氧化碳减排量", "≥40吨"),
            ("经济效益指标", "空气质量综合指数", "≤3.6")
        );
        return (row with { Level2 = level, Name = name }).Cell(cell);
    }
}
