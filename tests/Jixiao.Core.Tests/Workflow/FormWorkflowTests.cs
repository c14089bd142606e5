using Jixiao.Core.Workflow;
using Jixiao.Testing;

namespace Jixiao.Core.Tests.Workflow;

public sealed class FormWorkflowTests
{
    [Fact]
    public void Steps_are_those_agreed() =>
        Snapshot.Matches(
            string.Join(
                '\n',
                FormWorkflow.Steps.Select(s =>
                    $"{s.From.Title()} · {s.Round?.Title() ?? "各轮"} · {s.By.Title()} · {s.Action.Title()} → {s.To.Title()}"
                    + (s.ToRound is { } round ? $"（{round.Title()}）" : "")
                    + (s.Needs == StepNeeds.None ? "" : $" [{s.Needs}]")
                    + (s.Freezes ? " *" : "")
                )
            ) + "\n"
        );

    [Fact]
    public void Steps_lead_from_draft_to_closed()
    {
        var reached = new HashSet<FormState> { FormState.Draft };
        for (var before = 0; before < reached.Count; )
        {
            before = reached.Count;
            reached.UnionWith(FormWorkflow.Steps.Where(s => reached.Contains(s.From)).Select(s => s.To).ToList());
        }

        reached.ShouldBe(Enum.GetValues<FormState>(), ignoreOrder: true);
    }

    [Fact]
    public void Steps_returning_go_back_and_ask_for_a_reason()
    {
        var returns = FormWorkflow.Steps.Where(s => s.Action == FormAction.Return).ToList();

        returns.ShouldAllBe(s => s.To < s.From && s.Needs.HasFlag(StepNeeds.Reason));
    }

    [Fact]
    public void Find_by_another_role_says_who_can()
    {
        var refusal = FormWorkflow
            .Find(FormState.Submitted, FormRound.First, FormAction.Pass, [Role.Clerk], "“校舍维修”")
            .Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("not-allowed");
        refusal.WhoCan.ShouldBe("单位审核人");
    }

    [Fact]
    public void Find_in_another_state_says_where_the_form_stands()
    {
        var refusal = FormWorkflow
            .Find(FormState.UnitReviewed, FormRound.First, FormAction.Withdraw, [Role.Clerk], "“校舍维修”")
            .Refusal.ShouldNotBeNull();

        refusal.Code.ShouldBe("wrong-state");
        refusal.Why.ShouldContain("单位已审");
        refusal.WhatToDo.ShouldContain("主管部门审核人");
    }

    [Theory]
    [InlineData(FormRound.First, false)]
    [InlineData(FormRound.Second, true)]
    [InlineData(FormRound.Adjustment, true)]
    public void Find_approval_only_after_the_control_figure(FormRound round, bool open) =>
        FormWorkflow
            .Find(FormState.PerformanceReviewed, round, FormAction.Approve, [Role.PerformanceReviewer], "")
            .IsRefused.ShouldBe(!open);

    [Fact]
    public void Names_are_read_back()
    {
        foreach (var state in Enum.GetValues<FormState>())
        {
            WorkflowWords.ParseState(state.Name()).ShouldBe(state);
        }
        foreach (var round in Enum.GetValues<FormRound>())
        {
            WorkflowWords.ParseRound(round.Name()).ShouldBe(round);
        }
    }
}
