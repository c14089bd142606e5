using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.SelfEvaluation;

/// <summary>预算执行率 as the amounts of a form give it.</summary>
internal static class Execution
{
    /// <summary>Executed ÷ adjusted (else the year's, else the first) budget, as a ratio; null where one of them is not printed.</summary>
    public static decimal? RateOf(FormFacts form)
    {
        var funds = form.Form.Funds;
        return
            funds.ExecutedYuan is { } executed
            && (funds.AdjustedYuan ?? funds.TotalYuan ?? funds.InitialYuan) is { Yuan: > 0 } budget
            ? executed.Yuan / budget.Yuan
            : null;
    }
}
