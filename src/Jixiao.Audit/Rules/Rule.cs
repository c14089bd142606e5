using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;

namespace Jixiao.Audit.Rules;

/// <summary>One fault to look for. Pure: what it reports follows from the facts and the profile alone.</summary>
public abstract class Rule
{
    public abstract RuleAbout About { get; }

    public string Id => About.Id;

    /// <summary>What the rule looks at, in Chinese.</summary>
    public abstract string Scope { get; }
}

/// <summary>Looks at one indicator at a time.</summary>
public abstract class IndicatorRule : Rule
{
    public sealed override string Scope => "单条指标";

    internal abstract void Check(IndicatorFacts indicator, RuleReport report);
}

/// <summary>Looks at one form.</summary>
public abstract class FormRule : Rule
{
    public sealed override string Scope => "单张表";

    internal abstract void Check(FormFacts form, RuleReport report);
}

/// <summary>Looks at all forms of one call together. Must stay near linear in their number.</summary>
public abstract class SetRule : Rule
{
    public sealed override string Scope => "一起送审的各表";

    internal abstract void Check(FormSet forms, RuleReport report);
}

/// <summary>Looks at two versions of one form (approved and self-evaluated, first and second round).</summary>
public abstract class VersionRule : Rule
{
    public sealed override string Scope => "同一张表的两个版本";

    internal abstract void Check(FormFacts before, FormFacts after, RuleReport report);
}
