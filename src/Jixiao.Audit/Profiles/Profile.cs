using System.Collections.Frozen;
using Jixiao.Audit.Facts;
using Jixiao.Audit.Rules;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Profiles;

/// <summary>What a division asks of its forms in certain years: data of profiles/*.yaml, never code.</summary>
public sealed record Profile
{
    /// <summary>"national-2021"</summary>
    public required string Name { get; init; }

    /// <summary>For a person, in Chinese.</summary>
    public required string Title { get; init; }

    public ProfileScope AppliesTo { get; init; } = new();

    public required Frame Frame { get; init; }

    public required WeightRules Weights { get; init; }

    public FrozenDictionary<string, decimal> Thresholds { get; init; } = FrozenDictionary<string, decimal>.Empty;

    /// <summary>By rule id; null switches a rule off.</summary>
    public FrozenDictionary<string, Severity?> Severities { get; init; } = FrozenDictionary<string, Severity?>.Empty;

    /// <summary>Columns every form must fill, as the names of an indicator's fields in JSON ("weight").</summary>
    public IReadOnlyList<string> RequiredColumns { get; init; } = [];

    public LightRules Lights { get; init; } = new();

    /// <summary>True where a unit may submit a form with errors, each with a reason that reviewers see.</summary>
    public bool ErrorsMayStand { get; init; } = true;

    public decimal this[Threshold threshold] =>
        Thresholds.Count > 0 && Thresholds.TryGetValue(threshold.Key, out var value) ? value : threshold.Default;

    /// <summary>Null when the profile switches the rule off.</summary>
    public Severity? SeverityOf(RuleAbout rule) =>
        Severities.Count > 0 && Severities.TryGetValue(rule.Id, out var severity) ? severity : rule.Severity;
}

/// <summary>Where and when a profile is chosen by itself.</summary>
/// <param name="FromYear">First fiscal year; null for no bound.</param>
/// <param name="Divisions">Words of which a form's 财政区划 or unit must hold one; empty for the whole country.</param>
public sealed record ProfileScope(int? FromYear = null, int? ToYear = null, IReadOnlyList<string>? Divisions = null);

/// <summary>The levels and what belongs under what.</summary>
/// <param name="Name">"2021"</param>
/// <param name="Children">By level 1 the level-2 names as the frame prints them.</param>
/// <param name="Tolerated">Local level-2 names that raise no finding.</param>
public sealed record Frame(
    string Name,
    IReadOnlyDictionary<Level1, IReadOnlyList<string>> Children,
    IReadOnlyList<string> Tolerated
)
{
    /// <summary>True where the frame, or its tolerance, puts this level 2 under that level 1.</summary>
    public bool Allows(Level1 one, string two)
    {
        var kind = Levels.Two(two);
        return (
                Children.TryGetValue(one, out var names)
                && names.Any(n => n == two || (Levels.Two(n) == kind && kind != Level2.Other))
            ) || Tolerated.Contains(two, StringComparer.Ordinal);
    }

    /// <summary>The level-1 names that may hold this level 2.</summary>
    public IEnumerable<Level1> ParentsOf(Level2 kind) =>
        Children.Where(c => c.Value.Any(n => Levels.Two(n) == kind)).Select(c => c.Key);
}

/// <summary>Weights of the indicators.</summary>
/// <param name="Total">What they sum to before the execution rate is added.</param>
/// <param name="AlsoSeen">Totals that other places use: only a warning.</param>
/// <param name="Execution">分值 of the execution rate at self-evaluation.</param>
/// <param name="Schemes">Points by level 1; a form follows the one whose levels it has.</param>
public sealed record WeightRules(
    decimal Total,
    IReadOnlyList<decimal> AlsoSeen,
    decimal Execution,
    IReadOnlyList<IReadOnlyDictionary<Level1, decimal>> Schemes
)
{
    /// <summary>Largest distance of a level-1 sum from its points that is not reported.</summary>
    public decimal Tolerance { get; init; }
}

/// <summary>Bounds of the monitoring lights, as ratios.</summary>
public sealed record LightRules
{
    /// <summary>Below it red.</summary>
    public decimal Red { get; init; } = 0.60m;

    /// <summary>Below it yellow.</summary>
    public decimal Yellow { get; init; } = 0.80m;

    /// <summary>From it blue.</summary>
    public decimal Blue { get; init; } = 1.20m;

    /// <summary>Least execution rate up to and including a month; empty where execution is held against month/12.</summary>
    public IReadOnlyList<ExecutionFloor> ExecutionFloors { get; init; } = [];

    /// <summary>Percentage points that progress of goals and execution may differ; null for no bound.</summary>
    public decimal? ProgressGap { get; init; }
}

/// <param name="UpToMonth">1 to 12, inclusive.</param>
public sealed record ExecutionFloor(int UpToMonth, decimal Rate);
