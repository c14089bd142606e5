using System.Globalization;
using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX601TotalOfSources : FormRule
{
    public override RuleAbout About { get; } =
        new("JX601", Severity.Error)
        {
            Title = "资金总额不等于各项来源之和",
            What =
                "年度资金总额（收入预算合计）不等于财政拨款、上年结转、专户资金、单位资金、其他资金相加；容许每项四舍五入的误差。财政拨款没有读出，或表中另有金额能补足差额的，不判断。",
            Why = "总额与来源对不上，预算数就不可信，批复和公开后都会被追问。",
            HowToMend = "与部门预算核对，改正写错的一项；漏印的来源补上。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        if ((form.IsProject ? funds.TotalYuan : funds.IncomeYuan ?? funds.TotalYuan) is not { } total)
        {
            return;
        }
        // What is carried over stands beside the year's appropriation, or inside it.
        Core.Money?[] sources = [funds.FiscalYuan, funds.SpecialAccountYuan, funds.UnitFundsYuan, funds.OtherYuan];
        decimal[] parts = [.. sources.OfType<Core.Money>().Select(m => m.Yuan)];
        var carried = funds.CarriedOverYuan?.Yuan;
        if (parts.Length + (carried is null ? 0 : 1) == 0)
        {
            return;
        }
        decimal[] all = carried is { } rest ? [.. parts, rest] : parts;
        var tolerance = PrintedPrecision.Tolerance(form, all.Length);
        if (
            carried is > 0 and var beside
            && form.IsProject
            && form.Form.Stage is Core.Forms.FormStage.Target
            && parts.Length > 1
            && Near(parts.Sum(), total.Yuan, tolerance)
            && form.Form.Funds.Lines.Any(l => l.Label is "上年结转" or "上年结转资金")
        )
        {
            report.Find(
                form,
                $"年度资金总额 {Say.Amount(total, form)}只是其余来源之和，没有包括上年结转 {Say.Amount(beside, form)}；连同结转是 {Say.SumOfAmounts(all, form)}，请核对总额",
                Say.Amount(total, form),
                Say.Amount(all.Sum(), form),
                more: new() { AtMost = Severity.Info, Key = "结转" }
            );
            return;
        }
        if (Near(all.Sum(), total.Yuan, tolerance) || (parts.Length > 0 && Near(parts.Sum(), total.Yuan, tolerance)))
        {
            return;
        }
        if (all.Length == 1 && all[0] < total.Yuan)
        {
            report.NotChecked(form, "只印了一项资金来源，且小于总额，无法判断其余来源是漏印还是没有");
            return;
        }
        if (WhyUnsure(form, all, total.Yuan, tolerance) is { } why)
        {
            report.NotChecked(form, why);
            return;
        }
        var over = all.Sum() - total.Yuan;
        report.Find(
            form,
            $"{(form.IsProject ? "年度资金总额" : "收入预算合计")} {Say.Amount(total, form)}，各项来源相加 {Say.SumOfAmounts(all, form)}，差 {Say.Amount(decimal.Abs(over), form)}，应核对总额和各项来源",
            Say.Amount(total, form),
            Say.Amount(all.Sum(), form)
        );
    }

    /// <summary>Chinese; null where the total and all of its sources were read.</summary>
    private static string? WhyUnsure(FormFacts form, decimal[] parts, decimal total, decimal tolerance)
    {
        var sum = parts.Sum();
        var funds = form.Form.Funds;
        if (sum < total && funds.FiscalYuan is null)
        {
            return "没有读出财政拨款，无法与总额核对";
        }
        // Columns of 年初 and 全年: the sources read may be those of the other column.
        if (
            funds is { InitialYuan: { } initial, AdjustedYuan: { } adjusted }
            && initial != adjusted
            && Near(sum, initial.Yuan, tolerance)
        )
        {
            return "读出的各项来源合计等于年初预算数，与全年预算数不是同一栏，无法核对";
        }
        foreach (var (label, yuan) in Amounts(form.Form))
        {
            if (yuan != total && IsYearsTotal(label) && Near(sum, yuan, tolerance))
            {
                return $"表中另有{Say.Quote(label)} {Say.Amount(yuan, form)}，与各项来源相符，可能才是本年的总额，无法判断";
            }
            if (!parts.Contains(yuan) && yuan != total && Near(sum + yuan, total, tolerance))
            {
                return $"表中另有{Say.Quote(label)} {Say.Amount(yuan, form)}，加上它与总额相符，可能是另一项来源，无法判断";
            }
        }
        return null;
    }

    private static bool IsYearsTotal(string label) =>
        label is "合计" or "合计/金额" or "总计"
        || label.Contains("当年预算", StringComparison.Ordinal)
        || label.Contains("本年预算", StringComparison.Ordinal);

    /// <summary>The printed amounts, and labelled cells that hold one.</summary>
    private static IEnumerable<(string Label, decimal Yuan)> Amounts(Form form)
    {
        var funds = form.Funds;
        foreach (var line in funds.Lines)
        {
            yield return (line.Label, line.Yuan.Yuan);
        }
        foreach (var cell in form.Attributes)
        {
            var text = cell.Value.Replace(",", "", StringComparison.Ordinal).Trim();
            if (
                decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                && decimal.Abs(number) < 100_000_000m
            )
            {
                yield return (cell.Label, number * (funds.PrintedUnit == "元" ? 1 : 10_000));
            }
        }
    }

    private static bool Near(decimal sum, decimal total, decimal tolerance) => decimal.Abs(sum - total) <= tolerance;
}
