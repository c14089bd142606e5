using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing;

/// <summary>What a new draft begins with.</summary>
public static class Starting
{
    /// <summary>An empty form: a row to fill in for each level 2 of the profile's frame.</summary>
    public static Form Blank(
        FormSubject subject,
        FormStage stage,
        int year,
        string division,
        CodedName unit,
        CodedName? department,
        Profile profile
    ) =>
        new()
        {
            Subject = subject,
            Stage = stage,
            Title = $"{year}年度{Titles(subject, stage)}",
            FiscalYear = year,
            Division = division,
            Unit = unit,
            CompetentDepartment = department,
            Project = subject == FormSubject.Project ? new CodedName(null, "") : null,
            Funds = new Funds { PrintedUnit = "万元" },
            Goals = [""],
            Indicators =
            [
                .. profile.Frame.Children.SelectMany(c =>
                    c.Value.Select(two => new Indicator { Level1 = LevelName(c.Key), Level2 = two })
                ),
            ],
        };

    /// <summary>
    /// The form of another year, project or document as the beginning of this year's: what was promised stays, what was reached, scored and
    /// read of it goes.
    /// </summary>
    public static Form From(
        Form form,
        FormStage stage,
        int year,
        string division,
        CodedName unit,
        CodedName? department
    )
    {
        var history = form.Indicators.Any(r => r.LastYear is not null || r.ThreeYearAverage is not null);
        var later = form.FiscalYear is { } before && before < year;
        return form with
        {
            Stage = stage,
            Title = form.FiscalYear is { } old
                ? form.Title?.Replace($"{old}", $"{year}", StringComparison.Ordinal)
                : form.Title,
            FiscalYear = year,
            Division = division,
            Unit = unit,
            CompetentDepartment = department ?? form.CompetentDepartment,
            Status = null,
            Funds = form.Funds with
            {
                ExecutedYuan = null,
                ForecastYuan = null,
                ExecutionRate = null,
                ExecutionScore = null,
                Lines = [.. form.Funds.Lines.Where(l => !l.Label.Contains("执行", StringComparison.Ordinal))],
            },
            GoalResults = [],
            TotalScore = null,
            Grade = null,
            Suggestions = [],
            Source = default,
            Indicators =
            [
                .. form.Indicators.Select(r =>
                    r with
                    {
                        LastYear = history && later ? r.Actual ?? r.ValueText : r.LastYear,
                        Actual = null,
                        Forecast = null,
                        Score = null,
                        Deviation = null,
                        Likelihood = null,
                        PrintedLevel1 = null,
                        PrintedLevel2 = null,
                        Confidence = 1m,
                        Source = default,
                    }
                ),
            ],
        };
    }

    /// <summary>A form of a document as this unit's: all that was read stays, with its places; whose form it is, and for which year, is set.</summary>
    internal static Form Imported(Form form, int year, string division, CodedName unit, CodedName? department) =>
        form with
        {
            FiscalYear = year,
            Division = division,
            Unit = unit,
            CompetentDepartment = form.CompetentDepartment ?? department,
            Status = null,
        };

    private static string? LevelName(Level1 level) =>
        level switch
        {
            Level1.Cost => "成本指标",
            Level1.Output => "产出指标",
            Level1.Benefit => "效益指标",
            Level1.Satisfaction => "满意度指标",
            _ => null,
        };

    private static string Titles(FormSubject subject, FormStage stage) =>
        (subject == FormSubject.Project ? "项目支出绩效" : "部门整体支出绩效")
        + stage switch
        {
            FormStage.Monitoring => "运行监控表",
            FormStage.SelfEvaluation => "自评表",
            FormStage.Approval => "目标批复表",
            _ => "目标表",
        };
}
