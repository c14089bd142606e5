using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX516ForeignField : FormRule
{
    /// <summary>A form that says less of itself cannot show its field.</summary>
    private const int FewestWords = 12;

    private const int ShortestClause = 6;

    public override RuleAbout About { get; } =
        new("JX516", Severity.Warning)
        {
            Title = "内容属于另一个行业领域",
            What =
                "指标、绩效目标、完成情况、偏差原因或工作活动中有另一行业的专门用语（水费收缴、林下种植、高标准农田、门诊、游客等），而单位和项目名称、目标和其他指标没有一处与这一行业有关。有目标没有读出的表不判断。",
            Why = "与项目无关的内容多半是套用别的单位、别的项目的表时留下的，自评时无法取数，公开后难以解释。",
            HowToMend = "删去或换成本项目的内容；确属本项目的，在绩效目标中写明。",
            RestsOn = RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if ((form.Form.Goals.Count == 0 && form.Form.Duties.Count == 0) || form.Reading.LostSentence is not null)
        {
            return;
        }
        var said = 0;
        foreach (var goal in form.Form.Goals)
        {
            said += Wording.ChineseLength(goal);
        }
        foreach (var duty in form.Form.Duties)
        {
            said += Wording.ChineseLength(duty.Goal ?? duty.Name ?? "");
        }
        if (said < FewestWords)
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (row.Level2 != Level2.Satisfaction && Foreign(row.Name, row.Name, form) is { } word)
            {
                report.Find(
                    row,
                    $"说的是“{word}”，而本表的单位、项目、目标和其他指标都与此无关，疑为别的单位或项目的内容，应删去或改写",
                    word,
                    form.Name,
                    new() { Key = word }
                );
            }
        }
        foreach (var row in form.Indicators)
        {
            CheckText(row, row.Row.Deviation, "偏差原因", report);
            CheckText(row, row.Row.Activities, "工作活动", report);
        }
        foreach (var text in form.Form.Goals.Concat(form.Form.GoalResults))
        {
            if (Fields.In(text) is null)
            {
                continue;
            }
            foreach (var clause in text.Split('，', '。', '；', ';'))
            {
                if (clause.Length >= ShortestClause && Foreign(clause, clause, form) is { } word)
                {
                    report.Find(
                        form,
                        $"绩效目标或完成情况中的{Say.Quote(clause.Trim())}说的是“{word}”，而本表的单位、项目、指标都与此无关，疑为别的项目的内容，应删去或改写",
                        word,
                        form.Name,
                        more: new() { Key = word }
                    );
                }
            }
        }
    }

    private static void CheckText(IndicatorFacts row, string? text, string column, RuleReport report)
    {
        if (text is not { Length: >= ShortestClause } || Fields.In(text) is null || row.Level2 == Level2.Satisfaction)
        {
            return;
        }
        foreach (var clause in text.Split('，', '。', '；', ';'))
        {
            if (clause.Length >= ShortestClause && Foreign(clause, clause, row.Form) is { } word)
            {
                report.Find(
                    row,
                    $"{column}中的{Say.Quote(clause.Trim())}说的是“{word}”，而本表的单位、项目、目标、指标都与此无关，疑为别的单位或项目的内容，应删去或改写",
                    word,
                    row.Form.Name,
                    new() { Key = column + word }
                );
                return;
            }
        }
    }

    private static string? Foreign(string text, string own, FormFacts form)
    {
        if (Fields.In(text) is not var (word, shown))
        {
            return null;
        }
        foreach (var sign in shown)
        {
            if (Shows(form, own, sign))
            {
                return null;
            }
        }
        return word;
    }

    private static bool Shows(FormFacts form, string own, string sign)
    {
        var printed = form.Form;
        if (
            Has(printed.Project?.Name, sign)
            || Has(printed.Unit?.Name, sign)
            || Has(printed.CompetentDepartment?.Name, sign)
        )
        {
            return true;
        }
        foreach (var text in printed.Goals)
        {
            if (HasOutside(text, own, sign))
            {
                return true;
            }
        }
        foreach (var text in printed.GoalResults)
        {
            if (HasOutside(text, own, sign))
            {
                return true;
            }
        }
        foreach (var task in printed.Tasks)
        {
            if (Has(task.Name, sign) || Has(task.Content, sign))
            {
                return true;
            }
        }
        foreach (var duty in printed.Duties)
        {
            if (Has(duty.Name, sign) || Has(duty.Goal, sign))
            {
                return true;
            }
        }
        foreach (var row in form.Indicators)
        {
            if (!ReferenceEquals(row.Name, own) && Has(row.Name, sign))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Has(string? text, string sign) => text?.Contains(sign, StringComparison.Ordinal) == true;

    /// <summary>Somewhere in the text but in the part that is looked at.</summary>
    private static bool HasOutside(string text, string part, string sign)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0
            ? Has(text, sign)
            : text.AsSpan(0, at).IndexOf(sign) >= 0 || text.AsSpan(at + part.Length).IndexOf(sign) >= 0;
    }
}
