using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Levels;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>From a row with its columns and levels to an indicator.</summary>
internal static class IndicatorBuilder
{
    private const decimal Shifted = 0.85m;
    private const decimal Moved = 0.8m;
    private const decimal Incomplete = 0.7m;
    private const decimal OtherColumnsLikely = 0.85m;

    public static Indicator Build(IndicatorRow row, RowLevels levels, string? duty)
    {
        var name = row.Cell(ColumnRole.Name);
        var value = Value(row);
        return new Indicator
        {
            Level1 = levels.Level1,
            Level2 = levels.Level2,
            PrintedLevel1 = levels.Moved ? levels.PrintedLevel1 : null,
            PrintedLevel2 = levels.Moved ? levels.PrintedLevel2 : null,
            Name = name?.Text,
            Comparison = value.Comparison,
            Value = value.Value,
            Unit = value.Unit,
            ValueText = value.Text,
            Weight = Given(row, ColumnRole.Weight),
            Explanation = Text(row, ColumnRole.Explanation),
            PlannedValue = Text(row, ColumnRole.PlannedValue),
            StandardValue = Text(row, ColumnRole.StandardValue),
            StandardSource = Text(row, ColumnRole.StandardSource),
            ThreeYearAverage = Text(row, ColumnRole.ThreeYearAverage),
            LastYear = Text(row, ColumnRole.LastYear),
            HistorySource = Text(row, ColumnRole.HistorySource),
            Activities = Text(row, ColumnRole.Activities),
            Duty = duty,
            Actual = Text(row, ColumnRole.Actual),
            Forecast = Text(row, ColumnRole.Forecast),
            Score = Text(row, ColumnRole.Score),
            Deviation = Given(row, ColumnRole.Deviation),
            Likelihood = Likelihood(row),
            Attributes = Attributes(row),
            Confidence = Confidence(row, levels),
            Source = (name ?? row.Row.Cells[0]).Place,
        };
    }

    private static PrintedValue Value(IndicatorRow row) =>
        ValueReader.Read(row.Facts(ColumnRole.Comparison), row.Facts(ColumnRole.Value), row.Facts(ColumnRole.Unit));

    /// <summary>Where a word can only be an answer to "which", 无 says that there is none.</summary>
    private static string? Given(IndicatorRow row, ColumnRole role) =>
        Text(row, role) is { } text && text != "无" ? text : null;

    private static string? Text(IndicatorRow row, ColumnRole role) =>
        row.Facts(role) is { Kind: not ValueKind.Blank } facts ? facts.Text : null;

    /// <summary>Tick columns: the heading of the ticked one; one column: its text.</summary>
    private static string? Likelihood(IndicatorRow row)
    {
        foreach (var (heading, cell) in row.Cells(ColumnRole.Likelihood))
        {
            var leaf = heading[(heading.LastIndexOf('/') + 1)..];
            if (!IsTick(cell.Text))
            {
                return cell.Text;
            }
            // Where the columns were run together the tick does not say which of them it stands in.
            return Lexicon.Column(leaf) == ColumnRole.Likelihood ? null : leaf;
        }
        return null;
    }

    private static bool IsTick(string text) =>
        text is "√" or "✓" or "✔" or "☑" or "■" or "是" or "V" or "v" or "1" or "〇" or "○" or "●" or "*";

    private static IReadOnlyList<LabelledText> Attributes(IndicatorRow row)
    {
        List<LabelledText>? attributes = null;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            var cell = row.Row.Cells[i];
            var kept = row.Map[row.Columns[i]] switch
            {
                ColumnRole.Other or ColumnRole.Note or ColumnRole.Direction => true,
                ColumnRole.None => !cell.Facts.IsWordOfTheForm && !IsOuterLabel(row, i),
                ColumnRole.Serial => !cell.Facts.IsWordOfTheForm && !cell.Facts.IsNumber,
                ColumnRole.Likelihood => IsTick(cell.Text) && IsSecondTick(row, i),
                var role => IsSecond(row, i, role),
            };
            if (kept && cell.Facts.Kind != ValueKind.Blank)
            {
                (attributes ??= []).Add(new LabelledText(row.Map.Heading(row.Columns[i]), cell.Text));
            }
        }
        return attributes ?? (IReadOnlyList<LabelledText>)[];
    }

    /// <summary>Of two ticks the second is kept beside: which of them is meant only a person can say.</summary>
    private static bool IsSecondTick(IndicatorRow row, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (row.Map[row.Columns[i]] == ColumnRole.Likelihood && IsTick(row.Row.Cells[i].Text))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"绩效情况" left of all indicators, under no heading: a label of the form's own frame, whatever a county calls it.</summary>
    private static bool IsOuterLabel(IndicatorRow row, int at)
    {
        const int longest = 12;
        var cell = row.Row.Cells[at];
        return at == 0
            && cell.RowSpan > 1
            && row.Map.Heading(row.Columns[0]).Length == 0
            && cell.Text.Length <= longest
            && (cell.Text.Contains("绩效", StringComparison.Ordinal) || Keys.Of(cell.Text) is [.., '情', '况']);
    }

    /// <summary>A column of the same role stands left of it, with other text.</summary>
    private static bool IsSecond(IndicatorRow row, int at, ColumnRole role)
    {
        for (var i = 0; i < at; i++)
        {
            if (row.Map[row.Columns[i]] == role)
            {
                return row.Row.Cells[i].Text != row.Row.Cells[at].Text && !row.Row.Cells[at].Facts.IsWordOfTheForm;
            }
        }
        return false;
    }

    private static decimal Confidence(IndicatorRow row, RowLevels levels)
    {
        var incomplete = row.Facts(ColumnRole.Name) is null || row.Facts(ColumnRole.Value) is null;
        var read =
            (row.Shifted, levels.Moved, incomplete, row.Map.Doubtful) == default
                ? 1m
                : (row.Shifted ? Shifted : 1m)
                    * (levels.Moved ? Moved : 1m)
                    * (incomplete ? Incomplete : 1m)
                    * (row.Map.Doubtful ? OtherColumnsLikely : 1m);
        var printed = 100;
        foreach (ref readonly var cell in row.Row.Cells.AsSpan())
        {
            printed = Math.Min(printed, cell.Percent);
        }
        return printed == 100 && read == 1m ? 1m : decimal.Round(Math.Min(read, printed / 100m), 2);
    }
}
