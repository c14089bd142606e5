using System.Text.Json.Serialization;
using Jixiao.Core.Sources;

namespace Jixiao.Core.Forms;

/// <summary>What the money is for: one project, or a whole department or unit.</summary>
public enum FormSubject
{
    /// <summary>项目支出</summary>
    Project,

    /// <summary>部门整体支出</summary>
    Department,
}

/// <summary>Where in its life the target was when the form was printed.</summary>
public enum FormStage
{
    /// <summary>申报表, 目标表, 公开表</summary>
    Target,

    /// <summary>批复表</summary>
    Approval,

    /// <summary>运行监控表</summary>
    Monitoring,

    /// <summary>自评表</summary>
    SelfEvaluation,
}

/// <summary>
/// A performance-target form (绩效目标表), the one shape that goes from the reader to the interface:
/// read, audited, edited, stored, exported. Null or empty where the document is silent.
/// </summary>
public sealed record Form
{
    public required FormSubject Subject { get; init; }

    public required FormStage Stage { get; init; }

    /// <summary>As printed, without line breaks.</summary>
    public string? Title { get; init; }

    /// <summary>预算年度, four digits.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>财政区划: name of the county, city or province when the document says it.</summary>
    public string? Division { get; init; }

    /// <summary>The unit the form speaks for (实施单位, 部门名称).</summary>
    public CodedName? Unit { get; init; }

    /// <summary>主管部门</summary>
    public CodedName? CompetentDepartment { get; init; }

    /// <summary>Null on department forms.</summary>
    public CodedName? Project { get; init; }

    /// <summary>As printed ("绩效处终审已审").</summary>
    public string? Status { get; init; }

    public Funds Funds
    {
        get;
        init => field = value ?? Funds.None;
    } = Funds.None;

    /// <summary>One string a goal, its own label kept ("目标1：…").</summary>
    public IReadOnlyList<string> Goals
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>实际完成情况 of a self-evaluation; empty elsewhere.</summary>
    public IReadOnlyList<string> GoalResults
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>年度主要任务</summary>
    public IReadOnlyList<PlannedTask> Tasks
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>部门职责</summary>
    public IReadOnlyList<Duty> Duties
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<Indicator> Indicators
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Total score as printed on a self-evaluation ("96.5").</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TotalScore { get; init; }

    /// <summary>Grade as printed (优, 良, 中, 差).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grade { get; init; }

    /// <summary>备注, 其他说明</summary>
    public IReadOnlyList<string> Notes
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Other labelled cells in print order (项目类别, 填报人, 联系电话 …): nothing printed is lost.</summary>
    public IReadOnlyList<LabelledText> Attributes
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Repairs the reader proposes and has not applied.</summary>
    public IReadOnlyList<Suggestion> Suggestions
    {
        get;
        init => field = value ?? [];
    } = [];

    public SourceRef Source { get; init; }
}
