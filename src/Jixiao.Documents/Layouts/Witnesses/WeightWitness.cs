using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>
/// Weights sum to 90, to 100 where the execution rate is counted in, or to 80. When they do not, one row whose value and
/// weight changed places, or one weight with one wrong digit, may explain it.
/// </summary>
internal static class WeightWitness
{
    private const int FewestRows = 3;

    /// <param name="leftOut">Rows already proposed to be left out.</param>
    public static void Hear(
        Form form,
        IReadOnlyList<int> leftOut,
        List<Suggestion> suggestions,
        List<Diagnostic> diagnostics
    )
    {
        if (Weights(form) is not { } weights)
        {
            return;
        }
        var sum = weights.Sum();
        var totals = Totals(form);
        if (totals.Contains(sum) || totals.Contains(sum - leftOut.Sum(r => weights[r])))
        {
            return;
        }
        var swaps = totals
            .Select(t => (Total: t, Rows: Swappable(form, weights, t - sum)))
            .FirstOrDefault(s => s.Rows.Count > 0);
        if (swaps.Rows is [var swapped])
        {
            suggestions.AddRange(Swap(form.Indicators[swapped], swapped, sum, swaps.Total));
            return;
        }
        var slips = totals.SelectMany(t => Misread(form, weights, t - sum).Select(r => (Total: t, Row: r))).ToList();
        if (swaps.Rows is null && slips is [var slip])
        {
            suggestions.Add(Slip(form.Indicators[slip.Row], slip.Row, weights[slip.Row], sum, slip.Total));
            return;
        }
        var rows = swaps.Rows ?? [.. slips.Select(s => s.Row).Distinct().Order()];
        diagnostics.Add(Doubt(form, sum, totals[0], rows));
    }

    /// <summary>Whether the weights sum to a total that forms have.</summary>
    public static bool IsTotal(Form form, decimal sum) => Totals(form).Contains(sum);

    /// <summary>Null where a weight is missing or no number: a sum would say nothing.</summary>
    public static decimal[]? Weights(Form form)
    {
        if (form.Indicators.Count < FewestRows)
        {
            return null;
        }
        var weights = new decimal[form.Indicators.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            if (Figures.Number(form.Indicators[i].Weight) is not { } weight)
            {
                return null;
            }
            weights[i] = weight;
        }
        return weights;
    }

    /// <summary>The likeliest first.</summary>
    private static decimal[] Totals(Form form)
    {
        decimal[] usual = form.Stage == FormStage.SelfEvaluation ? [100m, 90m, 80m] : [90m, 100m, 80m];
        return Figures.Number(form.Funds.ExecutionWeight) is { } execution and > 0 and <= 30
            ? [.. new[] { 100m - execution }.Union(usual)]
            : usual;
    }

    private static List<int> Swappable(Form form, decimal[] weights, decimal missing)
    {
        var rows = new List<int>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (Figures.Number(form.Indicators[i].Value) is { } value and > 0 && value - weights[i] == missing)
            {
                rows.Add(i);
            }
        }
        return rows;
    }

    private static List<int> Misread(Form form, decimal[] weights, decimal missing)
    {
        var rows = new List<int>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (Slips.Between(form.Indicators[i].Weight!, weights[i] + missing) is not null)
            {
                rows.Add(i);
            }
        }
        return rows;
    }

    private static IEnumerable<Suggestion> Swap(Indicator row, int at, decimal sum, decimal total)
    {
        var value = Figures.Print(Figures.Number(row.Value)!.Value);
        var weight = Figures.Print(Figures.Number(row.Weight)!.Value);
        var message =
            $"第 {at + 1} 行“{row.Name}”的指标值 {value} 与权重 {weight} 疑似互换：权重合计 {Figures.Print(sum)}，应为 {Figures.Print(total)}；请核对原表后互换。";
        var evidence = $"权重合计 {Figures.Print(sum)}；互换后合计 {Figures.Print(total)}";
        yield return new("value-weight-swapped", message, new(at, "weight"), row.Weight, value, evidence);
        yield return new("value-weight-swapped", message, new(at, "value"), row.Value, weight, evidence);
    }

    private static Suggestion Slip(Indicator row, int at, decimal weight, decimal sum, decimal total)
    {
        var wanted = weight + total - sum;
        var kind = Slips.Between(row.Weight!, wanted);
        return new(
            "weight-misread",
            $"第 {at + 1} 行“{row.Name}”的权重 {row.Weight} 疑为 {Figures.Print(wanted)}（{kind}）：权重合计 {Figures.Print(sum)}，应为 {Figures.Print(total)}；请核对原表。",
            new(at, "weight"),
            row.Weight,
            Figures.Print(wanted),
            $"权重合计 {Figures.Print(sum)}；改为 {Figures.Print(wanted)} 后合计 {Figures.Print(total)}"
        );
    }

    private static Diagnostic Doubt(Form form, decimal sum, decimal total, IReadOnlyList<int> rows)
    {
        var cause = rows.Count switch
        {
            0 => "没有单独一行能解释差额",
            <= 6 => $"第 {string.Join('、', rows.Select(r => r + 1))} 行都可能有误，不能确定是哪一行",
            _ => $"有 {rows.Count} 行都可能有误，不能确定是哪一行",
        };
        return new Diagnostic(
            "weights-do-not-add-up",
            Severity.Warning,
            $"权重合计 {Figures.Print(sum)}，应为 {Figures.Print(total)}（或该地规定的合计）；{cause}，请对照原表核对权重。",
            form.Source
        );
    }
}
