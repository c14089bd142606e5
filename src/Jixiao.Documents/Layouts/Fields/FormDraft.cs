using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>What has been found of a form outside its indicator table.</summary>
internal sealed class FormDraft
{
    private bool unitCarriesOut;
    private LabelledText? programme;

    public CodedName? Unit { get; set; }

    public string? UnitCode { get; set; }

    public CodedName? CompetentDepartment { get; set; }

    public CodedName? Project { get; set; }

    public string? ProjectCode { get; set; }

    public int? Year { get; set; }

    public string? Status { get; set; }

    public string? Division { get; set; }

    public string? TotalScore { get; set; }

    public string? Grade { get; set; }

    /// <summary>In what the form prints its amounts, where it says so.</summary>
    public AmountUnit? AmountUnit { get; set; }

    public List<string> Goals { get; } = [];

    public List<string> GoalResults { get; } = [];

    public List<PlannedTask> Tasks { get; } = [];

    public List<string> Notes { get; } = [];

    public List<LabelledText> Attributes { get; } = [];

    public List<PrintedFund> Funds { get; } = [];

    /// <summary>The next project of one table: what is printed once for all projects holds for it too.</summary>
    public void GoOnFrom(FormDraft before)
    {
        Unit ??= before.Unit;
        UnitCode ??= before.UnitCode;
        CompetentDepartment ??= before.CompetentDepartment;
        AmountUnit ??= before.AmountUnit;
        Year ??= before.Year;
        Status ??= before.Status;
    }

    /// <summary>Puts a value where its label says. A field that is filled keeps its first value; a further one becomes an attribute.</summary>
    public void Fill(FieldRole role, string label, string raw)
    {
        var text = Keys.OneLine(raw);
        var filled = role switch
        {
            FieldRole.Project => SetProject(label, text),
            FieldRole.Unit => SetUnit(label, text),
            FieldRole.CompetentDepartment => Set(
                CompetentDepartment,
                () => CompetentDepartment = CodedNames.OfUnit(text)
            ),
            FieldRole.ProjectCode => Set(ProjectCode, () => ProjectCode = text),
            FieldRole.UnitCode => Set(UnitCode, () => UnitCode = text),
            FieldRole.Status => Set(Status, () => Status = text),
            FieldRole.Division => Set(Division, () => Division = text),
            FieldRole.TotalScore => Set(TotalScore, () => TotalScore = text),
            FieldRole.Grade => Set(Grade, () => Grade = text),
            FieldRole.Year => SetYear(text),
            FieldRole.Goal or FieldRole.LongGoal => Add(Goals, raw),
            FieldRole.GoalResult => Add(GoalResults, raw),
            FieldRole.Note => Add(Notes, raw),
            _ => false,
        };
        if (!filled)
        {
            Attributes.Add(new LabelledText(Label(label), text));
        }
    }

    /// <summary>Of 专项名称 and 项目名称 the second is the project, the first what it is paid from.</summary>
    private bool SetProject(string label, string text)
    {
        var ofProgramme = !label.Contains("项目", StringComparison.Ordinal);
        if (Project is null)
        {
            (Project, programme) = (CodedNames.Read(text), ofProgramme ? new LabelledText(Label(label), text) : null);
            return true;
        }
        if (programme is null || ofProgramme)
        {
            return false;
        }
        Attributes.Add(programme);
        (Project, programme) = (CodedNames.Read(text), null);
        return true;
    }

    private static string Label(string label) => Keys.OneLine(label).TrimEnd(':', '：');

    /// <summary>The unit that carries the project out comes before the one that files the form.</summary>
    private bool SetUnit(string label, string text)
    {
        var carriesOut =
            label.Contains("实施", StringComparison.Ordinal)
            || label.Contains("执行", StringComparison.Ordinal)
            || label.Contains("项目单位", StringComparison.Ordinal);
        if (Unit is not null && !(carriesOut && !unitCarriesOut))
        {
            return false;
        }
        CompetentDepartment ??= Unit;
        Unit = CodedNames.OfUnit(WithoutSeal(text));
        unitCarriesOut = carriesOut;
        return true;
    }

    /// <summary>"（盖章）" behind 实施单位, where the text was cut before it.</summary>
    private static string WithoutSeal(string text) =>
        Keys.Of(text) is ['(', _, '章', ')', ..]
        && text.AsSpan().IndexOfAny(')', '）') is var end
        && end + 2 < text.Length
            ? text[(end + 1)..].Trim()
            : text;

    private bool SetYear(string text)
    {
        Year ??= Segments.Years.OfValue(text);
        return Year is not null;
    }

    private static bool Set<T>(T? current, Action set)
        where T : class
    {
        if (current is null)
        {
            set();
        }
        return current is null;
    }

    /// <remarks>无 and a dash say that there is none.</remarks>
    private static bool Add(List<string> list, string raw)
    {
        if (raw.Trim() is not ("无" or "/" or "-" or "—" or "——"))
        {
            list.Add(raw);
        }
        return true;
    }
}

/// <summary>A printed amount with the labels that stand over and beside it.</summary>
/// <param name="Row">Label left of it in its row; empty when there is none.</param>
/// <param name="Column">Labels over it, group first, joined by "/"; empty when there are none.</param>
/// <param name="Unit">Where one of its labels says so.</param>
internal sealed record PrintedFund(string Row, string Column, string Printed, AmountUnit? Unit, SourceRef Place)
{
    /// <summary>A source of the whole project's money, printed beside the sources of the year's.</summary>
    public bool OfWholeProject { get; init; }

    /// <summary>The whole project's total, printed beside the year's.</summary>
    public bool IsWholeTotal { get; init; }
}
