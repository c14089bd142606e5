using Jixiao.Core;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX601–JX610, JX622, JX623.</summary>
internal static class MoneySlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX601", WrongSource, "JX604", "JX606", "JX608", "JX602", "JX808", "JX809", "JX801", "JX618"),
        OfForm("JX602", Unbalanced, "JX601"),
        new("JX603", PrintedTotal),
        OfForm("JX604", CostsAboveBudget),
        OfForm("JX605", CostTwice, "JX604", "JX501", "JX201", "JX202"),
        OfForm("JX606", CostAboveBudget, "JX604", "JX608"),
        OfForm("JX607", WrongProduct),
        OfForm("JX608", YuanForWan, "JX601", "JX604", "JX606"),
        OfRow(
            "JX609",
            i => i.IsCost() && i.Unit?.Contains('元', StringComparison.Ordinal) == true,
            (i, dice) => i.Cell(dice.Pick("≥", ">", "不低于", "不少于", "大于", "≧", "超过") + i.Value + i.Unit)
        ),
        new("JX610", ProjectsAboveDepartment, "JX602"),
        OfForm("JX622", OtherCosts),
        OfForm("JX623", StandardAsTotal),
    ];

    /// <summary>The amounts of a total that a form may show as the sum of its sources.</summary>
    private static Form? WrongSource(Form form, Dice dice)
    {
        var funds = form.Funds;
        if (funds.FiscalYuan is not { } fiscal || funds.TotalYuan is not { } total || total.Yuan == 0)
        {
            return null;
        }
        var by = Money.FromWan(dice.Pick(1, 5, 10, 20, 0.5m, 0.02m, 100, 36, 9));
        return dice.Between(1, 5) switch
        {
            1 => Set(form, funds with { FiscalYuan = fiscal + by }),
            2 when fiscal > by && (funds.OtherYuan ?? funds.CarriedOverYuan) is not null => Set(
                form,
                funds with
                {
                    FiscalYuan = fiscal - by,
                }
            ),
            3 => Set(form, funds with { OtherYuan = (funds.OtherYuan ?? Money.FromYuan(0)) + by }),
            4 when form.Project is not null && form.Stage == FormStage.Target => Set(
                form,
                funds with
                {
                    TotalYuan = total + by,
                }
            ),
            // Two digits changed places.
            5 when form.Project is not null && form.Stage == FormStage.Target && Transposed(total) is { } other => Set(
                form,
                funds with
                {
                    TotalYuan = other,
                }
            ),
            _ => null,
        };
    }

    private static Money? Transposed(Money amount)
    {
        var digits = Edits.Print(amount.Wan).ToCharArray();
        for (var i = 0; i + 1 < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]) && char.IsAsciiDigit(digits[i + 1]) && digits[i] != digits[i + 1])
            {
                (digits[i], digits[i + 1]) = (digits[i + 1], digits[i]);
                return Money.FromWan(Edits.Number(new string(digits))!.Value);
            }
        }
        return null;
    }

    private static Form Set(Form form, Funds funds) => form with { Funds = funds };

    private static Form? Unbalanced(Form form, Dice dice)
    {
        var funds = form.Funds;
        if (funds is not { BasicYuan: { } basic, ProjectYuan: { } project })
        {
            return null;
        }
        var by = Money.FromWan(dice.Pick(1, 5, 10, 20, 0.3m, 90, 1.8m));
        return dice.Between(1, 4) switch
        {
            1 => Set(form, funds with { BasicYuan = basic + by }),
            2 => Set(form, funds with { ProjectYuan = project - by }),
            3 when funds.IncomeYuan is { } income => Set(form, funds with { IncomeYuan = income + by }),
            _ => Set(form, funds with { BasicYuan = basic - by }),
        };
    }

    /// <summary>Three projects and a printed sum that is not theirs.</summary>
    private static IReadOnlyList<Form>? PrintedTotal(Form form, Dice dice)
    {
        if (
            form.Project is not { Name: var name }
            || form.Stage != FormStage.Target
            || form.Funds is not { TotalYuan: { } total, FiscalYuan: null }
        )
        {
            return null;
        }
        var count = dice.Between(2, 6);
        var projects = Enumerable
            .Range(1, count)
            .Select(n =>
                form with
                {
                    Project = new(null, $"{name}第{n}标段"),
                    Goals = [$"完成第{n}标段全部内容，质量符合规范要求。"],
                }
            )
            .ToList();
        var sum = Money.FromYuan(total.Yuan * count);
        var wrong = dice.Between(1, 5) switch
        {
            1 => sum + Money.FromWan(10),
            2 => sum - Money.FromWan(1),
            3 => sum - total,
            4 => sum + Money.FromWan(0.5m),
            _ => Transposed(sum) ?? sum + Money.FromWan(100),
        };
        var line = new FundLine("合计", wrong, $"{wrong.Wan:0.00}");
        Funds Without(Funds funds) => funds with { Lines = [.. funds.Lines.Where(l => l.Label != "合计")] };
        projects = [.. projects.Select(p => Set(p, Without(p.Funds)))];
        projects[0] = Set(projects[0], projects[0].Funds with { Lines = [line, .. projects[0].Funds.Lines] });
        return projects;
    }

    /// <summary>A cost with a purpose becomes one without.</summary>
    private static Form? OtherCosts(Form form, Dice dice) =>
        Large(form, 0.15m) is { Count: > 0 } rows && dice.Pick(rows) is var at
            ? form.With(
                at,
                form.Indicators[at] with
                {
                    Name = dice.Pick("其他零星费用", "其他支出合计", "不可预见费用", "零星支出"),
                }
            )
            : null;

    private static Form? StandardAsTotal(Form form, Dice dice) =>
        Large(form, 0.1m) is { Count: > 0 } rows && dice.Pick(rows) is var at && form.Indicators[at].Unit == "万元"
            ? form.With(
                at,
                form.Indicators[at] with
                {
                    Name = form.Project!.Name + dice.Pick("补助标准", "标准", "单价", "补助标准（5000元/人）"),
                }
            )
            : null;

    /// <summary>Rows of more than this share of the budget.</summary>
    private static List<int> Large(Form form, decimal share) =>
        form is { Project: not null, Stage: FormStage.Target, Funds.TotalYuan: { } total }
            ?
            [
                .. Amounts(form)
                    .Where(i => Wan(form.Indicators[i]) > total.Wan * share && Wan(form.Indicators[i]) <= total.Wan),
            ]
            : [];

    private static List<int> Amounts(Form form) =>
        [
            .. Enumerable
                .Range(0, form.Indicators.Count)
                .Where(i => form.Indicators[i].IsCost() && form.Indicators[i].IsAmount()),
        ];

    private static decimal Wan(Indicator row) => row.Number()!.Value / (row.Unit == "元" ? 10_000 : 1);

    private static Form? CostsAboveBudget(Form form, Dice dice)
    {
        var rows = Amounts(form);
        if (
            rows.Count < 2
            || form.Project is null
            || form.Stage == FormStage.SelfEvaluation
            || form.Funds.TotalYuan is not { } total
        )
        {
            return null;
        }
        var at = dice.Pick(rows);
        var rest = total.Wan - rows.Where(i => i != at).Sum(i => Wan(form.Indicators[i]));
        var more = rest + decimal.Round((total.Wan - rest) * dice.Pick(0.1m, 0.25m, 0.5m, 0.8m), 1) + 0.5m;
        return more < total.Wan ? form.With(at, form.Indicators[at].Cell($"≤{Edits.Print(more)}万元")) : null;
    }

    private static Form? CostTwice(Form form, Dice dice)
    {
        var rows = Amounts(form);
        if (
            rows.Count < 2
            || form.Project is null
            || form.Stage == FormStage.SelfEvaluation
            || rows.Sum(i => Wan(form.Indicators[i])) != form.Funds.TotalYuan?.Wan
        )
        {
            return null;
        }
        var row = form.Indicators[dice.Pick(rows)];
        if (dice.Chance(25))
        {
            // Entered under 数量 by mistake: the costs lack it.
            return form.Each(i => ReferenceEquals(i, row) ? i with { Level1 = "产出指标", Level2 = "数量指标" } : i);
        }
        return form.Plus(
            dice.Chance(50) ? row : row with { Name = dice.Pick("二期", "其中", "配套") + row.Name },
            dice.Pick(rows) + 1
        );
    }

    private static Form? CostAboveBudget(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.Funds.TotalYuan is not { Yuan: > 0 } total
            || dice.Row(form, i => i.IsCost() && i.IsAmount()) is not { } at
        )
        {
            return null;
        }
        var more = decimal.Round(total.Wan * dice.Pick(1.01m, 1.1m, 1.5m, 2, 10, 100, 1.03m), 2);
        var text = dice.Chance(70) ? $"≤{Edits.Print(more)}万元" : $"≤{Edits.Print(more * 10_000)}元";
        return form.With(at, form.Indicators[at].Cell(text));
    }

    private static Form? WrongProduct(Form form, Dice dice)
    {
        if (form.Project is null || form.Goals.Count == 0)
        {
            return null;
        }
        var (count, price) = (dice.Between(11, 90), dice.Pick(300, 450, 1200, 80, 2600));
        var total = count * price;
        var wrong = dice.Pick(total + price, total * 10, total - price, total + total / 5, total / 10);
        var unit = dice.Pick("人", "户", "所", "台", "次", "亩");
        var formula = dice.Between(1, 4) switch
        {
            1 => $"{count}{unit}×{price}元={wrong}元",
            2 => $"{count}{unit}*{price}元/{unit}={wrong}元",
            3 => $"{price}元/{unit}×{count}{unit}={Edits.Print(wrong / 10_000m)}万元",
            _ => $"{count}{unit}×{price}元/{unit}={Edits.Print(wrong / 10_000m)}万元",
        };
        if (dice.Chance(50))
        {
            return form with
            {
                Goals = [.. form.Goals.SkipLast(1), $"{form.Goals[^1].TrimEnd('。')}，测算标准{formula}。"],
            };
        }
        return dice.Row(form, i => i.Name is not null) is { } at
            ? form.With(at, form.Indicators[at] with { Explanation = $"按{formula}测算" })
            : null;
    }

    private static Form? YuanForWan(Form form, Dice dice)
    {
        var funds = form.Funds;
        if (
            form.Project is null
            || form.Stage == FormStage.SelfEvaluation
            || funds.TotalYuan is not { Yuan: > 0 } total
        )
        {
            return null;
        }
        return dice.Between(1, 4) switch
        {
            // The source equal to the total, written in yuan under a heading in 万元, or the other way round.
            1 when funds.FiscalYuan is not null => Set(
                form,
                funds with
                {
                    FiscalYuan = Money.FromYuan(total.Yuan * 10_000),
                    OtherYuan = null,
                    CarriedOverYuan = null,
                }
            ),
            2 when funds.FiscalYuan is not null => Set(
                form,
                funds with
                {
                    FiscalYuan = Money.FromYuan(total.Yuan / 10_000),
                    OtherYuan = null,
                    CarriedOverYuan = null,
                }
            ),
            3 when dice.Row(form, i => i.IsCost() && i.IsAmount()) is { } at => form.With(
                at,
                (form.Indicators[at] with { Name = "项目总成本" }).Cell($"≤{Edits.Print(total.Yuan)}万元")
            ),
            4 when dice.Row(form, i => i.IsCost() && i.IsAmount()) is { } at => form.With(
                at,
                (form.Indicators[at] with { Name = "项目总成本" }).Cell($"≤{Edits.Print(total.Wan)}元")
            ),
            _ => null,
        };
    }

    /// <summary>A department and projects of it that cost more than its 项目支出.</summary>
    private static IReadOnlyList<Form>? ProjectsAboveDepartment(Form form, Dice dice)
    {
        if (
            form.Subject != FormSubject.Department
            || form.Stage != FormStage.Target
            || form.Funds.ProjectYuan is not { } project
            || form.Unit is not { } unit
        )
        {
            return null;
        }
        var count = dice.Between(1, 4);
        var each = Money.FromYuan(
            decimal.Round((project.Yuan + Money.FromWan(dice.Pick(1, 10, 50, 200)).Yuan) / count / 100 + 1) * 100
        );
        var projects = Enumerable
            .Range(1, count)
            .Select(n => new Form
            {
                Subject = FormSubject.Project,
                Stage = FormStage.Target,
                Title = form.Title,
                FiscalYear = form.FiscalYear,
                Division = form.Division,
                Project = new(null, $"{GoalSlipsNames[n]}"),
                Unit = unit,
                CompetentDepartment = dice.Chance(50) ? unit : null,
                Goals = [$"完成{GoalSlipsNames[n]}全部建设内容，按期交付使用。"],
                Funds = new()
                {
                    TotalYuan = each,
                    FiscalYuan = each,
                    PrintedUnit = "万元",
                },
            });
        return [form, .. projects];
    }

    private static readonly string[] GoalSlipsNames =
    [
        "",
        "信息系统运行维护",
        "办公用房修缮",
        "执法装备更新",
        "专题宣传活动",
    ];
}
