using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Layouts.Doubts;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Levels;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Layouts.Witnesses;

namespace Jixiao.Documents.Layouts;

/// <summary>Makes the forms of one segment.</summary>
internal sealed class FormBuilder(List<Diagnostic> diagnostics, CancellationToken cancellation)
{
    public IReadOnlyList<Form> Build(FormSegment segment, int? documentYear)
    {
        var forms = new List<Form>();
        var table = IndicatorTableReader.Read(segment, cancellation);
        FormDraft? before = null;
        foreach (var group in table.Groups)
        {
            cancellation.ThrowIfCancellationRequested();
            var draft = new FormDraft();
            var fields = new FieldReader(draft);
            var first = ReferenceEquals(group, table.Groups[0]);
            if (group.Head is { } head)
            {
                ProjectHead.Take(head, draft);
                ProjectHead.TakeOwner(group.Owner, head.Map, draft);
            }
            if (first || group.Head is null)
            {
                TakeAbove(table, group.Head, fields, draft);
            }
            if (first)
            {
                ProjectHead.TakeSums(table.Sums, draft);
            }
            if (ReferenceEquals(group, table.Groups[^1]))
            {
                Below(table, fields, draft);
            }
            if (group.Head is not null && before is not null)
            {
                draft.GoOnFrom(before);
            }
            before = draft;
            var form = Form(segment, group, draft, documentYear);
            if (group.Head is null && group.Rows.Count == 0 && IsBlank(form))
            {
                continue;
            }
            if (Examples.Are(form))
            {
                diagnostics.Add(Examples.Told(form));
                continue;
            }
            diagnostics.AddRange(RowDoubts.Find(group.Rows, form.Indicators));
            diagnostics.AddRange(Assumptions.Find(form, draft, YearFromElsewhere(segment, draft)));
            forms.Add(Witnessed(form));
        }
        diagnostics.AddRange(GuessedColumns.Find(table));
        diagnostics.AddRange(UnplacedText.Find(table, forms));
        return forms;
    }

    /// <summary>Headings alone: a form that nobody has filled in. With an amount or a goal it is one whose indicators are still to come.</summary>
    private static bool IsBlank(Form form) =>
        form is { Goals: [], Tasks: [], Duties: [] } && !form.Funds.Lines.Any(l => l.Yuan != default);

    private static void TakeAbove(IndicatorTable table, IndicatorRow? head, FieldReader fields, FormDraft draft)
    {
        if (head is null)
        {
            BrokenLabels.Mended(table.Above).ForEach(fields.Take);
            return;
        }
        for (var at = 0; at < table.Above.Count; at++)
        {
            var row = table.Above[at];
            if (at < table.UnderUpper || !ProjectHead.TakeUnit(row, head.Map, draft))
            {
                fields.Take(row);
            }
        }
    }

    private static void Below(IndicatorTable table, FieldReader fields, FormDraft draft)
    {
        fields.GoBelow();
        table.Below.ForEach(fields.Take);
        foreach (var sum in table.Sums)
        {
            draft.TotalScore ??= TotalScore(sum);
            draft.Grade ??= sum.Row.Cells.Select(c => RowKinds.Grade(c.Text)).FirstOrDefault(g => g is not null);
            for (var i = 1; i < sum.Columns.Length; i++)
            {
                if (
                    sum.Map[sum.Columns[i]] is not (ColumnRole.Score or ColumnRole.Amount)
                    && sum.Row.Cells[i].Facts.IsNumber
                )
                {
                    draft.Attributes.Add(
                        new LabelledText(
                            $"{sum.Row.Cells[0].Text}/{sum.Map.Heading(sum.Columns[i])}",
                            sum.Row.Cells[i].Text
                        )
                    );
                }
            }
        }
    }

    /// <summary>
    /// 总分 under the scores. A row that slid away from its columns still prints the sum of the weights first and the score after it.
    /// </summary>
    private static string? TotalScore(IndicatorRow sum)
    {
        var figures = Array.FindAll(sum.Row.Cells, c => c.Facts.IsNumber);
        return
            !sum.Row.Exact
            && figures.Length == 2
            && sum.Map.Has(ColumnRole.Score)
            && sum.Map.IndexOf(ColumnRole.Weight) is >= 0 and var weight
            && weight < sum.Map.IndexOf(ColumnRole.Score)
            ? figures[1].Text
            : sum.Text(ColumnRole.Score);
    }

    private Form Form(FormSegment segment, IndicatorGroup group, FormDraft draft, int? documentYear)
    {
        var title = segment.Title;
        var levels = LevelReader.Read(group.Rows);
        var (duties, dutyOf) = DutyReader.Read(group.Rows, group.LabelsLeft);
        var unit = Unit(draft, title);
        var subject = Subject(title, draft, unit);
        return new Form
        {
            Subject = subject,
            Stage = title is null ? StageOf(group) : Titles.Stage(title),
            Title = title,
            FiscalYear =
                (title is null ? null : Years.In(title))
                ?? draft.Year
                ?? documentYear
                ?? Years.OfPeriod(draft.Attributes),
            Division = draft.Division ?? Divisions.Of(unit?.Name ?? title),
            Unit = unit,
            CompetentDepartment = draft.CompetentDepartment,
            Project =
                subject == FormSubject.Project && draft.Project is { } project
                    ? project with
                    {
                        Code = project.Code ?? draft.ProjectCode,
                    }
                    : null,
            Status = draft.Status,
            Funds = FundsReader.Read(draft.Funds, draft.AmountUnit ?? AmountUnit.Wan, draft.Attributes),
            Goals = draft.Goals.SelectMany(GoalText.Split).ToArray(),
            GoalResults = draft.GoalResults.SelectMany(GoalText.Split).ToArray(),
            Tasks = draft.Tasks,
            Duties = duties,
            Indicators = Indicators(group.Rows, levels, dutyOf),
            TotalScore = draft.TotalScore,
            Grade = draft.Grade,
            Notes = draft.Notes.Select(Keys.OneLine).ToArray(),
            Attributes = draft.Attributes,
            Source = (group.Head?.Row ?? segment.Rows[0]).Place with { Row = 0, Column = 0 },
        };
    }

    private static Indicator[] Indicators(List<IndicatorRow> rows, RowLevels[] levels, string?[] dutyOf)
    {
        var indicators = new Indicator[rows.Count];
        for (var r = 0; r < indicators.Length; r++)
        {
            indicators[r] = IndicatorBuilder.Build(rows[r], levels[r], dutyOf[r]);
        }
        return indicators;
    }

    private static bool YearFromElsewhere(FormSegment segment, FormDraft draft) =>
        draft.Year is null && (segment.Title is null || Years.In(segment.Title) is null);

    private Form Witnessed(Form form)
    {
        var (suggestions, doubts) = ArithmeticWitness.Hear(form);
        diagnostics.AddRange(doubts);
        return suggestions.Count > 0 ? form with { Suggestions = suggestions } : form;
    }

    private static CodedName? Unit(FormDraft draft, string? title)
    {
        var unit =
            draft.Unit
            ?? (title is not null && Titles.Unit(title) is { } named ? new CodedName(null, named) : null)
            ?? draft.CompetentDepartment;
        return unit is null ? null : unit with { Code = unit.Code ?? draft.UnitCode };
    }

    /// <summary>A title with 部门 or 单位 alone may be that of any form in the department's budget: a project the form names says more.</summary>
    private static FormSubject Subject(string? title, FormDraft draft, CodedName? unit)
    {
        var said = title is null ? null : Titles.Subject(title);
        var weak = said == FormSubject.Department && !title!.Contains("整体", StringComparison.Ordinal);
        return weak && draft.Project is not null
            ? FormSubject.Project
            : said ?? (draft.Project is not null || unit is null ? FormSubject.Project : FormSubject.Department);
    }

    private static FormStage StageOf(IndicatorGroup group) =>
        group.Rows.Exists(r => r.Map.Has(ColumnRole.Score)) ? FormStage.SelfEvaluation
        : group.Rows.Exists(r => r.Map.Has(ColumnRole.Likelihood) || r.Map.Has(ColumnRole.Forecast))
            ? FormStage.Monitoring
        : FormStage.Target;
}
