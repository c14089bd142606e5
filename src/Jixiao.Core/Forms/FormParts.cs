namespace Jixiao.Core.Forms;

/// <summary>A unit, department or project: its code where printed, and its name.</summary>
public sealed record CodedName(string? Code, string Name);

/// <summary>年度主要任务.</summary>
/// <param name="Yuan">Amount of the task; null where the form gives none.</param>
public sealed record PlannedTask(string? Name, string? Content, Money? Yuan = null);

/// <summary>部门职责 with its goal, as printed.</summary>
public sealed record Duty(string? Number, string? Name, string? Goal);

/// <summary>A labelled cell that has no field of its own.</summary>
public sealed record LabelledText(string Label, string Value);
