using Jixiao.Audit.Profiles;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Audit.Facts;

/// <summary>One form with everything the rules ask of it, parsed once and shared by all rules.</summary>
internal sealed class FormFacts
{
    public FormFacts(AuditedForm audited, Profile profile)
    {
        (File, Position, Form) = audited;
        Reading = audited.Reading;
        Profile = profile;
        Budget = Form.Funds.TotalYuan ?? Form.Funds.AdjustedYuan ?? Form.Funds.ExpenditureYuan;
        AmountUnit = Form.Funds.PrintedUnit == "元" ? AmountUnit.Yuan : AmountUnit.Wan;
        var rows = Form.Indicators;
        var indicators = new List<IndicatorFacts>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (Debris.Is(rows[i]) || (Reading.IsFlowing && Debris.IsBare(rows[i]) && PrintsWeights(rows)))
            {
                (DebrisCount, FirstDebris) = (DebrisCount + 1, FirstDebris ?? rows[i]);
                continue;
            }
            if (WeightTotals.Of(rows[i]) is { } printed)
            {
                PrintedWeightSum ??= printed;
                continue;
            }
            var facts = new IndicatorFacts(this, rows[i], i);
            indicators.Add(facts);
            if (facts.Weight is { } weight)
            {
                WeightSum += weight;
                WeightCount++;
            }
            HasLevels |= facts.Level1 != Level1.None || facts.Level2 != Level2.None;
            HasActuals |= !Wording.IsBlank(facts.Row.Actual);
            HasScores |= !Wording.IsBlank(facts.Row.Score);
        }
        Indicators = indicators;
        WhyMisread = Misreading.Of(this);
    }

    private static bool PrintsWeights(IReadOnlyList<Indicator> rows)
    {
        var printed = 0;
        foreach (var row in rows)
        {
            printed += Wording.IsBlank(row.Weight) ? 0 : 1;
        }
        return printed * 2 > rows.Count;
    }

    /// <summary>The path as given.</summary>
    public string File { get; }

    /// <summary>0-based position in the file.</summary>
    public int Position { get; }

    /// <summary>As read.</summary>
    public Form Form { get; }

    public FormReading Reading { get; }

    /// <summary>Rows that are pieces of labels and broken lines; they are not among <see cref="Indicators"/>.</summary>
    public int DebrisCount { get; }

    public Core.Forms.Indicator? FirstDebris { get; }

    /// <summary>Why the rows as a whole cannot be trusted, in Chinese; null where they can.</summary>
    public string? WhyMisread { get; }

    public Profile Profile { get; }

    public IReadOnlyList<IndicatorFacts> Indicators { get; }

    public bool IsProject => Form.Subject == FormSubject.Project;

    public bool IsSelfEvaluation => Form.Stage == FormStage.SelfEvaluation;

    /// <summary>The project's name, else the unit's, else the title.</summary>
    public string Name => Form.Project?.Name ?? Form.Unit?.Name ?? Form.Title ?? "";

    /// <summary>年度资金总额, else 全年预算数, else 支出预算合计.</summary>
    public Money? Budget { get; }

    /// <summary>万元 unless the form prints 元.</summary>
    public AmountUnit AmountUnit { get; }

    /// <summary>The quantities that the goals speak of, in order; made when first asked for.</summary>
    public List<Spoken.Quantity> Spoken => field ??= Facts.Spoken.QuantityScan.Of(Form.Goals);

    /// <summary>Sum of the weights that are numbers.</summary>
    public decimal WeightSum { get; }

    /// <summary>What a last row of totals (权重合计) prints; null where the form has none. It is not among <see cref="Indicators"/>.</summary>
    public decimal? PrintedWeightSum { get; }

    /// <summary>How many indicators have a weight that is a number.</summary>
    public int WeightCount { get; }

    /// <summary>False on the forms (职责) that print no level at all.</summary>
    public bool HasLevels { get; }

    public bool HasActuals { get; }

    public bool HasScores { get; }

    /// <summary>
    /// What the weights of the indicators must sum to: the printed weight of the execution rate leaves the rest of 100,
    /// otherwise the profile says.
    /// </summary>
    public decimal WeightTotal => ExecutionWeight is { } execution ? 100 - execution : Profile.Weights.Total;

    /// <summary>
    /// Printed 分值 of the execution rate; null where none is printed, and where the figure is beyond what any scheme gives it
    /// (10, Hubei 20): then the reader took some other figure for it.
    /// </summary>
    public decimal? ExecutionWeight =>
        Measured.Number(Form.Funds.ExecutionWeight) is { } printed and > 0 and <= MostForExecution ? printed : null;

    private const int MostForExecution = 30;

    public bool Has(Level1 level)
    {
        foreach (var indicator in Indicators)
        {
            if (indicator.Level1 == level)
            {
                return true;
            }
        }
        return false;
    }

    public bool Has(Level2 level)
    {
        foreach (var indicator in Indicators)
        {
            if (indicator.Level2 == level)
            {
                return true;
            }
        }
        return false;
    }
}
