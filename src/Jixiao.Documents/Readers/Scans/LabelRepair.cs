using Jixiao.Documents.Readers.Text.Aligned;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A label of the forms of which one character was read wrong ("-级指标" between 一级指标 and 三级指标).</summary>
internal static class LabelRepair
{
    private const int Shortest = 4;

    public static SourceTable Mend(SourceTable table) => table with { Rows = [.. table.Rows.Select(Mend)] };

    private static SourceRow Mend(SourceRow row)
    {
        var texts = row.Cells.Select(c => c.Text).ToHashSet(StringComparer.Ordinal);
        return row with
        {
            Cells = [.. row.Cells.Select(c => Label(c.Text, texts) is { } label ? c with { Text = label } : c)],
        };
    }

    /// <summary>The only label that differs in one character and does not stand in the row already; null when there is none.</summary>
    private static string? Label(string text, HashSet<string> row)
    {
        if (text.Length is < Shortest or > 12 || FormWords.IsKnown(text))
        {
            return null;
        }

        var near = RecognisedLabels
            .OfLength(text.Length)
            .Where(label => DiffersInOne(label, text) && !row.Contains(label))
            .ToList();
        var alike = near.FindAll(label => LooksAlike(label, text));
        return alike is [var likely] ? likely
            : near is [var only] ? only
            : null;
    }

    /// <summary>A stroke of 二 is easily lost.</summary>
    private static bool LooksAlike(string label, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (label[i] != text[i])
            {
                return label[i] is '一' or '二' or '三' && text[i] is '-' or '—' or '一' or '=' or '~';
            }
        }

        return false;
    }

    private static bool DiffersInOne(string label, string text)
    {
        var different = 0;
        for (var i = 0; i < text.Length; i++)
        {
            different += label[i] == text[i] ? 0 : 1;
        }

        return different == 1;
    }
}
