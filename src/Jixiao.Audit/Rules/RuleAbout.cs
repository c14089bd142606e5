using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules;

/// <summary>Everything a person may want to know of a rule before it fires.</summary>
/// <param name="Id">"JX" and three digits, the first of which is the category; never used for another fault.</param>
/// <param name="Severity">A promise: at most 1 in 50 errors is false, 1 in 10 warnings; an info is advice. Profiles may change it.</param>
public sealed record RuleAbout(string Id, Severity Severity)
{
    /// <summary>Basis of a rule that no policy states and that every reviewer applies.</summary>
    public const string Practice = "practice";

    /// <summary>Short, without full stop: "成本指标合计与预算不符".</summary>
    public required string Title { get; init; }

    /// <summary>什么情况下报告。</summary>
    public required string What { get; init; }

    /// <summary>为什么是问题。</summary>
    public required string Why { get; init; }

    /// <summary>怎样改。</summary>
    public required string HowToMend { get; init; }

    /// <summary>The policy article, or <see cref="Practice"/>.</summary>
    public string Basis { get; init; } = Practice;

    /// <summary>Version of the catalogue that brought the rule.</summary>
    public string Since { get; init; } = "2026.11";

    /// <summary>What of an indicator the findings rest on: where the reader doubts it, the finding is only a warning.</summary>
    public RestsOn RestsOn { get; init; } = RestsOn.Value;

    /// <summary>The findings say what the form as a whole lacks or sums up to: where its rows fell apart in reading, the rule does not judge.</summary>
    public bool NeedsAllRows { get; init; }

    public RuleCategory Category => (RuleCategory)(Id[2] - '0');
}

public enum RuleCategory
{
    Completeness = 1,
    Weights = 2,
    Values = 3,
    Classification = 4,
    Goals = 5,
    Money = 6,
    Time = 7,
    SelfEvaluation = 8,
    Disclosure = 9,
}

/// <summary>Parts of a form that a finding rests on.</summary>
[Flags]
public enum RestsOn
{
    None = 0,

    /// <summary>Comparison, value, unit.</summary>
    Value = 1,

    /// <summary>Level 1 and level 2.</summary>
    Level = 2,
    Weight = 4,
    Name = 8,

    /// <summary>The amounts of the form.</summary>
    Funds = 16,

    /// <summary>Actual value, score, deviation.</summary>
    Actual = 32,
}
