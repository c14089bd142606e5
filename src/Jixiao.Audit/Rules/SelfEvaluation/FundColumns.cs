using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.SelfEvaluation;

/// <summary>Budget, executed amount and printed rate of each source, where a form prints them in columns ("其中：财政拨款/全年执行数").</summary>
internal sealed class FundColumns
{
    private readonly Dictionary<string, Amounts> sources = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Amounts> Sources => sources;

    public static FundColumns Of(FormFacts form)
    {
        var columns = new FundColumns();
        if (form.Form.Funds.ExecutedYuan is null)
        {
            return columns;
        }
        var hasAdjusted = form.Form.Funds.AdjustedYuan is not null;
        foreach (var line in form.Form.Funds.Lines)
        {
            if (Cut(line.Label) is not var (source, column))
            {
                continue;
            }
            var known = columns.sources.GetValueOrDefault(source);
            if (column == (hasAdjusted ? "全年预算数" : "年初预算数"))
            {
                columns.sources[source] = known with { Budget = line.Yuan.Yuan };
            }
            else if (
                column.EndsWith("执行数", StringComparison.Ordinal)
                && !column.Contains("预计", StringComparison.Ordinal)
            )
            {
                columns.sources[source] = known with { Executed = line.Yuan.Yuan };
            }
        }
        foreach (var (label, value) in form.Form.Attributes)
        {
            if (
                Cut(label) is var (source, column)
                && column.EndsWith("执行率", StringComparison.Ordinal)
                && columns.sources.TryGetValue(source, out var known)
            )
            {
                columns.sources[source] = known with { Rate = value };
            }
        }
        return columns;
    }

    /// <summary>The source and its column; null for the total, which has fields of its own, and for labels without a column.</summary>
    private static (string Source, string Column)? Cut(string label)
    {
        var cut = label.LastIndexOf('/');
        return
            cut <= 0
            || label.Contains("总额", StringComparison.Ordinal)
            || label.Contains("合计", StringComparison.Ordinal)
            ? null
            : (label[..cut].Trim(), label[(cut + 1)..].Trim());
    }

    /// <summary>In yuan; the rate as printed.</summary>
    internal readonly record struct Amounts(decimal? Budget, decimal? Executed, string? Rate);
}
