using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Corpus.Distortion;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Made-up forms of all subjects and stages, with all that a form can hold; the same seed gives the same form.</summary>
internal sealed class GeneratedForms
{
    private const int ManyIndicators = 300;
    private readonly Random random;
    private readonly OddTexts texts;
    private readonly GeneratedIndicators indicators;

    public GeneratedForms(int seed)
    {
        random = new Random(seed);
        texts = new OddTexts(random);
        indicators = new GeneratedIndicators(random, texts);
    }

    public Form Next()
    {
        var subject = random.Next(3) > 0 ? FormSubject.Project : FormSubject.Department;
        var stage = (FormStage)random.Next(4);
        var year = random.Next(2021, 2027);
        var unit = texts.Unit();
        var count = random.Next(40) == 0 ? ManyIndicators : random.Next(1, 25);
        var results = stage == FormStage.SelfEvaluation && random.Next(4) > 0;
        var duties =
            subject == FormSubject.Department && stage == FormStage.Target && random.Next(3) == 0 ? Duties() : [];
        return new Form
        {
            Subject = subject,
            Stage = stage,
            Title = random.Next(3) > 0 ? Title(subject, stage, unit, year) : null,
            FiscalYear = year,
            Division = Division(unit),
            Unit = new CodedName(
                random.Next(3) == 0 ? random.Next(100, 999_999).ToString(CultureInfo.InvariantCulture) : null,
                unit
            ),
            CompetentDepartment =
                random.Next(2) == 0 ? null : new CodedName(random.Next(2) == 0 ? "216" : null, texts.Pick(Words.Units)),
            Project = subject == FormSubject.Project ? Project() : null,
            Status = random.Next(4) == 0 ? texts.Pick("绩效处终审已审", "业务处室已审", "一上已报") : null,
            Funds = new GeneratedFunds(random).Next(subject, stage),
            Goals = Goals(),
            GoalResults = results ? [texts.Sentence()] : [],
            Tasks = subject == FormSubject.Department && random.Next(2) == 0 ? Tasks() : [],
            Duties = duties,
            Indicators = indicators.Next(count, stage, duties),
            TotalScore = results && random.Next(3) > 0 ? "96.5" : null,
            Grade = results && random.Next(3) == 0 ? "优" : null,
            Notes = Notes(),
            Attributes = Attributes(),
        };
    }

    private string Title(FormSubject subject, FormStage stage, string unit, int year)
    {
        var kind = (subject, stage) switch
        {
            (FormSubject.Project, FormStage.Target) => texts.Pick(
                "项目支出绩效目标表",
                "项目支出绩效目标申报表",
                "部门预算项目支出绩效目标公开表"
            ),
            (FormSubject.Project, FormStage.Approval) => "项目支出绩效目标批复表",
            (FormSubject.Project, FormStage.Monitoring) => "项目支出绩效目标运行监控表",
            (FormSubject.Project, _) => "项目支出绩效自评表",
            (_, FormStage.Target) => "部门整体支出绩效目标表",
            (_, FormStage.Approval) => "部门整体支出绩效目标批复表",
            (_, FormStage.Monitoring) => "部门整体支出绩效目标运行监控表",
            _ => "部门整体支出绩效目标完成情况自评表",
        };
        return random.Next(3) switch
        {
            0 => kind,
            1 => $"{year}年度{kind}",
            _ => unit.Length < 12 ? $"{unit}{year}年{kind}" : kind,
        };
    }

    /// <summary>As a careful reader takes it from the unit's name.</summary>
    private static string? Division(string unit) =>
        Array.Find(["清河县", "云岭市"], d => unit.StartsWith(d, StringComparison.Ordinal));

    private CodedName Project() => new(random.Next(5) == 0 ? "51172323T000000001" : null, texts.Name());

    private List<string> Goals() =>
        random.Next(6) switch
        {
            0 => [],
            1 => [.. Enumerable.Range(1, random.Next(2, 8)).Select(n => $"目标{n}：{texts.Sentence()}")],
            2 => [.. Enumerable.Range(1, random.Next(2, 5)).Select(n => $"{n}.{texts.Sentence()}")],
            3 => [.. Enumerable.Range(1, random.Next(2, 4)).Select(_ => texts.Sentence())],
            _ => [texts.Sentence()],
        };

    private List<PlannedTask> Tasks()
    {
        var amounts = random.Next(2) == 0;
        return
        [
            .. Enumerable
                .Range(0, random.Next(1, 9))
                .Select(_ => new PlannedTask(
                    texts.Name(),
                    random.Next(8) == 0 ? null : texts.Sentence(),
                    amounts ? Money.FromYuan(random.Next(1, 9_000_000)) : null
                )),
        ];
    }

    private List<Duty> Duties() =>
        [
            .. Enumerable
                .Range(1, random.Next(1, 5))
                .Select(n => new Duty(
                    n.ToString(CultureInfo.InvariantCulture),
                    $"职责{texts.Name(12)}",
                    random.Next(5) == 0 ? null : texts.Sentence()
                )),
        ];

    private List<string> Notes() =>
        random.Next(3) switch
        {
            0 => [$"备注：{texts.Sentence()}"],
            1 when random.Next(2) == 0 => [texts.Sentence(), texts.Sentence()],
            _ => [],
        };

    private List<LabelledText> Attributes()
    {
        var all = new List<LabelledText>();
        foreach (var (label, value) in Labels())
        {
            if (random.Next(4) == 0)
            {
                all.Add(new LabelledText(label, value));
            }
        }
        return all;
    }

    private IEnumerable<(string Label, string Value)> Labels()
    {
        yield return ("填报人", "张丽");
        yield return ("联系电话", "0826-5550123");
        yield return ("填报日期", "2026-01-15");
        yield return ("项目类别", texts.Pick("经常性项目", "一次性项目"));
        yield return ("项目负责人", texts.Name(6));
        yield return ("立项依据", texts.Sentence());
        yield return ("项目名称", texts.Name());
        yield return (texts.Name(8), texts.Sentence());
        yield return ("一级指标", "指标值");
        yield return ("其中：专项债券", "12.5");
    }
}
