using Jixiao.App.Filing;
using Jixiao.Audit;
using Jixiao.Documents;

namespace Jixiao.App.Import;

/// <summary>What is shown of a stored document: its doubts, and its forms as the decisions so far make them.</summary>
internal static class ImportViews
{
    public static IReadOnlyList<ImportDoubt> DoubtsOf(StoredImport import) =>
        import.Reading is { } reading ? Doubts.Of(reading, import.Decisions) : [];

    /// <param name="indexes">0-based.</param>
    public static List<ImportedForm> FormsOf(
        StoredImport import,
        IReadOnlyList<ImportDoubt> doubts,
        IEnumerable<int> indexes
    )
    {
        if (import.Reading is not { } reading)
        {
            return [];
        }
        var readings = FormReadings.Of(reading.Format, reading.Forms, reading.Diagnostics);
        var open = doubts
            .Where(d => d is { Decision: Decision.Open, Path: not null })
            .ToLookup(d => d.Form, d => d.Path!);
        return [.. indexes.Select(Made)];

        ImportedForm Made(int index)
        {
            var (body, keys) = Doubts.Decided(index, reading.Forms[index], import.Decisions);
            return new ImportedForm(
                index,
                body,
                keys,
                FormAudit.Place(FormAudit.Check(body, keys, null, ImportedReading.Of(readings[index])), body, keys),
                import.Decisions.Taken.TryGetValue($"f{index}", out var draft)
                    ? new FormId(import.Id.Division, import.Id.Year, draft)
                    : null,
                [.. open[index].Distinct(StringComparer.Ordinal)]
            );
        }
    }

    public static ImportView Of(StoredImport import, DoubtQuery query)
    {
        var doubts = DoubtsOf(import);
        return new(
            import.Id,
            import.UnitId,
            import.FileName,
            import.Bytes,
            import.State,
            import.Message,
            import.Reading?.Format,
            import.At,
            FormsOf(import, doubts, Enumerable.Range(0, import.Reading?.Forms.Count ?? 0)),
            DoubtPage.Of(doubts, query)
        );
    }
}
