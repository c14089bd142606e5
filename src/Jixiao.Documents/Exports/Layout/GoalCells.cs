using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Goals as cells: all in one where their own labels keep them apart, else a cell each.</summary>
internal static class GoalCells
{
    /// <returns>At least one cell; its text is empty when there are no goals.</returns>
    public static IReadOnlyList<(string Text, string Pointer)> Of(IReadOnlyList<string> goals, string field) =>
        FitOne(goals)
            ? [(string.Join('\n', goals), goals.Count == 1 ? $"/{field}/0" : $"/{field}")]
            : [.. goals.Select((g, i) => (g, $"/{field}/{i}"))];

    public static bool FitOne(IReadOnlyList<string> goals) =>
        goals.Count <= 1
        || GoalText.Split(string.Join('\n', goals)).SequenceEqual(goals.Select(Keys.OneLine), StringComparer.Ordinal);
}
