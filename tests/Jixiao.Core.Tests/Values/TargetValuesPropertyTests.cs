using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Jixiao.Core.Values;

namespace Jixiao.Core.Tests.Values;

public sealed class TargetValuesPropertyTests
{
    [Fact]
    public void Parse_of_Print_gives_the_value_again() =>
        Property.Holds(PrintedValues.Value, v => TargetValues.Parse(TargetValues.Print(v)) == v, 20_000);

    [Fact]
    public void Print_of_Parse_gives_the_text_again_but_for_width_and_spaces() =>
        Property.Holds(PrintedValues.Variant, t => TargetValues.Print(TargetValues.Parse(t)) == Normalised(t), 20_000);

    [Fact]
    public void Parse_of_any_jumble_is_stable_once_printed() =>
        Property.Holds(
            PrintedValues.Jumble,
            text =>
            {
                var once = TargetValues.Parse(text);
                return TargetValues.Parse(TargetValues.Print(once)) == once;
            },
            50_000
        );

    [Theory]
    [InlineData("31\n．100；", "31 ．100；")]
    [InlineData("31．\n100；", "31.100")]
    [InlineData("１\n２人", "１ ２人")]
    [InlineData("1，\n234", "1234")]
    [InlineData("完成 31\n项，改造\n2 处", "完成 31项，改造2 处")]
    public void Parse_of_numbers_on_two_lines_keeps_them_apart(string text, string words)
    {
        var once = TargetValues.Parse(text);

        once.Value.ShouldBe(words);
        TargetValues.Parse(TargetValues.Print(once)).ShouldBe(once);
    }

    [Fact]
    public void Classify_agrees_with_Parse() =>
        Property.Holds(
            PrintedValues.Jumble,
            text =>
            {
                var value = TargetValues.Parse(text);
                return TargetValues.Classify(text) switch
                {
                    ValueKind.Blank => value == new TargetValue(null, null, null) && TargetValues.IsBlankMark(text),
                    ValueKind.Sign => value is { Comparison: not null, Value: null, Unit: null }
                        && TargetValues.ParseSign(text) == value.Comparison,
                    ValueKind.Number => value is { Value: not null, Unit: null },
                    ValueKind.Percent => value is { Value: not null, Unit: "%" },
                    ValueKind.Money => value is { Value: not null, Unit: not null } && Units.IsMoney(value.Unit),
                    ValueKind.NumberWithUnit => value is { Value: not null, Unit: not null },
                    _ => value is { Value: not null, Unit: null },
                };
            },
            50_000
        );

    [Fact]
    public void Parse_of_any_string_throws_nothing() =>
        Property.Holds(
            ArbMap.Default.ArbFor<string?>(),
            text =>
            {
                var value = TargetValues.Parse(text ?? "");
                TargetValues.Classify(text);
                TargetValues.ParseSign(text);
                TargetValues.IsBlankMark(text);
                return TargetValues.Print(value) is not null;
            },
            20_000
        );

    [Theory]
    [InlineData("9")]
    [InlineData("1,")]
    [InlineData("≥")]
    [InlineData("1-")]
    [InlineData("(")]
    [InlineData("元/")]
    [InlineData("不低于")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("-")]
    [InlineData("2023年12月")]
    [InlineData("\uD800")]
    public void Parse_takes_a_million_characters_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        TargetValues.Parse(text);
        TargetValues.Parse("5" + text);
        TargetValues.Parse(text + "5");
        TargetValues.Classify(text);
        TargetValues.ParseSign(text);
        TargetValues.IsBlankMark(text);

        // A pass is a few milliseconds; anything that looks twice at every character from every other takes minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Classify_allocates_nothing()
    {
        string[] cells =
        [
            "≥95%",
            "2023年12月31日",
            "效果显著",
            "不低于 90%",
            "30（台、件、套）",
            "20,000元/人·次",
            "",
            "/",
        ];
        foreach (var cell in cells)
        {
            TargetValues.Classify(cell);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var round = 0; round < 1_000; round++)
        {
            foreach (var cell in cells)
            {
                TargetValues.Classify(cell);
            }
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000);
    }

    private static string Normalised(string text)
    {
        // string.Normalize knows no compatibility forms where globalization is invariant.
        var narrow = string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
        var plain = narrow.Replace('≧', '≥').Replace('≦', '≤').Replace('⩾', '≥').Replace('⩽', '≤').Replace('﹦', '=');
        return string.Concat(plain.Where(c => !char.IsWhiteSpace(c)));
    }
}
