using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX114DutyWithoutIndicator : FormRule
{
    public override RuleAbout About { get; } =
        new("JX114", Severity.Warning)
        {
            Title = "有的部门职责没有指标",
            What = "按职责填报的整体绩效目标表中，某项职责下没有一条指标。有指标未读出所属职责的表，不判断。",
            Why = "每项职责都用着预算，没有指标的职责等于不考核。",
            HowToMend = "为这项职责设至少一条指标；不再承担的职责，删去。",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var duties = form.Form.Duties;
        if (duties.Count == 0 || form.Indicators.Count == 0)
        {
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            if (Wording.IsBlank(indicator.Row.Duty))
            {
                report.NotChecked(form, $"{Say.Row(indicator)}没有读出所属职责，无法判断哪项职责没有指标");
                return;
            }
        }
        foreach (var duty in duties)
        {
            if (!Wording.IsBlank(duty.Name) && !HasIndicator(form, duty.Name!))
            {
                report.Find(
                    form,
                    $"职责{Say.Quote(duty.Name)}没有一条指标，应至少设一条",
                    "0 条指标",
                    "至少 1 条指标",
                    more: new() { Key = duty.Name }
                );
            }
        }
    }

    private static bool HasIndicator(FormFacts form, string duty)
    {
        foreach (var indicator in form.Indicators)
        {
            if (Same(indicator.Row.Duty!, duty))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Equal but for spaces, which the width of the cell makes.</summary>
    private static bool Same(string one, string other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && char.IsWhiteSpace(one[i]))
            {
                i++;
            }
            while (j < other.Length && char.IsWhiteSpace(other[j]))
            {
                j++;
            }
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }
            if (one[i++] != other[j++])
            {
                return false;
            }
        }
    }
}
