using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports.Xlsx;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>One row of an exchange.</summary>
internal sealed class ExchangeRow
{
    private readonly SourceRow row;
    private readonly ExchangeHeading heading;
    private readonly Dictionary<ExchangeField, string> texts = [];

    public ExchangeRow(SourceRow row, ExchangeHeading heading)
    {
        (this.row, this.heading) = (row, heading);
        foreach (var cell in row.Cells)
        {
            var text = Unguarded(cell.Text);
            if (text.Length > 0 && heading.Fields.TryGetValue(cell.Column, out var field))
            {
                texts[field] = text;
            }
        }
    }

    public bool IsEmpty => texts.Keys.All(k => k == ExchangeField.Constant);

    /// <summary>Rows of one key, one after another, are one form.</summary>
    public string FormKey =>
        this[ExchangeField.FormNumber]
        ?? string.Join(
            '\n',
            this[ExchangeField.FiscalYear],
            this[ExchangeField.UnitCode],
            this[ExchangeField.UnitName],
            this[ExchangeField.ProjectCode],
            this[ExchangeField.ProjectName]
        );

    /// <summary>What stands in columns that the profile does not know.</summary>
    public IEnumerable<LabelledText> Others =>
        row
            .Cells.Where(c => c.Text.Length > 0 && heading.Unknown.ContainsKey(c.Column))
            .Select(c => new LabelledText(heading.Unknown[c.Column], Unguarded(c.Text)));

    public bool HasIndicator => texts.Keys.Any(k => k > ExchangeField.IndicatorNumber);

    private string? this[ExchangeField field] => texts.GetValueOrDefault(field);

    public Form Form() =>
        new()
        {
            Subject = Enumeration(
                ExchangeField.Subject,
                this[ExchangeField.ProjectName] is null ? FormSubject.Department : FormSubject.Project
            ),
            Stage = Enumeration(
                ExchangeField.Stage,
                this[ExchangeField.Score] is null ? FormStage.Target : FormStage.SelfEvaluation
            ),
            Title = this[ExchangeField.Title],
            Division = this[ExchangeField.Division],
            FiscalYear = int.TryParse(
                this[ExchangeField.FiscalYear],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
                ? year
                : null,
            Unit = Coded(ExchangeField.UnitCode, ExchangeField.UnitName),
            Project = Coded(ExchangeField.ProjectCode, ExchangeField.ProjectName),
            Goals = this[ExchangeField.Goals]?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [],
            Funds = Funds(),
            Source = row.Place,
        };

    public Indicator Indicator()
    {
        var printed = this[ExchangeField.Value];
        var parsed = printed is null ? null : TargetValues.Parse(printed);
        var apart = this[ExchangeField.BareValue] is not null || this[ExchangeField.Comparison] is not null;
        return new()
        {
            Level1 = this[ExchangeField.Level1],
            Level2 = this[ExchangeField.Level2],
            Name = this[ExchangeField.Name],
            Explanation = this[ExchangeField.Explanation],
            StandardSource = this[ExchangeField.StandardSource],
            Comparison = apart ? Comparisons.FromSign(this[ExchangeField.Comparison] ?? "") : parsed?.Comparison,
            Value = apart ? this[ExchangeField.BareValue] : parsed?.Value,
            Unit = apart ? this[ExchangeField.Unit] : parsed?.Unit,
            ValueText = printed,
            Weight = this[ExchangeField.Weight],
            Actual = this[ExchangeField.Actual],
            Score = this[ExchangeField.Score],
            Deviation = this[ExchangeField.Deviation],
            PlannedValue = this[ExchangeField.PlannedValue],
            StandardValue = this[ExchangeField.StandardValue],
            ThreeYearAverage = this[ExchangeField.ThreeYearAverage],
            LastYear = this[ExchangeField.LastYear],
            HistorySource = this[ExchangeField.HistorySource],
            Activities = this[ExchangeField.Activities],
            Duty = this[ExchangeField.Duty],
            Forecast = this[ExchangeField.Forecast],
            Likelihood = this[ExchangeField.Likelihood],
            Attributes = [.. Others],
            Source = row.Place,
        };
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from running the text.</summary>
    private static string Unguarded(string text) =>
        text is ['\'', ..] && XlsxText.LooksLikeFormula(text[1..]) ? text[1..] : text;

    private Funds Funds() =>
        decimal.TryParse(this[ExchangeField.TotalYuan], NumberStyles.Number, CultureInfo.InvariantCulture, out var yuan)
        && Math.Abs(yuan) <= Money.MaxYuan
            ? new()
            {
                TotalYuan = Money.FromYuan(yuan),
                PrintedUnit = "元",
                Lines = [new("年度资金总额", Money.FromYuan(yuan), this[ExchangeField.TotalYuan]!)],
            }
            : new();

    private CodedName? Coded(ExchangeField code, ExchangeField name) =>
        this[name] is { } text ? new(this[code], text)
        : this[code] is { } only ? new(only, only)
        : null;

    private T Enumeration<T>(ExchangeField field, T otherwise)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[field], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : otherwise;
}
