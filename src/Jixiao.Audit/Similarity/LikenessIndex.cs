using System.Runtime.InteropServices;

namespace Jixiao.Audit.Similarity;

/// <summary>
/// Finds alike texts among many in near-linear time: MinHash signatures of 80 hashes in 16 bands of 5 rows; texts that share a band are
/// compared exactly. A pair of likeness s shares one with probability 1 − (1 − s⁵)¹⁶: 0.998 at 0.80, 0.9999 at 0.85, 0.95 at 0.70,
/// and only 0.15 at 0.40, so that few comparisons are in vain.
/// </summary>
internal static class LikenessIndex
{
    private const int Bands = 16;
    private const int Rows = 5;

    private static readonly (uint Multiplier, uint Addend)[] Hashes = MakeHashes();

    /// <summary>For each text the first earlier text it is alike to, with the likeness; -1 where there is none. An empty text is alike to none.</summary>
    /// <param name="texts">Sets of shingles.</param>
    public static (int Other, decimal Likeness)[] EarlierLike(IReadOnlyList<uint[]> texts, decimal threshold)
    {
        var signatures = new uint[texts.Count][];
        Parallel.For(0, texts.Count, i => signatures[i] = texts[i].Length == 0 ? [] : Bandings(texts[i]));
        var found = new (int Other, decimal Likeness)[texts.Count];
        var buckets = new Dictionary<(int Band, uint Hash), List<int>>(texts.Count * 2);
        var candidates = new SortedSet<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            found[i] = (-1, 0);
            candidates.Clear();
            foreach (var bucket in BucketsOf(signatures[i], buckets))
            {
                candidates.UnionWith(bucket);
            }
            foreach (var other in candidates)
            {
                var likeness = Shingles.Jaccard(texts[i], texts[other]);
                if (likeness >= threshold && likeness > found[i].Likeness)
                {
                    found[i] = (other, likeness);
                }
                if (likeness == 1)
                {
                    break;
                }
            }
            // An exact copy adds nothing to the index: whoever is like it is like its original.
            if (found[i].Likeness < 1)
            {
                foreach (var bucket in BucketsOf(signatures[i], buckets))
                {
                    bucket.Add(i);
                }
            }
        }
        return found;
    }

    private static IEnumerable<List<int>> BucketsOf(uint[] bands, Dictionary<(int Band, uint Hash), List<int>> buckets)
    {
        for (var band = 0; band < bands.Length; band++)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, (band, bands[band]), out _);
            bucket ??= [];
            yield return bucket;
        }
    }

    private static uint[] Bandings(uint[] shingles)
    {
        var bands = new uint[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var hash = 2166136261u;
            for (var row = 0; row < Rows; row++)
            {
                hash = (hash ^ Least(shingles, Hashes[(band * Rows) + row])) * 16777619u;
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static uint Least(uint[] shingles, (uint Multiplier, uint Addend) hash)
    {
        var least = uint.MaxValue;
        foreach (var shingle in shingles)
        {
            var value = (shingle * hash.Multiplier) + hash.Addend;
            // The high bits of a product are the better mixed ones.
            value ^= value >> 15;
            least = value < least ? value : least;
        }
        return least;
    }

    /// <summary>Fixed, so that the same forms give the same findings.</summary>
    private static (uint Multiplier, uint Addend)[] MakeHashes()
    {
        var hashes = new (uint, uint)[Bands * Rows];
        var state = 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = (Next(ref state) | 1, Next(ref state));
        }
        return hashes;
    }

    private static uint Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (uint)(state >> 32);
    }
}
