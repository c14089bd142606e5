using Jixiao.Core;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>Finds for each amount the labels over it and beside it.</summary>
internal sealed class FundsGrid(FormDraft draft)
{
    private const string Project = "项目";
    private static readonly string[] YearWords = ["年度", "当年", "本年"];
    private const int DeepestHeader = 3;
    private const int LongestInline = 48;
    private readonly List<GridRow> headers = [];
    private readonly Dictionary<int, FundField> totals = [];
    private readonly DriftedColumns drift = new();
    private int rowsSinceHeader;

    /// <summary>Takes the row when it is one of amounts or of the headings over amounts.</summary>
    public bool Take(GridRow printed)
    {
        if (printed.IsParagraph)
        {
            return false;
        }
        var row = FundHeadings.Mended(printed);
        var amounts = 0;
        var labels = 0;
        if (Array.Exists(row.Cells, c => c.Facts.Field == FieldRole.Year) && Array.Exists(row.Cells, IsAmount))
        {
            return false;
        }
        foreach (var cell in row.Cells)
        {
            if (IsAmount(cell))
            {
                amounts++;
            }
            else if (
                (FundWords.IsLabel(cell.Text) && !char.IsAsciiDigit(cell.Text[^1]))
                || cell.Facts.Field == FieldRole.Heading
                || FundFields.Period(cell.Facts.Label) != FundField.None
            )
            {
                labels++;
            }
            else if (
                !IsNothing(cell)
                && !IsUnit(cell)
                && !FundWords.IsBeside(cell.Facts.Label)
                && !StandsBeside(cell)
                && !IsPart(row, cell)
            )
            {
                return false;
            }
        }
        if (amounts == 0 && !IsOfNothing(row, labels))
        {
            return labels >= 2 && TakeHeader(row);
        }
        return (labels > 0 || headers.Count > 0) && TakeAmounts(row);
    }

    /// <summary>Label and amount in one cell or line ("其他资金：60,000.00", "其中：财政拨款 14"): false when the text is no such pair.</summary>
    public bool TakeInline(string text, SourceRef place)
    {
        var cut = text.Length > LongestInline ? -1 : text.AsSpan().LastIndexOfAny(" \u3000\t\n:：");
        if (cut <= 0)
        {
            return false;
        }
        var (label, amount) = (text[..cut].Trim().TrimEnd(':', '：'), text[(cut + 1)..].Trim());
        var key = Keys.OfLabel(label);
        if (
            !FundWords.IsLabel(label)
            || FundFields.Of(key) == FundField.None
            || Lexicon.Field(key) is not (FieldRole.None or FieldRole.Heading)
            || !PrintedAmounts.TryParse(amount, AmountUnit.Wan, out _)
        )
        {
            return false;
        }
        draft.Funds.Add(new PrintedFund(label, "", amount, AmountUnits.InLabel(label), place));
        return true;
    }

    /// <summary>A label of money and its amount in a row that also says other things ("项目名称 | … | 申请资金 | 126.00").</summary>
    public bool TakePair(GridRow row, int at)
    {
        var label = row.Cells[at];
        if (
            at + 1 >= row.Cells.Length
            || label.Facts.Field is not (FieldRole.None or FieldRole.TaskAmount)
            || !FundWords.IsLabel(label.Text)
            || FundFields.Of(label.Facts.Label) == FundField.None
            || row.Cells[at + 1] is not { Facts.Kind: ValueKind.Number or ValueKind.Money } amount
        )
        {
            return false;
        }
        var unit = AmountUnits.InLabel(label.Text);
        draft.AmountUnit ??= unit;
        draft.Funds.Add(new PrintedFund(label.Text, "", amount.Text, unit, amount.Place));
        return true;
    }

    private bool TakeHeader(GridRow row)
    {
        if (
            Array.Exists(
                row.Cells,
                c =>
                    c.Facts.Field is not (FieldRole.None or FieldRole.Heading or FieldRole.TaskAmount)
                    && !FundWords.IsBeside(c.Facts.Label)
            )
        )
        {
            return false;
        }
        if (rowsSinceHeader > 0 || headers.Count == DeepestHeader)
        {
            headers.Clear();
        }
        drift.Clear();
        rowsSinceHeader = 0;
        headers.Add(row);
        foreach (var cell in row.Cells)
        {
            draft.AmountUnit ??= AmountUnits.InLabel(cell.Text);
        }
        return true;
    }

    private bool TakeAmounts(GridRow row)
    {
        rowsSinceHeader++;
        var label = "";
        var labelColumn = -1;
        var beside = Array.Exists(row.Cells, c => IsYearTotal(c.Facts.Label));
        AmountUnit? unit = null;
        var taken = draft.Funds.Count;
        if (headers.Count > 0 && !row.Exact)
        {
            drift.Learn(headers, [.. row.Cells.Where(c => (IsAmount(c) || IsNothing(c)) && !IsUnit(c))]);
        }
        foreach (var cell in row.Cells)
        {
            if (StandsBeside(cell))
            {
                draft.Attributes.Add(
                    new(label.Length > 0 ? $"{label}/{Over(cell.Column)}" : Over(cell.Column), cell.Text)
                );
            }
            else if (IsUnit(cell))
            {
                unit = TakeUnit(cell, taken) ?? unit;
            }
            else if (IsAmount(cell))
            {
                var column = Over(drift.Of(cell));
                draft.Funds.Add(
                    new PrintedFund(
                        label,
                        column,
                        cell.Text,
                        AmountUnits.InLabel(label) ?? AmountUnits.InLabel(column) ?? unit,
                        cell.Place
                    )
                    {
                        OfWholeProject = IsOfWholeProject(label, labelColumn, beside),
                        IsWholeTotal = beside && IsWholeTotal(Keys.OfLabel(label)),
                    }
                );
            }
            else if (!IsNothing(cell))
            {
                unit = AmountUnits.InLabel(cell.Text) ?? unit;
                draft.AmountUnit ??= unit;
                (label, labelColumn) = (cell.Text, cell.Column);
                TakeExecutionWeight(cell);
            }
        }
        return true;
    }

    /// <summary>万元 in a cell of its own is said of the amount left of it; where there is none, of those right of it.</summary>
    /// <param name="first">Where the amounts of this row begin.</param>
    private AmountUnit? TakeUnit(GridCell cell, int first)
    {
        var unit = AmountUnits.InLabel($"({cell.Text.Trim('(', ')', '（', '）')})");
        if (draft.Funds.Count > first)
        {
            draft.Funds[^1] = draft.Funds[^1] with { Unit = unit };
            return null;
        }
        draft.AmountUnit ??= unit;
        return unit;
    }

    /// <summary>Under 项目总额 or 中期资金总额 the sources are the whole project's, as long as they stand in its column.</summary>
    private bool IsOfWholeProject(string label, int column, bool besideYear)
    {
        var key = Keys.OfLabel(label);
        var field = besideYear && IsWholeTotal(key) ? FundField.Lifetime : FundFields.Of(key);
        if (field is FundField.Total or FundField.Lifetime)
        {
            totals[column] = field;
            return false;
        }
        return totals.GetValueOrDefault(column) == FundField.Lifetime && totals.ContainsValue(FundField.Total);
    }

    /// <summary>年度资金总额, 项目当年预算.</summary>
    private static bool IsYearTotal(string label) =>
        Array.Exists(
            YearWords,
            y => label.AsSpan(OfProject(label) ? Project.Length : 0).StartsWith(y, StringComparison.Ordinal)
        )
        && FundFields.Of(label) == FundField.Total;

    /// <summary>项目资金总额 is the whole project's where the year's total stands beside it.</summary>
    private static bool IsWholeTotal(string label) =>
        OfProject(label) && !IsYearTotal(label) && FundFields.Of(label) is FundField.Total or FundField.Lifetime;

    private static bool OfProject(string label) => label.StartsWith(Project, StringComparison.Ordinal);

    /// <summary>"执行率分值（10）": the points of budget execution printed inside their label.</summary>
    private void TakeExecutionWeight(GridCell cell)
    {
        var key = Keys.Of(cell.Text);
        var open = key.IndexOf('(', StringComparison.Ordinal);
        if (
            open > 0
            && key.Contains("执行率", StringComparison.Ordinal)
            && key[^1] == ')'
            && key.AsSpan()[(open + 1)..^1].TrimEnd('分') is { Length: > 0 } points
            && points.IndexOfAnyExceptInRange('0', '9') < 0
        )
        {
            draft.Funds.Add(new PrintedFund("执行率分值", "", points.ToString(), null, cell.Place));
        }
    }

    private string Over(int column)
    {
        var path = new List<string>();
        for (var h = 0; h < headers.Count; h++)
        {
            GridCell? over = null;
            foreach (var cell in headers[h].Cells)
            {
                var reaches =
                    cell.Column <= column
                    && (headers[h].Exact ? cell.End > column : cell.Column == column || HasLower(h, column));
                over = reaches ? cell : over;
            }
            if (over is { } found)
            {
                path.Add(found.Text);
            }
        }
        return string.Join('/', path.Distinct(StringComparer.Ordinal));
    }

    private bool HasLower(int header, int column) =>
        headers.Skip(header + 1).Any(h => Array.Exists(h.Cells, c => c.Column == column));

    /// <summary>"万元", "（元）": the unit alone.</summary>
    private static bool IsUnit(GridCell cell) =>
        cell.Text.Length <= 7 && Keys.Of(cell.Text).Trim('(', ')') is "万元" or "元" or "单位:万元" or "单位:元";

    /// <summary>"其中：上级专项" with its amount beside it: a part of an amount, whatever it is called.</summary>
    private static bool IsPart(GridRow row, GridCell cell) =>
        Keys.Of(cell.Text).StartsWith("其中:", StringComparison.Ordinal)
        && Array.Exists(row.Cells, c => c.Column == cell.End && IsAmount(c));

    /// <summary>Under 年份, 备注 and the like.</summary>
    private bool StandsBeside(GridCell cell) =>
        headers.Count > 0 && FundWords.IsBeside(Keys.OfLabel(Over(cell.Column)));

    /// <summary>"上年结转 | — | —": a row of amounts of which there are none.</summary>
    private bool IsOfNothing(GridRow row, int labels) =>
        labels > 0
        && IsDash(row.Cells[^1])
        && !IsDash(row.Cells[0])
        && (headers.Count > 0 || FundWords.IsLabel(row.Cells[^2].Text));

    private static bool IsDash(GridCell cell) => cell.Text.Length > 0 && cell.Facts.Kind == ValueKind.Blank;

    private static bool IsNothing(GridCell cell) =>
        cell.Facts.Kind == ValueKind.Blank || cell.Text is "无" or "--" or "——";

    private static bool IsAmount(GridCell cell) =>
        cell.Facts.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Percent;
}
