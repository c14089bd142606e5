using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Judging;

/// <summary>Applies the safe fixes of findings: signs, spelling of units, full-width digits, spaces. Never a fix that changes a target.</summary>
public static class FormFixer
{
    /// <param name="findings">Of this form; the unsafe and those without a fix are passed over.</param>
    /// <returns>The form as mended, and how many fixes fitted: one whose "from" is no longer what stands there does not.</returns>
    public static (Form Form, int Applied) Apply(Form form, IEnumerable<Finding> findings)
    {
        var (indicators, applied) = (form.Indicators.ToArray(), 0);
        foreach (var finding in findings)
        {
            if (finding is not { Fix: { Safe: true } fix })
            {
                continue;
            }
            if (finding.Indicator is { } i && i < indicators.Length && Mend(indicators[i], fix) is { } mended)
            {
                indicators[i] = mended;
                applied++;
            }
            else if (finding.Indicator is null && Mend(form, fix) is { } whole)
            {
                form = whole;
                applied++;
            }
        }
        return (form with { Indicators = indicators }, applied);
    }

    private static Indicator? Mend(Indicator row, Fix fix) =>
        fix.Field switch
        {
            "name" when row.Name == fix.From => row with { Name = fix.To },
            "level1" when row.Level1 == fix.From => row with { Level1 = fix.To },
            "level2" when row.Level2 == fix.From => row with { Level2 = fix.To },
            "value" when row.Value == fix.From => row with { Value = fix.To },
            "unit" when row.Unit == fix.From => row with { Unit = fix.To },
            "valueText" when row.ValueText == fix.From => Reread(row, fix.To),
            "weight" when row.Weight == fix.From => row with { Weight = fix.To },
            "explanation" when row.Explanation == fix.From => row with { Explanation = fix.To },
            "actual" when row.Actual == fix.From => row with { Actual = fix.To },
            "score" when row.Score == fix.From => row with { Score = fix.To },
            "deviation" when row.Deviation == fix.From => row with { Deviation = fix.To },
            "comparison" when row.Comparison?.Sign() == fix.From => row with
            {
                Comparison = fix.To is null ? null : Comparisons.FromSign(fix.To),
            },
            _ => null,
        };

    /// <summary>A new cell has a new comparison, value and unit.</summary>
    private static Indicator Reread(Indicator row, string? cell)
    {
        var value = cell is null ? new TargetValue(null, null, null) : TargetValues.Parse(cell);
        return row with
        {
            ValueText = cell,
            Comparison = value.Comparison ?? row.Comparison,
            Value = value.Value,
            Unit = value.Unit ?? row.Unit,
        };
    }

    private static Form? Mend(Form form, Fix fix)
    {
        switch (fix.Field)
        {
            case "title" when form.Title == fix.From:
                return form with { Title = fix.To };
            case "project" when form.Project is { } project && project.Name == fix.From && fix.To is { } name:
                return form with { Project = project with { Name = name } };
            case "goals"
                when fix is { From: { } from, To: { } to } && form.Goals.Contains(from, StringComparer.Ordinal):
                return form with { Goals = [.. form.Goals.Select(g => g == from ? to : g)] };
            default:
                return null;
        }
    }
}
