using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX626TotalOfColumn : FormRule
{
    private const string Adjusted = "全年预算数";

    /// <summary>年初预算数, 全年执行数, 1—7月执行数, 全年预计执行数.</summary>
    private static bool IsAmount(string column) =>
        column is "年初预算数" or Adjusted || column.EndsWith("执行数", StringComparison.Ordinal);

    public override RuleAbout About { get; } =
        new("JX626", Severity.Error)
        {
            Title = "年初预算数或执行数一栏的总额不等于各项来源之和",
            What =
                "自评表、监控表按年初预算数、全年预算数、执行数分栏列出资金来源，某一栏印出的总额不等于该栏各项来源相加；只印了一项来源而小于总额的不判断。",
            Why = "执行率按总额计算，总额与来源对不上，执行率和得分都不可靠。",
            HowToMend = "与决算核对，改正该栏写错的一项；漏印的来源补上。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Funds.Lines.Count < 4 || form.Form.Funds.ExecutedYuan is null)
        {
            return;
        }
        if (HasGaps(form))
        {
            report.NotChecked(form, "有的资金来源没有读全各栏的金额，无法逐栏核对");
            return;
        }
        var columns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in form.Form.Funds.Lines)
        {
            var cut = line.Label.IndexOf('/', StringComparison.Ordinal);
            if (cut > 0 && IsAmount(line.Label[(cut + 1)..].Trim()) && columns.Add(line.Label[(cut + 1)..].Trim()))
            {
                Check(form, line.Label[(cut + 1)..].Trim(), report);
            }
        }
    }

    /// <summary>A source that was read in fewer columns than the total: its amounts may stand in the wrong ones.</summary>
    private static bool HasGaps(FormFacts form)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in form.Form.Funds.Lines)
        {
            var cut = line.Label.IndexOf('/', StringComparison.Ordinal);
            if (cut > 0)
            {
                var label = line.Label[..cut];
                counts[label] = counts.GetValueOrDefault(label) + 1;
            }
        }
        foreach (var (_, count) in counts)
        {
            if (count != counts.Values.Max())
            {
                return true;
            }
        }
        return false;
    }

    private static void Check(FormFacts form, string column, RuleReport report)
    {
        decimal? total = null;
        var parts = new List<decimal>();
        foreach (var line in form.Form.Funds.Lines)
        {
            var cut = line.Label.IndexOf('/', StringComparison.Ordinal);
            if (cut < 0 || !line.Label.AsSpan(cut + 1).Trim().SequenceEqual(column))
            {
                continue;
            }
            var label = line.Label[..cut];
            if (label.Contains("总额", StringComparison.Ordinal))
            {
                if (total is not null)
                {
                    return;
                }
                total = line.Yuan.Yuan;
            }
            else if (IsSource(label))
            {
                parts.Add(line.Yuan.Yuan);
            }
            else
            {
                return;
            }
        }
        if (total is not { } whole || parts.Count < 2)
        {
            return;
        }
        var sum = parts.Sum();
        // Of the year's own column JX601 speaks, but for sources that add up to the first budget.
        if (column == Adjusted && sum != form.Form.Funds.InitialYuan?.Yuan)
        {
            return;
        }
        var tolerance = PrintedPrecision.Tolerance(form, parts.Count);
        // A source of another name, sources that contain one another (本级安排 within 财政拨款) or lie beside the year's appropriation.
        if (
            sum == 0
            || decimal.Abs(sum - whole) <= tolerance
            || form.Form.Funds.Lines.Any(l => l.Yuan.Yuan > 0 && decimal.Abs(sum + l.Yuan.Yuan - whole) <= tolerance)
            || parts.Exists(p => decimal.Abs(p - whole) <= tolerance)
            || parts.Exists(p => decimal.Abs(sum - p - whole) <= tolerance)
        )
        {
            return;
        }
        report.Find(
            form,
            $"{column}一栏的总额 {Say.Amount(whole, form)}，各项来源相加 {Say.SumOfAmounts(parts, form)}，差 {Say.Amount(decimal.Abs(sum - whole), form)}，应核对总额和各项来源",
            Say.Amount(whole, form),
            Say.Amount(sum, form),
            more: new() { Key = column }
        );
    }

    private static bool IsSource(string label) =>
        label.Contains("拨款", StringComparison.Ordinal)
        || label.Contains("结转", StringComparison.Ordinal)
        || label.Contains("其他", StringComparison.Ordinal)
        || label.Contains("单位资金", StringComparison.Ordinal)
        || label.Contains("专户", StringComparison.Ordinal);
}
