using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>What was recognised is never certain: every cell of such a page has a confidence below 0.6, an empty one too.</summary>
internal sealed class RecognitionDoubt(IReadOnlyDictionary<WordBox, decimal> words)
{
    private const decimal Highest = 0.59m;

    private readonly decimal mean = words.Count == 0 ? 0 : words.Values.Average();

    /// <summary>As sure as its least sure word; words cut at a border, and cells without any, are as sure as the page.</summary>
    public decimal Of(IEnumerable<WordBox> cell) =>
        Highest * cell.Select(w => words.GetValueOrDefault(w, mean)).DefaultIfEmpty(mean).Min();

    /// <summary>A table whose cells were found from the places of words alone.</summary>
    public SourceBlock Apply(SourceBlock block) =>
        block is SourceTable table ? LabelRepair.Mend(table with { Rows = [.. table.Rows.Select(Apply)] }) : block;

    private SourceRow Apply(SourceRow row) =>
        row with
        {
            Cells = [.. row.Cells.Select(c => c with { Confidence = Highest * mean })],
        };
}
