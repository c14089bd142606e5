using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX701–JX710.</summary>
internal static class TimeSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX701", OutsideYear),
        OfRow("JX702", i => i.Is("时效"), OnlyInName),
        OfRow("JX703", i => i.Is("时效"), MonthAsCount),
        OfForm("JX704", OtherYear),
        OfRow(
            "JX705",
            i => i.Is("时效"),
            (i, dice) =>
                (i with { Name = DeadlineName(i, dice) }).Cell(
                    dice.Pick("≥95%", "=100%", "100%", "≥98%", "≤100%", "≥90%")
                )
        ),
        OfForm("JX706", YearAsDeadline),
        OfForm("JX707", AllOnLastDay),
        OfForm("JX708", OverYears),
        OfForm("JX709", NoSuchDay),
        OfForm("JX710", AtLeast),
    ];

    private static string DeadlineName(Indicator row, Dice dice) =>
        dice.Pick(
            row.IsDate() ? row.Name! : "项目完成时间",
            "项目完成时间",
            "工程完工时限",
            "施工工期",
            "补助发放时间",
            "设备到货时间",
            "任务完成时限"
        );

    private static Form? Dated(Form form, Dice dice, Func<Indicator, int, Indicator?> change) =>
        form.Stage != FormStage.SelfEvaluation
        && form.FiscalYear is { } year
        && dice.Row(form, i => i.Is("时效")) is { } at
        && change(form.Indicators[at], year) is { } row
            ? form.With(at, row)
            : null;

    private static Form? OutsideYear(Form form, Dice dice) =>
        Dated(
            form,
            dice,
            (row, year) =>
            {
                var (other, month) = (year + dice.Pick(-1, 1, -2, -10, 2), dice.Between(1, 12));
                var name = row.IsDate() ? row.Name : DeadlineName(row, dice);
                return (row with { Name = name }).Cell(
                    dice.Between(1, 5) switch
                    {
                        1 => $"{other}年{month}月{dice.Between(1, 28)}日前",
                        2 => $"{other}年{month}月底前",
                        3 => $"{other}-{month:00}-{dice.Between(1, 28):00}",
                        4 =>
                            $"{year}年{dice.Between(7, 12)}月{dice.Between(1, 28)}日至{year}年{dice.Between(1, 6)}月{dice.Between(1, 28)}日",
                        _ => $"{other}年{month}月",
                    }
                );
            }
        );

    private static Indicator? OnlyInName(Indicator row, Dice dice)
    {
        var (month, day) = (dice.Between(3, 12), dice.Between(1, 28));
        var date = dice.Pick(
            $"{month}月{day}日前",
            $"{month}月底前",
            $"在{month}月{day}日之前",
            $"{month}月{day}日以前",
            $"于{month}月{day}日前",
            $"{month}月末前"
        );
        return (
            row with
            {
                Name =
                    $"{date}完成{dice.Pick("补助资金发放", "全部改造任务", "设备安装调试", "教师培训", "工程验收", "物资采购")}",
            }
        ).Cell(dice.Pick("好", "按时", "及时", "按时完成", "完成", "按期完成", "优", "及时完成"));
    }

    private static Indicator? MonthAsCount(Indicator row, Dice dice) =>
        (
            row with
            {
                Name = dice.Pick(
                    "项目完成时间",
                    "补助发放时间",
                    "设备到货时间",
                    "任务完成时限",
                    "工程完工时间",
                    "资金拨付时间",
                    "活动举办时间"
                ),
            }
        ).Cell(dice.Pick("≤12月", "≤12 月", "≤11月", "≤10月", "=12月", "12月", "≤9月", "≤6月", "=11 月"));

    private static Form? OtherYear(Form form, Dice dice)
    {
        if (form.FiscalYear is not { } year || form.Goals.Count == 0 || form.Stage == FormStage.SelfEvaluation)
        {
            return null;
        }
        var other = year + dice.Pick(-1, -1, -2, 1);
        var rest = form.Each(i => i.IsDate() ? i.Cell("12月10日前") : i) with { Title = form.Title };
        if (rest.Project?.Name.Any(char.IsAsciiDigit) == true)
        {
            return null;
        }
        return dice.Chance(60)
                ? rest with
                {
                    Goals =
                    [
                        dice.Pick(
                            $"{other}年，",
                            $"{other}年度",
                            $"通过{other}年项目实施，",
                            other < year ? $"在{other}年底前，" : $"{other}年，"
                        ) + rest.Goals[0],
                        .. rest.Goals.Skip(1),
                    ],
                }
            : dice.Row(rest, i => i.Name is not null) is { } at
                ? rest.With(
                    at,
                    rest.Indicators[at] with
                    {
                        Name = $"{other}年{dice.Pick("", "度")}{rest.Indicators[at].Name}",
                    }
                )
            : null;
    }

    private static Form? YearAsDeadline(Form form, Dice dice) =>
        Dated(
            form,
            dice,
            (row, year) =>
                (row with { Name = DeadlineName(row, dice) }).Cell(
                    dice.Pick($"{year}年", $"≤{year}年", $"{year}年度", $"={year}年", $"{year}年内", $"{year}")
                )
        );

    private static Form? AllOnLastDay(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || form.FiscalYear is not { } year)
        {
            return null;
        }
        var last = dice.Pick(
            $"{year}年12月31日前",
            $"{year}年12月31日",
            $"{year}-12-31",
            "12月31日前",
            $"≤{year}年12月31日"
        );
        var mutant = form.Each(i => i.IsDate() ? i.Cell(last) : i);
        for (var n = mutant.Indicators.Count(i => i.IsDate()); n < dice.Between(3, 5); n++)
        {
            var (one, two) = ("产出指标", "时效指标");
            mutant = mutant.Plus(
                new Indicator
                {
                    Level1 = one,
                    Level2 = two,
                    Name =
                        dice.Pick("资料归档", "资金拨付", "项目验收", "结算审核", "设备交付")
                        + $"{"甲乙丙丁戊"[n]}类完成时间",
                }.Cell(last)
            );
        }
        return mutant with { Indicators = [.. mutant.Indicators.Select(i => i with { Weight = null })] };
    }

    private static Form? OverYears(Form form, Dice dice) =>
        Dated(
            form,
            dice,
            (row, year) =>
            {
                var (from, to) = (year - dice.Between(0, 2), year + dice.Between(1, 3));
                var (m, n) = (dice.Between(1, 12), dice.Between(1, 12));
                return (row with { Name = dice.Pick("项目实施期限", "建设周期", "项目起止时间", "实施时间") }).Cell(
                    dice.Pick(
                        $"{from}年{m}月至{to}年{n}月",
                        $"{from}年{m}月-{to}年{n}月",
                        $"{from}-{to}年",
                        $"{from}年—{to}年",
                        $"{from}.{m}-{to}.{n}",
                        $"{from}年{m}月1日至{to}年{n}月20日",
                        $"{from}年至{to}年",
                        $"{from}/{m}-{to}/{n}"
                    )
                );
            }
        );

    private static Form? NoSuchDay(Form form, Dice dice) =>
        Dated(
            form,
            dice,
            (row, year) =>
            {
                var day = dice.Pick(
                    "2月30日",
                    "11月31日",
                    "13月1日",
                    "2月29日",
                    "6月31日",
                    "9月31日",
                    "4月31日",
                    "2月31日",
                    "12月32日",
                    "0月15日"
                );
                if (day == "2月29日" && DateTime.IsLeapYear(year))
                {
                    return null;
                }
                return dice.Chance(75)
                    ? row.Cell(
                        dice.Pick(
                            $"{year}年{day}前",
                            $"{year}年{day}",
                            $"{day}前",
                            year.ToString(CultureInfo.InvariantCulture)
                                + "-"
                                + day.Replace("月", "-", StringComparison.Ordinal).TrimEnd('日')
                        )
                    )
                    : row with
                    {
                        Name = $"{year}年{day}前完成年度任务",
                    };
            }
        );

    private static Form? AtLeast(Form form, Dice dice) =>
        Dated(
            form,
            dice,
            (row, year) =>
                dice.Chance(50)
                    ? (row with { Name = DeadlineName(row, dice) }).Cell(
                        $"{dice.Pick("≥", ">")}{year}年{dice.Between(3, 12)}月{dice.Between(1, 28)}日"
                    )
                    : (
                        row with
                        {
                            Name = dice.Pick(
                                "补助资金到位时限",
                                "业务办理时限",
                                "事项办结时间",
                                "故障响应时间",
                                "项目建设工期",
                                "投诉处理时限",
                                "资金拨付时间"
                            ),
                        }
                    ).Cell(
                        $"{dice.Pick("≥", ">", "不少于")}{dice.Between(2, 90)}{dice.Pick("天", "个工作日", "小时", "日")}"
                    )
        );
}
