using FsCheck;
using FsCheck.Fluent;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Core.Tests.Json;

/// <summary>A form with every field set, and arbitrary ones.</summary>
internal static class SampleForms
{
    public static Form Full { get; } =
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.SelfEvaluation,
            Title = "清河县2023年度项目支出绩效自评表",
            FiscalYear = 2023,
            Division = "清河县",
            Unit = new("205001", "清河县第一小学"),
            CompetentDepartment = new("205", "清河县教育和体育局"),
            Project = new("P01", "校舍维修"),
            Status = "终审已审",
            Funds = FullFunds,
            Goals = ["目标1：维修校舍 12 间。", "目标2：改善办学条件。"],
            GoalResults = ["已维修 12 间。"],
            Tasks = [new("校舍维修", "屋面、门窗", Money.FromWan(14))],
            Duties = [new("1", "义务教育", "适龄儿童入学率 100%")],
            Indicators = [FullIndicator],
            TotalScore = "96.5",
            Grade = "优",
            Notes = ["金额以决算为准"],
            Attributes = [new("填报人", "王小明")],
            Suggestions =
            [
                new(
                    "value-weight-swapped",
                    "第 1 行的值与权重可能互换",
                    new(0, "weight"),
                    "40",
                    "5",
                    "权重合计 125；互换后合计 90"
                ),
            ],
            Source = new(1, "自评表", 2, 3, 4),
        };

    private static Funds FullFunds =>
        new()
        {
            TotalYuan = Money.FromWan(14),
            LifetimeYuan = Money.FromWan(42),
            FiscalYuan = Money.FromWan(10),
            OtherYuan = Money.FromWan(1),
            CarriedOverYuan = Money.FromWan(2),
            SpecialAccountYuan = Money.FromWan(0.5m),
            UnitFundsYuan = Money.FromWan(0.4m),
            BasicYuan = Money.FromWan(3),
            ProjectYuan = Money.FromWan(11),
            IncomeYuan = Money.FromWan(14.1m),
            ExpenditureYuan = Money.FromWan(14.2m),
            InitialYuan = Money.FromWan(13),
            AdjustedYuan = Money.FromWan(14.3m),
            ExecutedYuan = Money.FromWan(13.9m),
            ForecastYuan = Money.FromWan(14.4m),
            ExecutionRate = "97.2%",
            ExecutionWeight = "10",
            ExecutionScore = "9.72",
            PrintedUnit = "万元",
            Lines = [new("其中：财政拨款", Money.FromWan(14), "14")],
        };

    private static Indicator FullIndicator =>
        new()
        {
            Level1 = "产出指标",
            Level2 = "数量指标",
            Name = "维修校舍间数",
            Comparison = Comparison.AtLeast,
            Value = "12",
            Unit = "间",
            ValueText = "≥12间",
            Weight = "40",
            Explanation = "验收合格的间数",
            StandardSource = "年度计划",
            PlannedValue = "36间",
            StandardValue = "12间",
            ThreeYearAverage = "10间",
            LastYear = "11间",
            HistorySource = "台账",
            Activities = "招标、施工",
            Duty = "义务教育",
            Actual = "12间",
            Forecast = "12间",
            Score = "40",
            Deviation = "无偏差",
            Likelihood = "确定能",
            Attributes = [new("评分细则", "按比例")],
            PrintedLevel1 = "效益指标",
            PrintedLevel2 = "社会效益指标",
            Confidence = 0.75m,
            Source = new(1, "自评表", 9, 8, 7),
        };

    /// <summary>Any text UTF-8 can hold, control characters and emoji among it, or null.</summary>
    private static Gen<string?> Text { get; } =
        Gen.OneOf(
            Gen.Constant<string?>(null),
            Gen.ArrayOf(Gen.Elements("", "指标", "≥", "\"", "\\", "\n", "\u0001", "\u2028", "😀", "<b>", "a", "　"))
                .Select(parts => (string?)string.Concat(parts))
        );

    private static Gen<string> Word { get; } = Text.Select(t => t ?? "");

    private static Gen<Money?> Amount { get; } =
        Gen.OneOf(
            Gen.Constant<Money?>(null),
            Gen.Choose(int.MinValue, int.MaxValue).Select(fen => (Money?)Money.FromYuan(fen / 100m))
        );

    private static Gen<SourceRef> Place { get; } =
        from numbers in Gen.ArrayOf(Gen.Choose(0, 70_000), 4)
        from sheet in Text
        select new SourceRef(numbers[0], sheet, numbers[1], numbers[2], numbers[3]);

    private static Gen<LabelledText[]> Labelled { get; } =
        Some(from label in Word from value in Word select new LabelledText(label, value));

    private static Gen<Indicator> Rows { get; } =
        from texts in Gen.ArrayOf(Text, 22)
        from comparison in Gen.Elements([null, .. Enum.GetValues<Comparison>().Select(c => (Comparison?)c)])
        from confidence in Gen.Choose(0, 100)
        from attributes in Labelled
        from place in Place
        select new Indicator
        {
            Level1 = texts[0],
            Level2 = texts[1],
            Name = texts[2],
            Comparison = comparison,
            Value = texts[3],
            Unit = texts[4],
            ValueText = texts[5],
            Weight = texts[6],
            Explanation = texts[7],
            StandardSource = texts[8],
            PlannedValue = texts[9],
            StandardValue = texts[10],
            ThreeYearAverage = texts[11],
            LastYear = texts[12],
            HistorySource = texts[13],
            Activities = texts[14],
            Duty = texts[15],
            Actual = texts[16],
            Forecast = texts[17],
            Score = texts[18],
            Deviation = texts[19],
            Likelihood = texts[20],
            PrintedLevel1 = texts[21],
            Attributes = attributes,
            Confidence = confidence / 100m,
            Source = place,
        };

    private static Gen<Funds> FundsOfAnySort { get; } =
        from amounts in Gen.ArrayOf(Amount, 6)
        from texts in Gen.ArrayOf(Text, 2)
        from lines in Some(
            from label in Word
            from yuan in Amount
            from printed in Word
            select new FundLine(label, yuan ?? default, printed)
        )
        select new Funds
        {
            TotalYuan = amounts[0],
            FiscalYuan = amounts[1],
            BasicYuan = amounts[2],
            AdjustedYuan = amounts[3],
            ExecutedYuan = amounts[4],
            ForecastYuan = amounts[5],
            ExecutionRate = texts[0],
            PrintedUnit = texts[1],
            Lines = lines,
        };

    public static Gen<Form> Any { get; } =
        from subject in Gen.Elements(Enum.GetValues<FormSubject>())
        from stage in Gen.Elements(Enum.GetValues<FormStage>())
        from texts in Gen.ArrayOf(Text, 6)
        from year in Gen.Elements<int?>(null, 2023, 0, -1)
        from funds in FundsOfAnySort
        from goals in Some(Word)
        from yuan in Amount
        from rows in Some(Rows)
        from attributes in Labelled
        from place in Place
        select new Form
        {
            Subject = subject,
            Stage = stage,
            Title = texts[0],
            FiscalYear = year,
            Division = texts[1],
            Unit = texts[2] is { } unit ? new CodedName(texts[1], unit) : null,
            Project = texts[3] is { } project ? new CodedName(null, project) : null,
            Status = texts[4],
            Funds = funds,
            Goals = goals,
            Tasks = [new PlannedTask(texts[0], texts[1], yuan)],
            Duties = [new Duty(texts[2], texts[3], texts[4])],
            Indicators = rows,
            Grade = texts[5],
            Notes = goals,
            Attributes = attributes,
            Suggestions =
            [
                new Suggestion("code", texts[0] ?? "", new SuggestionTarget(year, "weight"), texts[1], null, ""),
            ],
            Source = place,
        };

    private static Gen<T[]> Some<T>(Gen<T> items) => Gen.Choose(0, 3).SelectMany(n => Gen.ArrayOf(items, n));
}
