using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Corpus.Pictures;

/// <summary>
/// Every official form filled as few people fill it, to be looked at: once with long names, sixty indicators and all that it has a place
/// for, once with nothing but a unit's name.
/// </summary>
internal static class PictureForms
{
    private const int Indicators = 60;
    private const string LongUnit = "清河县农村集体经济组织服务与高标准农田建设管护中心（清河县农业机械化技术推广站）";
    private const string LongProject =
        "2026年中央财政农田建设补助资金清河县高标准农田改造提升（含小型水库灌区末级渠系配套与机耕道路硬化）及管护能力建设项目（第二批）";

    public static IEnumerable<OfficialForm> AllLong() => All(Long);

    public static IEnumerable<OfficialForm> AllEmpty() => All(Empty);

    private static IEnumerable<OfficialForm> All(Func<ExportEntry, Form> make) =>
        ExportCatalog.Default.Entries.Select(e => ExportCatalog.Default.Lay(make(e), e.Code));

    private static Form Empty(ExportEntry entry) =>
        new()
        {
            Subject = entry.Subject,
            Stage = entry.Stage,
            Unit = new(null, "清河县教育局"),
        };

    private static Form Long(ExportEntry entry)
    {
        const int seed = 7;
        var random = new Random(seed);
        var texts = new OddTexts(random);
        List<Duty> duties = entry.Code.EndsWith("duties", StringComparison.Ordinal)
            ? [.. Enumerable.Range(1, 5).Select(n => new Duty(Number(n), $"职责{texts.Name(16)}", texts.Sentence()))]
            : [];
        var rows = new GeneratedIndicators(random, texts).Next(Indicators, entry.Stage, duties);
        return new()
        {
            Subject = entry.Subject,
            Stage = entry.Stage,
            FiscalYear = 2026,
            Division = "清河县",
            Unit = new("216003", LongUnit),
            CompetentDepartment = new("216", "清河县农业农村局"),
            Project = entry.Subject == FormSubject.Project ? new("51172326T000000001234", LongProject) : null,
            Status = entry.Stage == FormStage.Approval ? "绩效处终审已审" : null,
            Funds = Funds(entry),
            Goals = [.. Enumerable.Range(1, 6).Select(n => $"目标{n}：{texts.Sentence()}{texts.Sentence()}")],
            GoalResults = entry.Stage == FormStage.SelfEvaluation ? [texts.Sentence() + texts.Sentence()] : [],
            Tasks =
                entry.Subject == FormSubject.Department && duties.Count == 0
                    ? [.. Enumerable.Range(1, 5).Select(n => Task(texts, n))]
                    : [],
            Duties = duties,
            Indicators = [.. rows.Select(r => Filled(r, entry.Stage))],
            TotalScore = entry.Stage == FormStage.SelfEvaluation ? "96.5" : null,
            Notes = ["备注：本表金额由清河县财政局汇总，分项之和与总额因四舍五入略有出入。"],
            Attributes =
            [
                new("填报人", "欧阳慕容"),
                new("联系电话", "0826-5550123"),
                new("填报日期", "2026-01-15"),
                new("项目负责人", "司马相如"),
                new("立项依据", texts.Sentence()),
            ],
        };
    }

    private static PlannedTask Task(OddTexts texts, int number) =>
        new(texts.Name(), texts.Sentence(), Money.FromWan(number * 1234.56m));

    private static Indicator Filled(Indicator row, FormStage stage) =>
        stage == FormStage.Monitoring ? row with { Likelihood = "有可能" } : row;

    /// <summary>More sources than most forms print, with amounts of ten digits.</summary>
    private static Funds Funds(ExportEntry entry)
    {
        string[] sources =
        [
            "年度资金总额",
            "其中：财政拨款",
            "中央资金",
            "省级资金",
            "市级资金",
            "县级资金",
            "上年结转",
            "专户资金",
            "其他资金",
        ];
        var total = Money.FromWan(123456.78m);
        return entry.Stage is FormStage.SelfEvaluation or FormStage.Monitoring
            ? new()
            {
                TotalYuan = total,
                InitialYuan = total,
                AdjustedYuan = entry.Stage == FormStage.SelfEvaluation ? total : null,
                ExecutedYuan = Money.FromWan(98765.43m),
                ForecastYuan = entry.Stage == FormStage.Monitoring ? total : null,
                ExecutionRate = "80.00%",
                ExecutionWeight = entry.Stage == FormStage.SelfEvaluation ? "10" : null,
                ExecutionScore = entry.Stage == FormStage.SelfEvaluation ? "8.00" : null,
            }
            : new()
            {
                TotalYuan = total,
                PrintedUnit = "万元",
                Lines = [.. sources.Select(s => new FundLine(s, total, "123456.78"))],
            };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
