using Jixiao.Mutants.Slips;

namespace Jixiao.Mutants;

/// <summary>A mutator for every rule, or the reason why there is none.</summary>
internal static class MutatorCatalog
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        .. CompletenessSlips.All,
        .. FrameSlips.All,
        .. WeightSlips.All,
        .. ValueSlips.All,
        .. PrintingSlips.All,
        .. WordingSlips.All,
        .. ClassificationSlips.All,
        .. GoalSlips.All,
        .. LeftoverSlips.All,
        .. MoneySlips.All,
        .. FundsSlips.All,
        .. TimeSlips.All,
        .. EvaluationSlips.All,
        .. ExecutionSlips.All,
        .. MonitoringSlips.All,
        .. VersionSlips.All,
        .. DisclosureSlips.All,
        .. NumberSlips.All,
        .. UnitSlips.All,
        .. ReportSlips.All,
        .. CrossSlips.All,
    ];

    /// <summary>Rules whose fault no form can have.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["JX990"] = "looks at the suppressions file, not at forms",
        };
}
