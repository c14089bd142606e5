using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Sources;
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
    private readonly List<LabelledText> attributes = [];

    public ExchangeRow(SourceRow row, ExchangeHeading heading)
    {
        (this.row, this.heading) = (row, heading);
        foreach (var cell in row.Cells)
        {
            var text = Unguarded(cell.Text);
            if (text.Length > 0 && heading.Columns.TryGetValue(cell.Column, out var column))
            {
                if (column.Field == ExchangeField.Attribute)
                {
                    attributes.Add(new LabelledText(column.Label!, text));
                }
                else
                {
                    texts[column.Field] = text;
                }
            }
        }
    }

    public bool IsEmpty => texts.Keys.All(k => k == ExchangeField.Constant) && attributes.Count == 0;

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

    public bool HasIndicator => texts.Keys.Any(k => k >= ExchangeField.IndicatorNumber) || attributes.Count > 0;

    /// <summary>What the row says of its form.</summary>
    public IEnumerable<KeyValuePair<ExchangeField, string>> OfForm =>
        texts.Where(t => t.Key is > ExchangeField.Constant and < ExchangeField.IndicatorNumber);

    public bool IsScored => this[ExchangeField.Score] is not null;

    public SourceRef Place => row.Place;

    private string? this[ExchangeField field] => texts.GetValueOrDefault(field);

    /// <param name="doubts">Takes a remark on a cell that is not what its column holds.</param>
    public Indicator Indicator(Action<Diagnostic> doubts)
    {
        IReadOnlyList<LabelledText> listed = [];
        if (
            this[ExchangeField.AttributeList] is { } list
            && !ExchangeLists.TryRead(list, JixiaoJson.Contract.IReadOnlyListLabelledText, out listed)
        )
        {
            doubts(ExchangeForm.NoList(heading.Name(ExchangeField.AttributeList), row.Place));
        }
        var printed = this[ExchangeField.Value];
        var parsed = printed is null ? null : TargetValues.Parse(printed);
        // Where the parts are written, they say more than their composition; a column of them alone does not.
        var apart =
            heading.Has(ExchangeField.ValuePrinted)
            || this[ExchangeField.BareValue] is not null
            || this[ExchangeField.Comparison] is not null;
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
            ValueText = this[ExchangeField.ValuePrinted] is "no" ? null : printed,
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
            PrintedLevel1 = this[ExchangeField.PrintedLevel1],
            PrintedLevel2 = this[ExchangeField.PrintedLevel2],
            Confidence = Confidence(),
            Attributes = [.. listed, .. attributes, .. Others],
            Source = row.Place,
        };
    }

    private decimal Confidence() =>
        decimal.TryParse(
            this[ExchangeField.Confidence],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var confidence
        )
        && confidence <= 1
            ? confidence
            : 1;

    /// <summary>Without the apostrophe that keeps a spreadsheet from running the text.</summary>
    private static string Unguarded(string text) =>
        text is ['\'', ..] && XlsxText.LooksLikeFormula(text[1..]) ? text[1..] : text;
}
