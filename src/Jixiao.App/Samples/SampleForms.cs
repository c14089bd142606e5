using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.App.Samples;

/// <summary>Forms of the invented projects: the same arguments give the same form.</summary>
internal static class SampleForms
{
    private static readonly SampleRow[] Further =
    [
        new("数量指标", "项目信息公开次数", TargetValues.Parse("≥2次"), 2),
        new("质量指标", "档案资料完整率", TargetValues.Parse("=100%"), 2),
        new("时效指标", "资金支付及时率", TargetValues.Parse("≥95%"), 2),
        new("数量指标", "现场检查次数", TargetValues.Parse("≥4次"), 2),
    ];

    /// <param name="percent">Size against the project as written down: amounts and counts grow with it.</param>
    /// <param name="rows">How many indicators at least; null as the project has.</param>
    public static Form Project(
        SampleProject project,
        int year,
        string division,
        CodedName unit,
        CodedName department,
        int percent = 100,
        int? rows = null
    )
    {
        List<SampleRow> wanted = [.. project.Rows];
        foreach (var further in Further.Take(Math.Max(0, (rows ?? 0) - wanted.Count)))
        {
            var heaviest = wanted
                .Index()
                .Where(r => r.Item.Level1 == "产出指标")
                .OrderByDescending(r => r.Item.Weight)
                .First()
                .Index;
            wanted[heaviest] = wanted[heaviest] with { Weight = wanted[heaviest].Weight - further.Weight };
            wanted.Insert(heaviest + 1, further);
        }
        var budget = Money.FromWan(project.Wan * percent / 100m);
        return new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = $"{year}年度项目支出绩效目标表",
            FiscalYear = year,
            Division = division,
            Unit = unit,
            CompetentDepartment = department,
            Project = new CodedName(null, project.Name),
            Funds = Funds(budget),
            Goals = [.. project.Goals.Select(g => SampleGoals.Scaled(g, percent))],
            Indicators = [.. wanted.OrderBy(r => Order(r.Level1)).Select(r => Row(r, percent))],
        };
    }

    /// <summary>The whole department, its projects as tasks.</summary>
    public static Form Department(
        IReadOnlyList<SampleProject> projects,
        int year,
        string division,
        CodedName unit,
        int basicWan
    )
    {
        var project = Money.FromWan(projects.Sum(p => p.Wan));
        var basic = Money.FromWan(basicWan);
        var rows = projects.SelectMany(p => p.Rows).Where(r => r.Level1 != "成本指标").ToList();
        var output = rows.Where(r => r.Level1 == "产出指标").Take(6).ToList();
        var benefit = rows.Where(r => r.Level1 == "效益指标").Take(3).ToList();
        return new Form
        {
            Subject = FormSubject.Department,
            Stage = FormStage.Target,
            Title = $"{year}年度部门整体支出绩效目标表",
            FiscalYear = year,
            Division = division,
            Unit = unit,
            Funds = new Funds
            {
                TotalYuan = basic + project,
                BasicYuan = basic,
                ProjectYuan = project,
                FiscalYuan = basic + project,
                PrintedUnit = "万元",
                Lines = [Line("年度资金总额", basic + project), Line("基本支出", basic), Line("项目支出", project)],
            },
            Goals =
            [
                $"目标1：保障{unit.Name}机关和所属单位正常运转，按时足额发放人员经费。",
                .. projects.Select((p, i) => $"目标{i + 2}：完成{p.Name}，达到项目绩效目标。"),
            ],
            Tasks = [.. projects.Select(p => new PlannedTask(p.Name, p.Goals[0], Money.FromWan(p.Wan)))],
            Indicators =
            [
                .. Weighted(output, 50).Concat(Weighted(benefit, 30)).Select(r => Row(r, 100)),
                Row(new SampleRow("服务对象满意度指标", "服务对象综合满意度", TargetValues.Parse("≥90%"), 10), 100),
            ],
        };
    }

    /// <summary>A form as clerks hand it in before anyone has looked: one fault of the common ones.</summary>
    public static Form WithFault(Form form, int kind)
    {
        var rows = form.Indicators.ToArray();
        var cost = Array.FindIndex(rows, r => r.Level1 == "成本指标");
        switch (kind % 3)
        {
            case 0 when cost >= 0:
                rows[cost] = rows[cost] with
                {
                    Comparison = Comparison.AtLeast,
                    ValueText = $"≥{rows[cost].Value}{rows[cost].Unit}",
                };
                break;
            case 1 when cost >= 0:
                var more = decimal.Parse(rows[cost].Value!, CultureInfo.InvariantCulture) + 3;
                var value = more.ToString("0.##", CultureInfo.InvariantCulture);
                rows[cost] = rows[cost] with { Value = value, ValueText = $"≤{value}{rows[cost].Unit}" };
                break;
            default:
                rows[^1] = rows[^1] with { Weight = "15" };
                break;
        }
        return form with { Indicators = rows };
    }

    private static Funds Funds(Money budget) =>
        new()
        {
            TotalYuan = budget,
            FiscalYuan = budget,
            PrintedUnit = "万元",
            Lines = [Line("年度资金总额", budget), Line("其中：财政拨款", budget)],
        };

    private static FundLine Line(string label, Money amount) =>
        new(label, amount, amount.Wan.ToString("0.00####", CultureInfo.InvariantCulture));

    private static Indicator Row(SampleRow row, int percent)
    {
        var value = Scaled(row, percent);
        return new Indicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Name = row.Name,
            Comparison = value.Comparison,
            Value = value.Value,
            Unit = value.Unit,
            ValueText = TargetValues.Print(value),
            Weight = row.Weight.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Amounts exactly, so that costs still sum to the budget; counts to whole ones; rates, terms and months stay.</summary>
    private static TargetValue Scaled(SampleRow row, int percent)
    {
        if (
            percent == 100
            || row.Value.Unit is "%" or "月" or "年" or "天" or null
            || !decimal.TryParse(
                row.Value.Value,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return row.Value;
        }
        var scaled = number * percent / 100m;
        scaled = row.Level1 == "成本指标" ? scaled : Math.Max(1, decimal.Round(scaled));
        return row.Value with { Value = scaled.ToString("0.####", CultureInfo.InvariantCulture) };
    }

    private static IEnumerable<SampleRow> Weighted(List<SampleRow> rows, int points) =>
        rows.Select((r, i) => r with { Weight = (points / rows.Count) + (i < points % rows.Count ? 1 : 0) });

    private static int Order(string level1) =>
        level1 switch
        {
            "成本指标" => 0,
            "产出指标" => 1,
            "效益指标" => 2,
            _ => 3,
        };
}
