using System.Text;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>
/// Whether a form that was written and read again is the same form: everything but places, confidence, printed levels and suggestions.
/// Not told apart: line breaks and widths of characters, which are matters of print; a blank mark and nothing; the order of attributes and
/// amounts, which the official form sets. A form without printed amounts gets them by being printed, one without a title gets the official one.
/// </summary>
internal static class FormSameness
{
    /// <summary>Empty when they are the same.</summary>
    public static IReadOnlyList<string> Differences(Form wanted, Form? read)
    {
        if (read is null)
        {
            return ["no form was read"];
        }
        List<string> found =
        [
            .. Same("subject", wanted.Subject, read.Subject),
            .. Same("stage", wanted.Stage, read.Stage),
            .. wanted.Title is null ? [] : Same("title", Text(wanted.Title), Text(read.Title)),
            .. Same("year", wanted.FiscalYear, read.FiscalYear),
            .. Same("division", Text(wanted.Division), Text(read.Division)),
            .. Same("unit", Name(wanted.Unit), Name(read.Unit)),
            .. Same("department", Name(wanted.CompetentDepartment), Name(read.CompetentDepartment)),
            .. Same("project", Name(wanted.Project), Name(read.Project)),
            .. Same("status", Text(wanted.Status), Text(read.Status)),
            .. Same("total score", Text(wanted.TotalScore), Text(read.TotalScore)),
            .. Same("grade", Text(wanted.Grade), Text(read.Grade)),
            .. Same("goals", Texts(wanted.Goals), Texts(read.Goals)),
            .. Same("results", Texts(wanted.GoalResults), Texts(read.GoalResults)),
            .. Same("notes", Texts(wanted.Notes), Texts(read.Notes)),
            .. Same("tasks", Lines(wanted.Tasks.Select(Task)), Lines(read.Tasks.Select(Task))),
            .. Same("duties", Lines(wanted.Duties.Select(Duty)), Lines(read.Duties.Select(Duty))),
            .. Same("attributes", Attributes(wanted.Attributes), Attributes(read.Attributes)),
            .. Funds(wanted.Funds, read.Funds),
            .. Same("indicators", wanted.Indicators.Count, read.Indicators.Count),
        ];
        for (var i = 0; i < Math.Min(wanted.Indicators.Count, read.Indicators.Count); i++)
        {
            found.AddRange(
                Same($"indicator {i}", Row(wanted.Indicators[i], null), Row(read.Indicators[i], wanted.Indicators[i]))
            );
        }
        return found;
    }

    /// <summary>How many rows are the same, wherever they stand.</summary>
    public static int SameRows(Form wanted, Form read)
    {
        var left = read.Indicators.ToList();
        var same = 0;
        foreach (var row in wanted.Indicators)
        {
            var found = left.FindIndex(r => Row(row, null) == Row(r, row));
            if (found >= 0)
            {
                left.RemoveAt(found);
                same++;
            }
        }
        return same;
    }

    private static IEnumerable<string> Funds(Funds wanted, Funds read)
    {
        var typed = wanted with { Lines = [], PrintedUnit = null };
        var found = Same("funds", Typed(typed), Typed(read with { Lines = [], PrintedUnit = null }));
        return wanted.Lines.Count == 0
            ? found
            :
            [
                .. found,
                .. Same("printed unit", wanted.PrintedUnit, read.PrintedUnit),
                .. Same(
                    "lines",
                    Lines(wanted.Lines.Select(Line).Order(StringComparer.Ordinal)),
                    Lines(read.Lines.Select(Line).Order(StringComparer.Ordinal))
                ),
            ];
    }

    private static string Typed(Funds f) =>
        $"{f.TotalYuan}|{f.LifetimeYuan}|{f.FiscalYuan}|{f.OtherYuan}|{f.CarriedOverYuan}|{f.SpecialAccountYuan}|{f.UnitFundsYuan}"
        + $"|{f.BasicYuan}|{f.ProjectYuan}|{f.IncomeYuan}|{f.ExpenditureYuan}|{f.InitialYuan}|{f.AdjustedYuan}|{f.ExecutedYuan}"
        + $"|{f.ForecastYuan}|{f.ExecutionRate}|{f.ExecutionWeight}|{f.ExecutionScore}";

    private static string Line(FundLine line) => $"{Text(line.Label)}={line.Yuan} ({Text(line.Printed)})";

    private static string Row(Indicator i, Indicator? wanted) =>
        string.Join(
            '|',
            [
                Text(i.Level1),
                Text(i.Level2),
                Text(i.Name),
                i.Comparison?.Sign(),
                Text(i.Value),
                Text(i.Unit),
                wanted is { ValueText: null } ? null : Text(i.ValueText),
                Text(i.Weight),
                Text(i.Explanation),
                Text(i.StandardSource),
                Text(i.PlannedValue),
                Text(i.StandardValue),
                Text(i.ThreeYearAverage),
                Text(i.LastYear),
                Text(i.HistorySource),
                Text(i.Activities),
                Text(i.Duty),
                Text(i.Actual),
                Text(i.Forecast),
                Text(i.Score),
                Text(i.Deviation),
                Text(i.Likelihood),
                Attributes(i.Attributes),
            ]
        );

    private static string Task(PlannedTask t) => $"{Text(t.Name)}|{Text(t.Content)}|{t.Yuan}";

    private static string Duty(Duty d) => $"{Text(d.Number)}|{Text(d.Name)}|{Text(d.Goal)}";

    private static string Name(CodedName? name) => $"{Text(name?.Code)}-{Text(name?.Name)}";

    private static string Attributes(IEnumerable<LabelledText> attributes) =>
        Lines(
            attributes
                .Where(a => Text(a.Value) is not null)
                .Select(a => $"{Text(a.Label)}={Text(a.Value)}")
                .Order(StringComparer.Ordinal)
        );

    private static string Texts(IEnumerable<string> texts) => Lines(texts.Select(t => Text(t) ?? ""));

    private static string Lines(IEnumerable<string> lines) => string.Join("\n  ", lines);

    /// <summary>Without white space, half width; null for an empty cell and for the marks that stand for one.</summary>
    public static string? Text(string? text) =>
        text is null || TargetValues.Classify(text) == ValueKind.Blank ? null : Plain(text);

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200b' or '\ufeff'))
            {
                plain.Append(c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c);
            }
        }
        return plain.ToString();
    }

    private static IEnumerable<string> Same<T>(string what, T wanted, T read) =>
        EqualityComparer<T>.Default.Equals(wanted, read) ? [] : [$"{what}: wanted {wanted}\n   read {read}"];
}
