using Jixiao.Core.Forms;

namespace Jixiao.Audit.Rules.Money;

/// <summary>The amounts of a form one by one: the printed lines, and the fields that no line prints (a form typed in has no lines).</summary>
internal static class PrintedFunds
{
    public static IEnumerable<(string Label, Core.Money Yuan)> Of(Funds funds)
    {
        foreach (var line in funds.Lines)
        {
            yield return (line.Label, line.Yuan);
        }
        foreach (var (label, amount) in Fields(funds))
        {
            if (amount is { } yuan && !IsPrinted(funds, yuan))
            {
                yield return (label, yuan);
            }
        }
    }

    private static bool IsPrinted(Funds funds, Core.Money yuan)
    {
        foreach (var line in funds.Lines)
        {
            if (line.Yuan == yuan)
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<(string Label, Core.Money? Yuan)> Fields(Funds funds) =>
        [
            ("年度资金总额", funds.TotalYuan),
            ("财政拨款", funds.FiscalYuan),
            ("上年结转", funds.CarriedOverYuan),
            ("专户资金", funds.SpecialAccountYuan),
            ("单位资金", funds.UnitFundsYuan),
            ("其他资金", funds.OtherYuan),
            ("年初预算数", funds.InitialYuan),
            ("全年预算数", funds.AdjustedYuan),
            ("执行数", funds.ExecutedYuan),
        ];
}
