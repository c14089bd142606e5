namespace Jixiao.Audit.Similarity;

/// <summary>
/// Finds alike texts among many in near-linear time. Equal texts are put together first; of the others those that share a band of their
/// <see cref="MinHash"/> are compared exactly. The bands let a pair of likeness 0.80 slip with probability 0.010, of 0.82 with 0.002, of 0.85
/// with 0.00006, and bring together only 1 in 900 pairs of likeness 0.40 and 1 in 30,000 of 0.30, as texts of one trade have by chance, so that
/// the comparisons in vain, whose number grows with the square, stay few among a million.
/// </summary>
internal static class LikenessIndex
{
    /// <summary>For each text an earlier text it is alike to, with the likeness; -1 where there is none. An empty text is alike to none.</summary>
    /// <param name="texts">Sets of shingles.</param>
    public static (int Other, decimal Likeness)[] EarlierLike(IReadOnlyList<uint[]> texts, decimal threshold)
    {
        var found = new (int Other, decimal Likeness)[texts.Count];
        var distinct = Distinct(texts, found);
        var bands = new uint[texts.Count][];
        Parallel.ForEach(distinct, i => bands[i] = MinHash.BandsOf(texts[i]));
        var sizes = new int[texts.Count];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = texts[i].Length;
        }
        var keys = new ulong[distinct.Count];
        for (var band = 0; band < MinHash.Bands; band++)
        {
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = ((ulong)bands[distinct[i]][band] << 32) | (uint)distinct[i];
            }
            Array.Sort(keys);
            CompareWithin(keys, texts, sizes, threshold, found);
        }
        return found;
    }

    /// <summary>The texts that are not empty and equal to no earlier one; of the others, what they are equal to is told in <paramref name="found"/>.</summary>
    private static List<int> Distinct(IReadOnlyList<uint[]> texts, (int Other, decimal Likeness)[] found)
    {
        var distinct = new List<int>(texts.Count);
        var first = new Dictionary<uint[], int>(texts.Count, SetComparer.Instance);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length == 0 || first.TryAdd(texts[i], i))
            {
                found[i] = (-1, 0);
                if (texts[i].Length > 0)
                {
                    distinct.Add(i);
                }
            }
            else
            {
                found[i] = (first[texts[i]], 1);
            }
        }
        return distinct;
    }

    /// <param name="keys">Sorted: the hash of the band, then the text; texts of one hash stand together, the earliest first.</param>
    private static void CompareWithin(
        ulong[] keys,
        IReadOnlyList<uint[]> texts,
        int[] sizes,
        decimal threshold,
        (int Other, decimal Likeness)[] found
    )
    {
        // J ≥ t needs sizes that are no further apart than t; 1/1000 is left for rounding.
        var (start, permille) = (0, (long)(threshold * 1000) - 1);
        for (var at = 1; at < keys.Length; at++)
        {
            if (keys[at] >> 32 != keys[at - 1] >> 32)
            {
                start = at;
                continue;
            }
            var text = (int)(uint)keys[at];
            // Once a like is known no other is looked for: a cluster of near copies costs one comparison each.
            for (var other = start; other < at && found[text].Other < 0; other++)
            {
                var earlier = (int)(uint)keys[other];
                var (small, large) = (Math.Min(sizes[text], sizes[earlier]), Math.Max(sizes[text], sizes[earlier]));
                if (small * 1000L >= large * permille && Shingles.AreAlike(texts[text], texts[earlier], threshold))
                {
                    found[text] = (earlier, Shingles.Jaccard(texts[text], texts[earlier]));
                }
            }
        }
    }

    private sealed class SetComparer : IEqualityComparer<uint[]>
    {
        public static readonly SetComparer Instance = new();

        public bool Equals(uint[]? x, uint[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(uint[] obj)
        {
            var hash = (uint)obj.Length;
            foreach (var shingle in obj)
            {
                hash = (hash * 31) ^ shingle;
            }
            return (int)hash;
        }
    }
}
