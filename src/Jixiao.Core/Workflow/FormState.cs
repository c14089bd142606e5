namespace Jixiao.Core.Workflow;

/// <summary>Where a form stands on its way from the clerk to the archive.</summary>
public enum FormState
{
    /// <summary>填报中</summary>
    Draft,

    /// <summary>已送审: waits for the unit's reviewer.</summary>
    Submitted,

    /// <summary>单位已审: waits for the competent department.</summary>
    UnitReviewed,

    /// <summary>主管部门已审: waits for the division of the finance bureau.</summary>
    DepartmentReviewed,

    /// <summary>业务股已审: waits for 绩效股.</summary>
    DivisionReviewed,

    /// <summary>绩效股已审（终审）</summary>
    PerformanceReviewed,

    /// <summary>已批复</summary>
    Approved,

    /// <summary>已公开</summary>
    Published,

    /// <summary>已监控</summary>
    Monitored,

    /// <summary>已自评</summary>
    SelfEvaluated,

    /// <summary>已办结</summary>
    Closed,
}

/// <summary>Which pass through the reviews it is.</summary>
public enum FormRound
{
    /// <summary>一上: the request.</summary>
    First,

    /// <summary>二上: revised within the control figure (一下).</summary>
    Second,

    /// <summary>调整 of an approved target.</summary>
    Adjustment,
}

/// <summary>What a person does with a form.</summary>
public enum FormAction
{
    /// <summary>修改</summary>
    Edit,

    /// <summary>删除草稿</summary>
    Delete,

    /// <summary>送审</summary>
    Submit,

    /// <summary>撤回</summary>
    Withdraw,

    /// <summary>审核通过</summary>
    Pass,

    /// <summary>退回</summary>
    Return,

    /// <summary>下达控制数（一下）</summary>
    IssueControl,

    /// <summary>批复（二下）</summary>
    Approve,

    /// <summary>申请调整</summary>
    Adjust,

    /// <summary>公开</summary>
    Publish,

    /// <summary>完成监控</summary>
    Monitor,

    /// <summary>完成自评</summary>
    SelfEvaluate,

    /// <summary>办结</summary>
    Close,
}
