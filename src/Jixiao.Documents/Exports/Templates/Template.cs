using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>The layout of an official form, as its file states it. Widths are relative: those of a row share the width of the table.</summary>
internal sealed record Template
{
    /// <summary>What --form takes ("project-target").</summary>
    public required string Code { get; init; }

    /// <summary>What the form is called; its heading where the data has none of its own.</summary>
    public required string Name { get; init; }

    /// <summary>One line that tells it from the others of the same name.</summary>
    public required string About { get; init; }

    public required FormSubject Subject { get; init; }

    public required FormStage Stage { get; init; }

    public bool Landscape { get; init; }

    /// <summary>Data that a form must have for this template to be chosen without being named; the more of them, the sooner it is chosen.</summary>
    public IReadOnlyList<FormData> Chosen { get; init; } = [];

    /// <summary>
    /// A paper about a form rather than the form (审核表): prints its own places and leaves the rest of the form out; never chosen without
    /// being named.
    /// </summary>
    public bool Extract { get; init; }

    public IReadOnlyList<TemplateLine> Before { get; init; } = [];

    public IReadOnlyList<TemplatePart> Parts { get; init; } = [];

    public bool HasAmountColumn =>
        Parts.OfType<IndicatorsPart>().Any(p => p.Columns.Any(c => c.Field == ColumnField.Amount));

    /// <summary>Labels of the lines below the table, one list a line. Their values are the attributes of the same label.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Signatures { get; init; } = [];
}

/// <summary>What a form may hold, by which a template is chosen.</summary>
internal enum FormData
{
    /// <summary>部门职责</summary>
    Duties,

    /// <summary>Funds by 基本支出 and 项目支出, each by source.</summary>
    Sources,

    /// <summary>The amount stands beside the goal: one amount, and a code of the unit or a sum of all projects.</summary>
    Amount,

    /// <summary>年度主要任务</summary>
    Tasks,

    /// <summary>实际完成值 or 得分 of indicators.</summary>
    Results,

    /// <summary>A weight, a sign or a unit in a column of its own.</summary>
    Weights,
}

/// <summary>A paragraph with places in braces ("（{year}年度）"); left out when the form has nothing for one of them.</summary>
internal sealed record TemplateLine(string Text, ParagraphStyle Style);

/// <summary>A piece of the table, from top to bottom.</summary>
internal abstract record TemplatePart
{
    /// <summary>The label that stands left of this part and of its neighbours with the same one; null without one.</summary>
    public OuterLabel? Outer { get; init; }
}

/// <summary>One merged cell left of several parts (部门整体绩效情况 beside goals and indicators). Two of one text are two cells.</summary>
/// <param name="Width">Of 100; the parts share the rest.</param>
internal sealed class OuterLabel(string text, decimal width)
{
    public string Text { get; } = text;

    public decimal Width { get; } = width;

    /// <summary>Where a place in a part lies in the whole table, both 0 to 100.</summary>
    public decimal Place(decimal within) => decimal.Round(Width + (within * (100 - Width) / 100), 4);
}

/// <summary>A row of labels and fields.</summary>
/// <param name="Optional">Printed only where one of its fields has data.</param>
/// <param name="Height">At least, in millimetres: room to write. Null as high as its text.</param>
internal sealed record RowPart(IReadOnlyList<RowCell> Cells, bool Optional = false, decimal? Height = null)
    : TemplatePart;

/// <summary>Exactly one of the four is not null; none in a place that a merged cell above covers.</summary>
/// <param name="Text">Printed plainly, as what is to be considered beside a label.</param>
/// <param name="Attribute">The attribute of this label.</param>
/// <param name="Rows">How many rows it covers, this one and those after it.</param>
internal sealed record RowCell(
    string? Label,
    FormField? Field,
    string? Attribute,
    decimal Width,
    string? Text = null,
    int Rows = 1
)
{
    public bool IsCovered => Label is null && Field is null && Attribute is null && Text is null;
}

/// <summary>A field of the form with one short text.</summary>
internal enum FormField
{
    Project,
    ProjectCode,
    Unit,
    UnitCode,
    CompetentDepartment,
    Year,
    Status,
    Division,
    TotalScore,
    Grade,

    /// <summary>The only note, where it has no label of its own; several stand below the table.</summary>
    Note,
}

/// <summary>How the goals stand beside their label.</summary>
internal enum GoalStyle
{
    /// <summary>Right of the label.</summary>
    Beside,

    /// <summary>Below the label, both across the table.</summary>
    Under,

    /// <summary>预期目标 and 实际完成情况 side by side.</summary>
    Compared,
}

/// <param name="Width">Of the label.</param>
/// <param name="Expected">Heading over the goals (<see cref="GoalStyle.Compared"/>).</param>
/// <param name="Reached">Heading over what was reached, or label of a row of it.</param>
internal sealed record GoalsPart(string Label, decimal Width, GoalStyle Style, string? Expected, string? Reached)
    : TemplatePart;

/// <param name="Label">Left of the tasks; null without one.</param>
/// <param name="Amount">Heading over the amounts, printed where a task has one.</param>
internal sealed record TasksPart(
    string? Label,
    decimal LabelWidth,
    string Name,
    decimal NameWidth,
    string Content,
    string Amount
) : TemplatePart;
