using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Bench;

/// <summary>Forms of an invented county, ten indicators each, one in fifty with one of ten faults. The same seed gives the same forms.</summary>
internal sealed class SyntheticForms(int seed)
{
    private static readonly string[] Things =
    [
        "校舍",
        "道路",
        "水渠",
        "林地",
        "路灯",
        "管网",
        "桥梁",
        "农田",
        "公厕",
        "站点",
        "设备",
        "书屋",
    ];
    private static readonly string[] Works =
    [
        "维修",
        "养护",
        "改造",
        "清淤",
        "管护",
        "巡查",
        "检测",
        "采购",
        "建设",
        "更新",
    ];
    private static readonly string[] Towns =
    [
        "东河镇",
        "西岭镇",
        "南屏乡",
        "北桥镇",
        "青石乡",
        "白沙镇",
        "云岭镇",
        "平川乡",
    ];

    private readonly Random random = new(seed);

    public Form Next()
    {
        var (town, work, thing) = (Pick(Towns), Pick(Works), Pick(Things));
        var name = string.Create(CultureInfo.InvariantCulture, $"{town}{thing}{work}{random.Next(1_000)}号项目");
        var budget = random.Next(10, 500);
        var fault = random.Next(50) == 0 ? (Fault)random.Next(1, (int)Fault.NoProject + 1) : Fault.None;
        return new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            FiscalYear = 2025,
            Division = "清河县",
            Unit = new(null, $"清河县{town}人民政府"),
            Project = fault == Fault.NoProject ? null : new(null, name),
            Funds =
                fault == Fault.NoBudget
                    ? new()
                    : new()
                    {
                        TotalYuan = Money.FromWan(budget),
                        FiscalYuan = Money.FromWan(budget),
                        PrintedUnit = "万元",
                        Lines =
                        [
                            new("年度资金总额", Money.FromWan(budget), budget.ToString(CultureInfo.InvariantCulture)),
                        ],
                    },
            Goals = [Goal(town, work, thing)],
            Indicators = [.. Rows(work, thing, budget, fault)],
        };
    }

    /// <summary>Of 20 to 60 words; texts of different seeds are alike by chance only.</summary>
    public string Goal(string town, string work, string thing)
    {
        var words = Enumerable.Range(0, random.Next(20, 60)).Select(_ => Pick(Works) + Pick(Things) + Pick(Towns));
        return $"完成{town}{thing}{work}任务：{string.Join('，', words)}。";
    }

    private IEnumerable<Indicator> Rows(string work, string thing, int budget, Fault fault)
    {
        var cost = fault == Fault.CostAtLeast ? "≥" : "≤";
        yield return Row("成本指标", "经济成本指标", $"{thing}{work}费用", cost, budget, "万元", 20);
        var counted = Row("产出指标", "数量指标", $"{work}{thing}数量", "≥", random.Next(2, 90), "处", 10);
        yield return fault switch
        {
            Fault.NoUnit => counted with { Unit = null, ValueText = "≥" + counted.Value },
            Fault.Zero => counted with { Value = "0", ValueText = "≥0处" },
            Fault.NoValue => counted with { Comparison = null, Value = null, Unit = null, ValueText = null },
            Fault.NoWeight => counted with { Weight = "0" },
            _ => counted,
        };
        yield return Row("产出指标", "数量指标", $"巡查{thing}次数", "≥", random.Next(4, 50), "次", 10);
        var sign = fault == Fault.OverTheWhole ? "≥" : "=";
        yield return Row("产出指标", "质量指标", $"{thing}{work}验收合格率", sign, 100, "%", 10);
        yield return Row("产出指标", "时效指标", $"{work}任务按期完成率", "=", 100, "%", 10);
        var weight = fault == Fault.WrongTotal ? 10 : 5;
        yield return Row("效益指标", "经济效益指标", "带动务工收入", "≥", random.Next(2, 40), "万元", weight);
        yield return Row("效益指标", "社会效益指标", "受益群众人数", "≥", random.Next(200, 9_000), "人", 10);
        yield return Words("效益指标", "社会效益指标", $"{thing}安全隐患消除情况", "隐患全部消除", 3);
        yield return Words("效益指标", "生态效益指标", "周边环境改善情况", "无新增裸土", 2);
        var satisfied = fault == Fault.LowSatisfaction ? 50 : random.Next(85, 98);
        yield return Row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥", satisfied, "%", 10);
    }

    private enum Fault
    {
        None,
        OverTheWhole,
        WrongTotal,
        NoWeight,
        NoUnit,
        LowSatisfaction,
        Zero,
        CostAtLeast,
        NoBudget,
        NoValue,
        NoProject,
    }

    private static Indicator Row(string one, string two, string name, string sign, int value, string unit, int weight)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return new()
        {
            Level1 = one,
            Level2 = two,
            Name = name,
            Comparison = Comparisons.FromSign(sign),
            Value = number,
            Unit = unit,
            ValueText = sign + number + unit,
            Weight = weight.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static Indicator Words(string one, string two, string name, string words, int weight) =>
        new()
        {
            Level1 = one,
            Level2 = two,
            Name = name,
            Comparison = Comparison.Qualitative,
            Value = words,
            ValueText = words,
            Weight = weight.ToString(CultureInfo.InvariantCulture),
        };

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
