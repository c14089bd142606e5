namespace Jixiao.Core.Workflow;

/// <summary>What must hold beside state and role before a step is taken.</summary>
[Flags]
public enum StepNeeds
{
    None = 0,

    /// <summary>A reason in words.</summary>
    Reason = 1,

    /// <summary>The amount lies under the one the bureau has set: 绩效股 is left out.</summary>
    SmallAmount = 2,

    /// <summary>No version has been frozen yet.</summary>
    NeverSubmitted = 4,

    /// <summary>Errors of the audit are mended, or each stands with a reason where the profile allows it.</summary>
    ErrorsAnswered = 8,
}

/// <summary>One row of the table: who may take a form from one state to another.</summary>
/// <param name="Round">Null for every round.</param>
/// <param name="ToRound">Null where the round stays.</param>
/// <param name="Freezes">True when the body is kept as a version that never changes.</param>
public sealed record Step(
    FormState From,
    FormRound? Round,
    FormAction Action,
    Role By,
    FormState To,
    FormRound? ToRound = null,
    StepNeeds Needs = StepNeeds.None,
    bool Freezes = false
);
