using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Layouts;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus.Distortion;

/// <summary>Documents made up from <see cref="Words"/> in the layouts of the corpus; the same seed gives the same document.</summary>
internal sealed class RandomForms(Random random)
{
    public (IReadOnlyList<Form> Forms, IReadOnlyList<Block> Blocks) Next()
    {
        var year = random.Next(2021, 2026);
        return random.Next(6) switch
        {
            0 => Printed(Forms(year, "项目支出绩效目标公开表", Disclosure), DisclosureLayout.Print),
            1 => Printed(Forms(year, "项目支出绩效目标表", Project), DepartmentWithProjectsLayout.Print),
            2 => Printed([Evaluation(year)], DepartmentEvaluationLayout.Print),
            3 => Printed(Many(year), ManyProjectsLayout.Print),
            4 => Printed(Forms(year, "项目绩效目标表", Central), CentralLayout.Print),
            _ => Printed(Forms(year, "项目支出绩效自评表", SelfEvaluation), SelfEvaluationLayout.Print),
        };
    }

    private static (IReadOnlyList<Form>, IReadOnlyList<Block>) Printed(
        IReadOnlyList<Form> forms,
        Func<IReadOnlyList<Form>, IEnumerable<Block>> print
    ) => (forms, [.. print(forms)]);

    private List<Form> Forms(int year, string title, Func<Form, string, Form> finish)
    {
        var unit = Pick(Words.Units);
        return
        [
            .. random
                .GetItems(Words.Projects, random.Next(1, 4))
                .Distinct(StringComparer.Ordinal)
                .Select(p => finish(Plain(year, title, unit, p), Amount())),
        ];
    }

    private List<Form> Many(int year)
    {
        var projects = random.GetItems(Words.Projects, random.Next(2, 6)).Distinct(StringComparer.Ordinal);
        return
        [
            .. projects.Select(p =>
                Plain(year, $"{year}年部门预算项目支出绩效目标表", Pick(Words.Units), p) with
                {
                    Funds = Compose.Money("万元", $"total|预算数|{Amount()}"),
                    Indicators = Weighted(),
                }
            ),
        ];
    }

    private Form Disclosure(Form form, string amount) =>
        form with
        {
            Title = $"{form.Unit!.Name}{form.FiscalYear}年部门预算项目支出绩效目标公开表",
            Unit = form.Unit with { Code = "017001" },
            Funds = Compose.Money("万元", $"total|金额|{amount}"),
            Notes = ["备注：一个项目一张表。"],
        };

    private Form Project(Form form, string amount) =>
        form with
        {
            CompetentDepartment = new CodedName("216", form.Unit!.Name),
            Funds = Compose.Money(
                "万元",
                $"total|年度资金总额|{amount}",
                $"fiscal|其中：财政拨款|{amount}",
                "other|其他资金|0",
                "carried|上年结转|0"
            ),
        };

    private Form Central(Form form, string amount)
    {
        var project = Project(form, amount);
        return project with { Funds = project.Funds with { ExecutionWeight = "10" }, Indicators = Weighted() };
    }

    private Form SelfEvaluation(Form form, string amount) =>
        form with
        {
            Stage = FormStage.SelfEvaluation,
            CompetentDepartment = new CodedName(null, form.Unit!.Name),
            Funds = Compose.Money(
                "万元",
                $"initial|年度资金总额/年初预算数|{amount}",
                $"total+adjusted|年度资金总额/全年预算数|{amount}",
                $"executed|年度资金总额/全年执行数|{amount}"
            ) with
            {
                ExecutionRate = "100%",
                ExecutionScore = "10",
                ExecutionWeight = "10",
            },
            GoalResults = ["全年任务如期完成，资金使用规范，群众反映良好。"],
            TotalScore = "100",
            Indicators = [.. Weighted().Select(i => i with { Actual = i.Value + i.Unit, Score = i.Weight })],
        };

    private Form Evaluation(int year)
    {
        var (unit, amount) = (Pick(Words.Units), Amount());
        return Plain(year, "部门整体支出绩效目标完成情况自评表", unit, "") with
        {
            Subject = FormSubject.Department,
            Stage = FormStage.SelfEvaluation,
            Project = null,
            Funds = Compose.Money("万元", $"total|资金总额|{amount}", $"fiscal|财政拨款|{amount}"),
            Tasks = [.. random.GetItems(Words.Projects, 3).Select(p => new PlannedTask(p, $"组织实施{p}工作"))],
            Indicators = Weighted(),
        };
    }

    private Form Plain(int year, string title, string unit, string project) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = title,
            FiscalYear = year,
            Unit = new CodedName(null, unit),
            Project = new CodedName(null, project),
            Goals = [Pick(Words.Goals)],
            Indicators = Indicators(),
        };

    private List<Indicator> Indicators()
    {
        var rows = new List<Indicator>();
        foreach (var (level1, level2, choices) in Words.Frame)
        {
            var count = level2 == "数量指标" ? random.Next(1, 8) : random.Next(0, Math.Min(choices.Length, 4) + 1);
            var picked = choices.ToArray();
            random.Shuffle(picked);
            rows.AddRange(picked.Take(count).Select(c => Row(level1, level2, c.Split('|'))));
        }
        return rows;
    }

    private List<Indicator> Weighted() =>
        [.. Indicators().Select(i => i with { Weight = random.Next(1, 16).ToString(CultureInfo.InvariantCulture) })];

    private Indicator Row(string level1, string level2, string[] cells)
    {
        var row = new Indicator
        {
            Level1 = level1,
            Level2 = level2,
            Name = cells[0],
        };
        if (cells[1].Length == 0)
        {
            var word = Pick(cells[2].Split('/'));
            return row with { Value = word, ValueText = word };
        }
        var range = cells[2].Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        row = row with
        {
            Comparison = Core.Values.Comparisons.FromSign(cells[1]),
            Value = random.Next(range[0], range[1] + 1).ToString(CultureInfo.InvariantCulture),
            Unit = cells[3],
        };
        return row with { ValueText = Compose.Joined(row) };
    }

    private string Amount() => (random.Next(300, 900_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
