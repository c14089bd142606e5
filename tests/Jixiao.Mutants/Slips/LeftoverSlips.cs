using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX335 and JX515–JX521: what was left over from another form, or set twice.</summary>
internal static class LeftoverSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfRow("JX335", i => i.Is("数量"), MeasureWord),
        OfForm("JX515", NearlyTwice),
        OfForm("JX516", ForeignField),
        OfForm("JX517", OtherPlace),
        OfForm("JX518", WholeCounty),
        OfForm("JX519", AskedOfOthers),
        new("JX520", OfAnotherProject),
        new("JX521", OtherRate, "JX102"),
    ];

    private static Indicator? MeasureWord(Indicator row, Dice dice)
    {
        var (name, cell) = dice.Pick(
            ("储备救灾帐篷", "≥{0}床"),
            ("购置图书", "≥{0}盏"),
            ("更换路灯", "≥{0}辆"),
            ("安装摄像头", "≥{0}%"),
            ("采购棉被", "≥{0}顶"),
            ("新增公交车", "≥{0}盏"),
            ("发表论文", "≥{0}辆"),
            ("栽植苗木", "≥{0}册"),
            ("购置电脑数量", "≥{0}株"),
            ("维修桥梁", "≥{0}篇")
        );
        return (row with { Name = name }).Cell(
            cell.Replace("{0}", $"{dice.Between(12, 90)}", StringComparison.Ordinal)
        );
    }

    private static Form? NearlyTwice(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.IsWeighted()
            || dice.Row(form, i => i.Is("数量") && i.Name is { Length: > 4 }) is not { } at
        )
        {
            return null;
        }
        var (first, second, cell) = dice.Pick(
            ("检查经营单位", "检查经营单位家次", "≥{0}家次"),
            ("安全巡查次数", "全县安全巡查次数", "≥{0}次"),
            ("参训人员人数", "参训人员数量", "≥{0}人"),
            ("慰问困难职工", "慰问困难职工人数", "≥{0}人"),
            ("走访联系企业数", "走访联系企业", "≥{0}家")
        );
        cell = cell.Replace("{0}", $"{dice.Between(20, 400)}", StringComparison.Ordinal);
        var row = (form.Indicators[at] with { Name = first, Explanation = null }).Cell(cell);
        return form.With(at, row).Plus(row with { Name = second }, at + 1);
    }

    private static Form? ForeignField(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.Goals.Sum(g => g.Length) < 20
            || dice.Row(form, i => i.IsOne("效益")) is not { } at
        )
        {
            return null;
        }
        var (name, cell, shown) = dice.Pick(
            ("戒毒人员回访率", "≥95%", "毒司法公安"),
            ("船舶靠泊效率提升比例", "≥6%", "船航港海渔水"),
            ("法律援助办结率", "≥95%", "法司律援"),
            ("殡葬服务群众好评率", "≥90%", "殡葬民政丧墓"),
            ("地震预警信息发布率", "≥95%", "震应急灾"),
            ("运动员注册率", "≥80%", "体健身运动赛残"),
            ("电影放映场次达标率", "≥95%", "影文宣传放映")
        );
        return shown.Any(c => Whole(form, at).Contains(c))
            ? null
            : form.With(at, (form.Indicators[at] with { Name = name }).Cell(cell));
    }

    private static string Whole(Form form, int but) =>
        string.Concat(form.Goals)
        + string.Concat(form.GoalResults)
        + string.Concat(form.Duties.Select(d => d.Name + d.Goal))
        + string.Concat(form.Tasks.Select(t => t.Name + t.Content))
        + form.Unit?.Name
        + form.CompetentDepartment?.Name
        + form.Project?.Name
        + string.Concat(form.Indicators.Where((_, i) => i != but).Select(i => i.Name));

    private static Form? OtherPlace(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || form.Goals.Count == 0)
        {
            return null;
        }
        var office = dice.Pick(
            "岭溪县民政局",
            "青岩县财政局",
            "东栅区教育局",
            "白坪县人民政府",
            "松口区卫生健康委员会"
        );
        var line = dice.Pick("由{0}组织实施。", "配合{0}做好有关工作。", "{0}负责日常监督。");
        return form with
        {
            Unit = new CodedName(null, dice.Pick("清河县文化馆", "清河县民政局", "清河县交通运输局")),
            Goals = [.. form.Goals, line.Replace("{0}", office, StringComparison.Ordinal)],
        };
    }

    private static Form? WholeCounty(Form form, Dice dice) =>
        form.Stage != FormStage.SelfEvaluation && dice.Row(form, i => i.IsOne("效益")) is { } at
            ? form.With(
                at,
                form.Indicators[at] with
                {
                    Name = dice.Pick(
                        "全县教育信息化水平",
                        "全县义务教育均衡程度",
                        "全市教师队伍素质",
                        "全县居民健康水平",
                        "我县基层办学条件"
                    ),
                }
            ) with
            {
                Unit = new CodedName(
                    null,
                    dice.Pick("清河县第三中学", "清河县实验小学", "清河县城关幼儿园", "清河县白坪卫生院")
                ),
            }
            : null;

    private static Form? AskedOfOthers(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.Goals.Sum(g => g.Length) < 20
            || dice.Row(form, i => i.IsSatisfaction()) is not { } at
        )
        {
            return null;
        }
        var (name, served) = dice.Pick(
            ("乘客满意度", "乘公交客通车运航站出行轨地铁"),
            ("渔民满意度", "渔海船水港养殖"),
            ("纳税人满意度", "税财"),
            ("运动员满意度", "体运动赛训"),
            ("考生满意度", "考招学教"),
            ("退役军人满意度", "军役优抚双拥兵")
        );
        return served.Any(c => Whole(form, at).Contains(c))
            ? null
            : form.With(at, form.Indicators[at] with { Name = name });
    }

    private static IReadOnlyList<Form>? OfAnotherProject(Form form, Dice dice)
    {
        if (
            form is { Subject: not FormSubject.Project } or { Stage: FormStage.SelfEvaluation } or { Unit: null }
            || form.Goals.Count == 0
            || dice.Row(form, i => i.IsOne("效益")) is not { } at
        )
        {
            return null;
        }
        var (project, goal, name) = dice.Pick(
            ("古籍修复与展陈", "修复古籍善本四十册，举办善本展陈。", "古籍善本展陈场次达标率"),
            ("蜂业良种繁育", "繁育良种蜂群，扶持蜂农建立蜂场。", "良种蜂群繁育成功率"),
            ("盲道坡道改造", "改造盲道和坡道，方便轮椅通行。", "盲道坡道轮椅通行达标率")
        );
        var other = form with
        {
            Project = new CodedName(null, project),
            Goals = [goal],
            Funds = new(),
            Indicators = [],
            Duties = [],
            Tasks = [],
            Suggestions = [],
        };
        return [other, form.With(at, (form.Indicators[at] with { Name = name }).Cell("≥90%"))];
    }

    private static IReadOnlyList<Form>? OtherRate(Form form, Dice dice)
    {
        if (
            form is { Subject: not FormSubject.Project } or { Stage: FormStage.SelfEvaluation } or { Unit: null }
            || dice.Row(form, i => i.IsCapped() && i.Name is { Length: >= 6 }) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var department = form with
        {
            Subject = FormSubject.Department,
            Project = null,
            Funds = new(),
            Indicators = [row.Cell($"≥{row.Number() - dice.Between(2, 9)}%") with { Weight = null }],
        };
        return [department, form];
    }
}
