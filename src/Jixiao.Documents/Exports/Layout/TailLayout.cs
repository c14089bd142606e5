using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>What stands below the indicators: the total, the grade, notes, and whatever else the form holds.</summary>
internal static class TailLayout
{
    private const decimal LabelWidth = 15;

    /// <summary>总分 below the scores; null where the form has neither total nor a template that prints one.</summary>
    public static PlannedRow? Total(
        Filling filling,
        string? label,
        IReadOnlyList<IndicatorColumn> columns,
        IReadOnlyList<decimal> edges
    )
    {
        var score = Find(columns, ColumnField.Score);
        if ((label is null && filling.Form.TotalScore is null) || score < 0)
        {
            return null;
        }
        label = SumLabel(filling) ?? label ?? "总分";
        var first = Find(columns, ColumnField.Weight) is >= 0 and var weight && weight < score ? weight : score;
        var row = PlannedRow.Of(new PlannedCell(label, CellRole.Label, 0, edges[first]));
        for (var c = first; c < columns.Count; c++)
        {
            var (text, pointer) =
                c == score ? (filling.Print(FormField.TotalScore), Filling.Pointer(FormField.TotalScore))
                : filling.PrintAttribute($"{label}/{string.Join('/', columns[c].Heading)}") is var (value, at)
                    ? (value, at)
                : ("", null);
            row.Cells.Add(new PlannedCell(text, CellRole.Value, edges[c], edges[c + 1], Field: pointer));
        }
        return row;
    }

    public static IReadOnlyList<PlannedRow> Rows(Filling filling)
    {
        var rows = new List<PlannedRow>();
        if (filling.Form.Grade is not null && !filling.IsPrinted(FormField.Grade))
        {
            rows.Add(Pair("评价等级", filling.Print(FormField.Grade), Filling.Pointer(FormField.Grade)));
        }
        var isPrinted = filling.IsPrinted(FormField.Note) && filling.Text(FormField.Note).Length > 0;
        for (var n = 0; !isPrinted && n < filling.Form.Notes.Count; n++)
        {
            var note = filling.Form.Notes[n];
            rows.Add(
                InlineLabel.Read(note)?.Role == FieldRole.Note
                    ? PlannedRow.Whole(note, CellRole.Text, $"/notes/{n}")
                    : Pair("备注", note, $"/notes/{n}")
            );
        }
        return rows;
    }

    /// <summary>Labelled texts that no part of the template has a place for, under a heading of their own: they are read as they stand.</summary>
    public static IReadOnlyList<PlannedRow> Appendix(Filling filling)
    {
        var left = filling.AttributesLeft.ToList();
        return left.Count == 0
            ? []
            :
            [
                PlannedRow.Whole(Appendices.Heading, CellRole.Label),
                .. left.Select(a =>
                    Pair(
                        filling.Form.Attributes[a].Label,
                        filling.PrintAttribute(filling.Form.Attributes[a].Label)!.Value.Value,
                        $"/attributes/{a}/value"
                    )
                ),
            ];
    }

    /// <summary>Lines to sign, below the table. A value that would not be read again as it stands is left for the appendix.</summary>
    public static IReadOnlyList<LabelLine> Signatures(Filling filling) =>
        [.. filling.Template.Signatures.Select(line => new LabelLine([.. line.Select(l => (l, Signed(l, filling)))]))];

    private static string? Signed(string label, Filling filling) =>
        filling.PeekAttribute(label) is { Length: > 0 and <= 20 } value
        && value.AsSpan().IndexOfAny(" \u3000\t\n:：") < 0
            ? filling.PrintAttribute(label)!.Value.Value
            : null;

    private static PlannedRow Pair(string label, string text, string? pointer) =>
        PlannedRow.Of(
            new PlannedCell(label, CellRole.Label, 0, LabelWidth),
            new PlannedCell(text, CellRole.Text, LabelWidth, 100, Field: pointer)
        );

    /// <summary>The word the form itself has for its total ("合计/分值").</summary>
    private static string? SumLabel(Filling filling)
    {
        foreach (var attribute in filling.Form.Attributes)
        {
            var cut = attribute.Label.IndexOf('/', StringComparison.Ordinal);
            if (
                cut > 0
                && Keys.OfLabel(attribute.Label[..cut])
                    is "合计"
                        or "总计"
                        or "总分"
                        or "总得分"
                        or "自评总分"
                        or "得分合计"
            )
            {
                return attribute.Label[..cut];
            }
        }
        return null;
    }

    private static int Find(IReadOnlyList<IndicatorColumn> columns, ColumnField field)
    {
        for (var c = 0; c < columns.Count; c++)
        {
            if (columns[c].Field == field)
            {
                return c;
            }
        }
        return -1;
    }
}
