using System.Collections.Frozen;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>The words that head columns and what narrow columns leave of them: beginnings, and pieces of any kind.</summary>
internal static class HeadingParts
{
    public const int LongestPiece = 8;

    private static readonly FrozenSet<string> Words = Lexicon
        .ColumnWords.Select(w => w.Word)
        .Append("绩效指标")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Beginnings = Words
        .SelectMany(w => Enumerable.Range(1, w.Length).Select(n => w[..n]))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pieces = Words
        .SelectMany(w =>
            Enumerable
                .Range(0, w.Length)
                .SelectMany(from =>
                    Enumerable.Range(1, Math.Min(LongestPiece, w.Length - from)).Select(n => w.Substring(from, n))
                )
        )
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsWord(string label) => Words.Contains(label);

    public static bool IsBeginning(string label) => Beginnings.Contains(label);

    public static bool IsPiece(string label) => Pieces.Contains(label);
}
