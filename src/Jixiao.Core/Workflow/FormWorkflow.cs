namespace Jixiao.Core.Workflow;

/// <summary>
/// The life of a form as data: state × round × action × role. Two rounds lead to approval (一上, 一下, 二上, 二下); after it a target changes
/// only by 调整. Any reviewer may return a form to any earlier step.
/// </summary>
public static class FormWorkflow
{
    /// <summary>Who reviews a form that stands in the state, and where passing it takes it.</summary>
    private static readonly (FormState State, Role Reviewer, FormState Next)[] Reviews =
    [
        (FormState.Submitted, Role.UnitReviewer, FormState.UnitReviewed),
        (FormState.UnitReviewed, Role.DepartmentReviewer, FormState.DepartmentReviewed),
        (FormState.DepartmentReviewed, Role.DivisionReviewer, FormState.DivisionReviewed),
        (FormState.DivisionReviewed, Role.PerformanceReviewer, FormState.PerformanceReviewed),
    ];

    private static readonly Step[] Others =
    [
        new(FormState.Draft, null, FormAction.Edit, Role.Clerk, FormState.Draft),
        new(
            FormState.Draft,
            FormRound.First,
            FormAction.Delete,
            Role.Clerk,
            FormState.Draft,
            Needs: StepNeeds.NeverSubmitted
        ),
        new(
            FormState.Draft,
            null,
            FormAction.Submit,
            Role.Clerk,
            FormState.Submitted,
            Needs: StepNeeds.ErrorsAnswered,
            Freezes: true
        ),
        new(FormState.Submitted, null, FormAction.Withdraw, Role.Clerk, FormState.Draft),
        Control(FormState.DivisionReviewed, Role.DivisionReviewer, StepNeeds.SmallAmount),
        Control(FormState.PerformanceReviewed, Role.DivisionReviewer, StepNeeds.None),
        Approval(FormState.DivisionReviewed, FormRound.Second, StepNeeds.SmallAmount),
        Approval(FormState.PerformanceReviewed, FormRound.Second, StepNeeds.None),
        Approval(FormState.DivisionReviewed, FormRound.Adjustment, StepNeeds.SmallAmount),
        Approval(FormState.PerformanceReviewed, FormRound.Adjustment, StepNeeds.None),
        Adjustment(FormState.Approved),
        Adjustment(FormState.Published),
        Adjustment(FormState.Monitored),
        new(FormState.Approved, null, FormAction.Publish, Role.DepartmentReviewer, FormState.Published),
        new(FormState.Published, null, FormAction.Monitor, Role.Clerk, FormState.Monitored),
        new(FormState.Monitored, null, FormAction.SelfEvaluate, Role.Clerk, FormState.SelfEvaluated),
        new(FormState.SelfEvaluated, null, FormAction.Close, Role.PerformanceReviewer, FormState.Closed),
    ];

    /// <summary>Every step there is, by state, action and role.</summary>
    public static IReadOnlyList<Step> Steps { get; } =
    [
        .. Others
            .Concat(Reviews.SelectMany(ReviewSteps))
            .Concat(Returns(FormState.PerformanceReviewed, Role.PerformanceReviewer))
            .OrderBy(s => s.From)
            .ThenBy(s => s.Action)
            .ThenBy(s => s.By)
            .ThenBy(s => s.To),
    ];

    /// <summary>The steps these roles may take from here; needs (a reason, answered errors) are not looked at.</summary>
    public static IEnumerable<Step> Open(FormState state, FormRound round, IReadOnlyCollection<Role> roles) =>
        Steps.Where(s => s.From == state && (s.Round is null || s.Round == round) && roles.Contains(s.By));

    /// <summary>The step, or why these roles cannot take it.</summary>
    /// <param name="what">Names the form ("“校舍维修”").</param>
    /// <param name="to">Needed where an action may lead to several states (return).</param>
    public static Outcome<Step> Find(
        FormState state,
        FormRound round,
        FormAction action,
        IReadOnlyCollection<Role> roles,
        string what,
        FormState? to = null
    )
    {
        if (Open(state, round, roles).FirstOrDefault(s => s.Action == action && (to is null || s.To == to)) is { } step)
        {
            return step;
        }
        var tried = action.Title() + what;
        List<Step> here = [.. Steps.Where(s => s.From == state && s.Action == action && (s.Round ?? round) == round)];
        if (here.Count > 0)
        {
            var who = string.Join('、', here.Select(s => s.By.Title()).Distinct(StringComparer.Ordinal));
            return new Refusal("not-allowed", tried, "您在这个单位没有相应的角色", who, "请联系上列人员办理");
        }
        var states = string.Join(
            '、',
            Steps.Where(s => s.Action == action).Select(s => s.From.Title()).Distinct(StringComparer.Ordinal)
        );
        var waiting = WaitsFor(state, round);
        return new Refusal(
            "wrong-state",
            tried,
            $"它现在的状态是“{state.Title()}”，只有“{states}”的表可以{action.Title()}",
            null,
            waiting is null ? "请刷新后再看它的状态" : $"它正等待{waiting}办理；需要改动时请其退回"
        );
    }

    /// <summary>Whose desk a form lies on ("单位审核人"); null where it waits for nobody.</summary>
    public static string? WaitsFor(FormState state, FormRound round)
    {
        var step = Array.Find(Reviews, r => r.State == state);
        return step.Next != default ? step.Reviewer.Title()
            : state == FormState.Draft ? Role.Clerk.Title()
            : Steps.FirstOrDefault(s => s.From == state && (s.Round ?? round) == round)?.By.Title();
    }

    private static IEnumerable<Step> ReviewSteps((FormState State, Role Reviewer, FormState Next) review) =>
        Returns(review.State, review.Reviewer)
            .Prepend(new Step(review.State, null, FormAction.Pass, review.Reviewer, review.Next));

    private static IEnumerable<Step> Returns(FormState from, Role reviewer) =>
        Enum.GetValues<FormState>()
            .Where(to => to < from)
            .Select(to => new Step(from, null, FormAction.Return, reviewer, to, Needs: StepNeeds.Reason));

    private static Step Control(FormState from, Role by, StepNeeds needs) =>
        new(from, FormRound.First, FormAction.IssueControl, by, FormState.Draft, FormRound.Second, needs);

    private static Step Approval(FormState from, FormRound round, StepNeeds needs) =>
        new(from, round, FormAction.Approve, Role.PerformanceReviewer, FormState.Approved, Needs: needs, Freezes: true);

    private static Step Adjustment(FormState from) =>
        new(from, null, FormAction.Adjust, Role.Clerk, FormState.Draft, FormRound.Adjustment, StepNeeds.Reason);
}
