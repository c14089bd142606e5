using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>A form of an exchange, out of its rows: what any of them says of the form, the first where several do.</summary>
internal sealed class ExchangeForm(ExchangeRow first, ExchangeHeading heading, Action<Diagnostic> doubts)
{
    private readonly Dictionary<ExchangeField, string> texts = [];
    private readonly List<Indicator> indicators = [];
    private readonly List<LabelledText> others = [];
    private bool scored;

    public string Key { get; } = first.FormKey;

    public void Add(ExchangeRow row)
    {
        foreach (var (field, text) in row.OfForm)
        {
            texts.TryAdd(field, text);
        }
        scored |= row.IsScored;
        if (row.HasIndicator)
        {
            indicators.Add(row.Indicator(doubts));
        }
        else
        {
            others.AddRange(row.Others);
        }
    }

    public Form Form() =>
        new()
        {
            Subject = Enumeration(
                ExchangeField.Subject,
                Text(ExchangeField.ProjectName) is null ? FormSubject.Department : FormSubject.Project
            ),
            Stage = Enumeration(ExchangeField.Stage, scored ? FormStage.SelfEvaluation : FormStage.Target),
            Title = Text(ExchangeField.Title),
            Division = Text(ExchangeField.Division),
            FiscalYear = Year(),
            Unit = Coded(ExchangeField.UnitCode, ExchangeField.UnitName),
            CompetentDepartment = Coded(ExchangeField.DepartmentCode, ExchangeField.DepartmentName),
            Project = Coded(ExchangeField.ProjectCode, ExchangeField.ProjectName),
            Status = Text(ExchangeField.Status),
            TotalScore = Text(ExchangeField.TotalScore),
            Grade = Text(ExchangeField.Grade),
            Funds = ExchangeFunds.Read(
                Text,
                heading.Has(ExchangeField.FundLines)
                    ? List(ExchangeField.FundLines, JixiaoJson.Contract.IReadOnlyListFundLine)
                    : null
            ),
            Goals = Goals(),
            GoalResults = List(ExchangeField.GoalResults, JixiaoJson.Contract.IReadOnlyListString),
            Tasks = List(ExchangeField.Tasks, JixiaoJson.Contract.IReadOnlyListPlannedTask),
            Duties = List(ExchangeField.Duties, JixiaoJson.Contract.IReadOnlyListDuty),
            Notes = List(ExchangeField.Notes, JixiaoJson.Contract.IReadOnlyListString),
            Attributes = [.. List(ExchangeField.Attributes, JixiaoJson.Contract.IReadOnlyListLabelledText), .. others],
            Suggestions = List(ExchangeField.Suggestions, JixiaoJson.Contract.IReadOnlyListSuggestion),
            Indicators = indicators,
            Source = first.Place,
        };

    public static Diagnostic NoList(string column, SourceRef place) =>
        new(
            "exchange-broken-list",
            Severity.Error,
            $"“{column}”一格不是完整的 JSON 列表，这一项没有读入。应是导出时写出的样子；请重新导出，或改正这一格。",
            place
        );

    private string? Text(ExchangeField field) => texts.GetValueOrDefault(field);

    private int? Year() =>
        int.TryParse(Text(ExchangeField.FiscalYear), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private IReadOnlyList<string> Goals() =>
        Text(ExchangeField.GoalList) is not null
            ? List(ExchangeField.GoalList, JixiaoJson.Contract.IReadOnlyListString)
            : Text(ExchangeField.Goals)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private IReadOnlyList<T> List<T>(ExchangeField field, JsonTypeInfo<IReadOnlyList<T>> type)
    {
        if (Text(field) is not { } text)
        {
            return [];
        }
        if (!ExchangeLists.TryRead(text, type, out var list))
        {
            doubts(NoList(heading.Name(field), first.Place));
        }
        return list;
    }

    private CodedName? Coded(ExchangeField code, ExchangeField name) =>
        Text(name) is { } text ? new(Text(code), text)
        : Text(code) is { } only ? new(only, only)
        : null;

    private T Enumeration<T>(ExchangeField field, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(field), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : otherwise;
}
