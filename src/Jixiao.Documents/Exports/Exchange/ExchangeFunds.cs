using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>The typed amounts of a form, a column each, in yuan.</summary>
internal static class ExchangeFunds
{
    public static Money? Amount(Funds funds, ExchangeField field) =>
        field switch
        {
            ExchangeField.TotalYuan => funds.TotalYuan,
            ExchangeField.LifetimeYuan => funds.LifetimeYuan,
            ExchangeField.FiscalYuan => funds.FiscalYuan,
            ExchangeField.OtherYuan => funds.OtherYuan,
            ExchangeField.CarriedOverYuan => funds.CarriedOverYuan,
            ExchangeField.SpecialAccountYuan => funds.SpecialAccountYuan,
            ExchangeField.UnitFundsYuan => funds.UnitFundsYuan,
            ExchangeField.BasicYuan => funds.BasicYuan,
            ExchangeField.ProjectYuan => funds.ProjectYuan,
            ExchangeField.IncomeYuan => funds.IncomeYuan,
            ExchangeField.ExpenditureYuan => funds.ExpenditureYuan,
            ExchangeField.InitialYuan => funds.InitialYuan,
            ExchangeField.AdjustedYuan => funds.AdjustedYuan,
            ExchangeField.ExecutedYuan => funds.ExecutedYuan,
            ExchangeField.ForecastYuan => funds.ForecastYuan,
            _ => null,
        };

    /// <param name="lines">Null where the exchange has no column for printed amounts: then the total is one.</param>
    public static Funds Read(Func<ExchangeField, string?> text, IReadOnlyList<FundLine>? lines)
    {
        Money? Yuan(ExchangeField field) => Parse(text(field));
        var total = Yuan(ExchangeField.TotalYuan);
        return new()
        {
            TotalYuan = total,
            LifetimeYuan = Yuan(ExchangeField.LifetimeYuan),
            FiscalYuan = Yuan(ExchangeField.FiscalYuan),
            OtherYuan = Yuan(ExchangeField.OtherYuan),
            CarriedOverYuan = Yuan(ExchangeField.CarriedOverYuan),
            SpecialAccountYuan = Yuan(ExchangeField.SpecialAccountYuan),
            UnitFundsYuan = Yuan(ExchangeField.UnitFundsYuan),
            BasicYuan = Yuan(ExchangeField.BasicYuan),
            ProjectYuan = Yuan(ExchangeField.ProjectYuan),
            IncomeYuan = Yuan(ExchangeField.IncomeYuan),
            ExpenditureYuan = Yuan(ExchangeField.ExpenditureYuan),
            InitialYuan = Yuan(ExchangeField.InitialYuan),
            AdjustedYuan = Yuan(ExchangeField.AdjustedYuan),
            ExecutedYuan = Yuan(ExchangeField.ExecutedYuan),
            ForecastYuan = Yuan(ExchangeField.ForecastYuan),
            ExecutionRate = text(ExchangeField.ExecutionRate),
            ExecutionWeight = text(ExchangeField.ExecutionWeight),
            ExecutionScore = text(ExchangeField.ExecutionScore),
            PrintedUnit =
                lines is not null ? text(ExchangeField.PrintedUnit)
                : total is not null ? "元"
                : null,
            Lines = lines ?? (total is { } yuan ? [new("年度资金总额", yuan, text(ExchangeField.TotalYuan)!)] : []),
        };
    }

    /// <summary>Null for an empty cell, and for one that is no amount.</summary>
    public static Money? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var yuan)
        && Math.Abs(yuan) <= Money.MaxYuan
            ? Money.FromYuan(yuan)
            : null;
}
