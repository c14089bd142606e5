using System.Collections.Frozen;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>The labels of the forms by their length.</summary>
internal static class RecognisedLabels
{
    private static readonly FrozenDictionary<int, string[]> ByLength = Lexicon
        .Labels.GroupBy(l => l.Length)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray());

    public static IReadOnlyList<string> OfLength(int length) => ByLength.GetValueOrDefault(length, []);
}
