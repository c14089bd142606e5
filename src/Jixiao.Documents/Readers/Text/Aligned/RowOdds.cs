using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Levels;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>How ill the rows of an indicator table stand under labels of level 2, by what they say of themselves.</summary>
internal static class RowOdds
{
    /// <summary>Of a tenth: where a label stands counts more than what a row says.</summary>
    private const double Weight = 0.02;

    /// <param name="rows">All rows, headings first.</param>
    /// <param name="data">The first row below the headings.</param>
    /// <param name="name">The column of the names.</param>
    public static Func<AlignedCell, int, double> Of(IReadOnlyList<List<AlignedCell>> rows, int data, int name)
    {
        var headings = rows.Take(data)
            .SelectMany(r => r)
            .ToLookup(c => Headings.Column(Keys.OfLabel(c.Text)), c => c.Column);
        var (value, unit) = (First(ColumnRole.Value), First(ColumnRole.Unit));
        var evidence = new Evidence?[rows.Count];
        return (label, row) =>
            Weight * LevelCosts.Under(null, FormWords.Level2(label.Text))[(int)(evidence[row] ??= Evidence(row))];

        int First(ColumnRole role) => headings[role].DefaultIfEmpty(-1).First();

        Evidence Evidence(int row)
        {
            var (printed, of) = (Text(row, value), Text(row, unit));
            return RowEvidence.Of(Text(row, name), printed, of, TargetValues.Classify(printed + of));
        }

        string? Text(int row, int column) => rows[row].Find(c => c.Column == column)?.Text;
    }
}
