using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Jixiao.Core.Json;

namespace Jixiao.Core.Tests;

public sealed class MoneyTests
{
    /// <summary>Amounts in fen, small and near the bounds.</summary>
    private static readonly Gen<long> Fen = Gen.OneOf(
        Gen.Choose(-1_000, 1_000).Select(n => (long)n),
        ArbMap.Default.GeneratorFor<int>().Select(n => n * 97L),
        Gen.Choose(int.MinValue, int.MaxValue).Select(n => n * 40_000_000L),
        Gen.Choose(0, 1_000).Select(n => 100_000_000_000_000_000L - n)
    );

    private static readonly Gen<Money> Amounts = Fen.Select(f => Money.FromYuan(f / 100m));

    [Fact]
    public void FromYuan_keeps_every_fen() => Property.Holds(Fen, f => Money.FromYuan(f / 100m).Yuan * 100m == f);

    [Fact]
    public void FromWan_is_ten_thousand_times_FromYuan() =>
        Property.Holds(Amounts, m => Money.FromWan(m.Wan) == m && Money.FromWan(m.Yuan / 10_000m) == m);

    [Fact]
    public void ToString_and_JSON_give_the_amount_again() =>
        Property.Holds(
            Amounts,
            m =>
            {
                var json = JsonSerializer.Serialize(m, JixiaoJson.Contract.Options);
                return json == $"\"{m}\""
                    && JsonSerializer.Deserialize<Money>(json, JixiaoJson.Contract.Options) == m
                    && PrintedAmounts.TryParse(m.ToString(), AmountUnit.Yuan, out var read)
                    && read == m;
            }
        );

    [Fact]
    public void Sums_do_not_depend_on_the_order() =>
        Property.Holds(
            Amounts.Select(m => Money.FromYuan(decimal.Round(m.Yuan / 1_000m, 2))).ListOf(),
            parts =>
            {
                var forth = parts.Aggregate(Money.FromYuan(0), (a, b) => a + b);
                var back = Enumerable.Reverse(parts).Aggregate(Money.FromYuan(0), (a, b) => a + b);
                return forth == back && parts.Aggregate(forth, (a, b) => a - b) == Money.FromYuan(0);
            },
            500
        );

    [Fact]
    public void Order_is_that_of_the_yuan() =>
        Property.Holds(
            from a in Amounts
            from b in Amounts
            select (A: a, B: b),
            p =>
                p.A < p.B == p.A.Yuan < p.B.Yuan
                && p.A >= p.B == p.A.Yuan >= p.B.Yuan
                && Math.Sign(p.A.CompareTo(p.B)) == Math.Sign(p.A.Yuan.CompareTo(p.B.Yuan))
        );

    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.004", "0.00")]
    [InlineData("-0.004", "0.00")]
    [InlineData("-0.00", "0.00")]
    [InlineData("2630574", "2630574.00")]
    [InlineData("1000000000000000", "1000000000000000.00")]
    [InlineData("-1000000000000000", "-1000000000000000.00")]
    public void FromYuan_rounds_to_the_fen(string yuan, string printed) =>
        Money
            .FromYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture))
            .ToString()
            .ShouldBe(printed);

    [Theory]
    [InlineData("1000000000000000.01")]
    [InlineData("-1000000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void FromYuan_refuses_what_no_budget_holds(string yuan)
    {
        var amount = decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture);

        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromYuan(amount));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromWan(amount));
    }

    [Fact]
    public void A_sum_beyond_the_bound_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromYuan(Money.MaxYuan) + Money.FromYuan(0.01m));

    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("\"\"")]
    [InlineData("\"1e5\"")]
    [InlineData("\"99999999999999999999\"")]
    [InlineData("null")]
    public void JSON_that_is_no_amount_is_refused(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Money>(json, JixiaoJson.Contract.Options));
}
