using Jixiao.Audit.Facts;
using Jixiao.Audit.Rules;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Reporting;

/// <summary>
/// Where a rule puts what it sees. Adds the subject to each message, lowers a finding that rests on what the reader doubted,
/// and applies the severities of the profile.
/// </summary>
internal sealed class RuleReport(Rule rule, ICollection<Finding> findings, ICollection<NotChecked> notChecked)
{
    private readonly RuleAbout about = rule.About;
    private FormFacts? misread;

    /// <summary>A fault of one indicator. <paramref name="message"/> goes on where "项目“…”指标“…”：" ends, and ends without full stop.</summary>
    public void Find(IndicatorFacts indicator, string message, string? found, string? expected, More more = default) =>
        Add(indicator.Form, indicator, message, found, expected, more, indicator.IsDoubtful(about.RestsOn));

    /// <summary>A fault of the form. <paramref name="restingOn"/>: the indicators whose figures it uses.</summary>
    public void Find(
        FormFacts form,
        string message,
        string? found,
        string? expected,
        IEnumerable<IndicatorFacts>? restingOn = null,
        More more = default
    )
    {
        var doubtful = Doubt.Touches(form, about.RestsOn);
        foreach (var indicator in restingOn ?? [])
        {
            doubtful |= indicator.IsDoubtful(about.RestsOn);
        }
        Add(form, null, message, found, expected, more, doubtful);
    }

    /// <summary>The rule could not judge the form. <paramref name="why"/>: Chinese, what is lacking.</summary>
    public void NotChecked(FormFacts form, string why) =>
        notChecked.Add(new NotChecked(about.Id, form.File, form.Position, why));

    private void NotCheckedOnce(FormFacts form, string why)
    {
        if (form != misread)
        {
            misread = form;
            NotChecked(form, why);
        }
    }

    private void Add(
        FormFacts form,
        IndicatorFacts? indicator,
        string message,
        string? found,
        string? expected,
        More more,
        bool doubtful
    )
    {
        if (form.Profile.SeverityOf(about) is not { } severity)
        {
            return;
        }
        if (about.NeedsAllRows && form.WhyMisread is { } why)
        {
            NotCheckedOnce(form, $"{why}，请先对照原文核对");
            return;
        }
        severity = more.AtMost is { } atMost && atMost > severity ? atMost : severity;
        doubtful |= more.IsDoubtful;
        if (doubtful && severity == Severity.Error)
        {
            severity = Severity.Warning;
        }
        findings.Add(
            new Finding
            {
                Rule = about.Id,
                Severity = severity,
                File = form.File,
                Form = form.Position,
                Unit = form.Form.Unit?.Name,
                Project = form.Form.Project?.Name,
                Indicator = indicator?.Index,
                Message = $"{Say.Subject(form, indicator)}{message}{(doubtful ? Say.Doubtful : "")}。",
                Found = found,
                Expected = expected,
                Basis = more.Basis ?? about.Basis,
                Fix = more.Fix,
                Related = more.Related ?? [],
                Source = indicator?.Row.Source ?? form.Form.Source,
                Fingerprint = Fingerprint.Of(about.Id, form, indicator?.Name ?? "", more.Key ?? found),
            }
        );
    }
}

/// <summary>What few findings need beside message, found and expected.</summary>
internal readonly record struct More
{
    /// <summary>Lowers this one finding: a rule of errors may have milder cases.</summary>
    public Severity? AtMost { get; init; }

    /// <summary>The form may say what it seems to lack, in a place that was not read.</summary>
    public bool IsDoubtful { get; init; }

    public Fix? Fix { get; init; }

    public IReadOnlyList<RelatedPlace>? Related { get; init; }

    /// <summary>Figures or names that tell this finding from others of the rule on the same indicator; null takes "found".</summary>
    public string? Key { get; init; }

    public string? Basis { get; init; }
}
