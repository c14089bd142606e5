using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jixiao.Core.Values;

namespace Jixiao.Core.Tests.Values;

/// <summary>Generators of values in their one printed form, of their printed variants, and of texts made of the same pieces at random.</summary>
internal static class PrintedValues
{
    private static readonly string[] UnitTexts =
    [
        "%",
        "‰",
        "人",
        "人次",
        "名",
        "个",
        "所",
        "次",
        "次/年",
        "场次",
        "项",
        "处",
        "片",
        "套",
        "天",
        "月",
        "小时",
        "年",
        "元",
        "万元",
        "亿元",
        "万人",
        "万人次",
        "元/人",
        "元/人·次",
        "元/人/月",
        "元/学年",
        "元/生·年",
        "元/平方米",
        "个工作日",
        "(台、件、套)",
        "台(套)",
        "所学校",
        "牧点",
        "公里",
        "百万元",
        "人/元",
        "个百分点",
    ];

    private static readonly string[] Pieces =
    [
        "≥",
        "≤",
        "=",
        ">",
        "<",
        "≈",
        "~",
        "≧",
        "＝",
        "－",
        "-",
        "—",
        "+",
        "0",
        "7",
        "95",
        "2023",
        "12",
        "31",
        "100",
        "1,000",
        "20，000",
        ".",
        "．",
        "年",
        "月",
        "日",
        "底",
        "前",
        "之前",
        "内",
        "以上",
        "以下",
        "以内",
        "不低于",
        "不超过",
        "大于",
        "等于",
        "约",
        "控制在",
        "达到",
        "至",
        "到",
        "%",
        "％",
        "人",
        "次",
        "所",
        "元",
        "万",
        "亿",
        "/",
        "·",
        "、",
        "(",
        ")",
        "（含）",
        "m",
        "2",
        "²",
        "㎡",
        " ",
        "\n",
        "\u3000",
        "\u200B",
        "。",
        "；",
        "的",
        "效果",
        "显著",
        "优",
        "定性",
        "无",
        "个",
        "学校",
        "x",
        "A",
        "\uD800",
        "\0",
    ];

    public static Gen<string> Number { get; } =
        from whole in Gen.Frequency((3, Gen.Choose(0, 100)), (1, Gen.Choose(0, int.MaxValue)))
        from decimals in Gen.Elements("", "", "", ".0", ".5", ".00", ".125")
        from sign in Gen.Elements("", "", "", "", "-", "+")
        select sign + whole.ToString(CultureInfo.InvariantCulture) + decimals;

    public static Gen<string> Unit { get; } = Gen.Elements(UnitTexts);

    public static Gen<Comparison?> Sign { get; } =
        Gen.Elements<Comparison?>(
            null,
            Comparison.AtLeast,
            Comparison.AtMost,
            Comparison.Equal,
            Comparison.Above,
            Comparison.Below,
            Comparison.About
        );

    /// <summary>Values as <see cref="TargetValues.Parse"/> makes them.</summary>
    public static Gen<TargetValue> Value { get; } =
        Gen.Frequency(
            (
                6,
                from sign in Sign
                from number in Number
                from unit in Unit.OrNull()
                select new TargetValue(sign, number, unit)
            ),
            (
                2,
                from sign in Sign
                from range in Range
                from unit in Unit.OrNull()
                select new TargetValue(sign, range, unit)
            ),
            (2, from sign in Sign from date in Dates select new TargetValue(sign, date, null)),
            (2, from sign in Sign from words in Words select new TargetValue(sign, words, null)),
            (1, from sign in Sign select new TargetValue(sign, null, null))
        );

    /// <summary>A number with sign and unit printed with spaces and full-width characters.</summary>
    public static Gen<string> Variant { get; } =
        from sign in Gen.Elements("", "≥", "≤", "=", ">", "<", "≧", "≦", "⩾", "⩽", "＝", "﹦", "＞", "＜")
        from number in Number
        from unit in Gen.OneOf(Unit, Gen.Constant(""))
        from spaces in Gen.ArrayOf(Gen.Elements("", "", " ", "\u3000", "\u00A0"), 4)
        from wide in Gen.Elements(false, true)
        select spaces[0]
            + sign
            + spaces[1]
            + (wide ? Wide(number) : number)
            + spaces[2]
            + (wide ? Wide(unit) : unit)
            + spaces[3];

    public static Gen<string> Jumble { get; } =
        from length in Gen.Choose(0, 9)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), length)
        select string.Concat(pieces);

    private static Gen<string> Range =>
        from low in Gen.Choose(0, 999)
        from high in Gen.Choose(0, 100_000)
        select string.Create(CultureInfo.InvariantCulture, $"{low}-{high}");

    private static Gen<string> Dates =>
        from day in Gen.Choose(0, 60_000)
        from format in Gen.Elements("yyyy-MM-dd", "yyyy-MM", "M月d日", "M月底")
        select new DateOnly(1990, 1, 1).AddDays(day).ToString(format, CultureInfo.InvariantCulture);

    private static Gen<string> Words =>
        from length in Gen.Choose(1, 12)
        from letters in Gen.ArrayOf(Gen.Elements("效果显著社会反响良好有所提升学校、，（）第AB".ToCharArray()), length)
        select new string(letters);

    private static Gen<string?> OrNull(this Gen<string> texts) =>
        Gen.OneOf(texts.Select(t => (string?)t), Gen.Constant<string?>(null));

    private static string Wide(string text) =>
        string.Concat(text.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c));
}
