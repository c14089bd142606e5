namespace Jixiao.Audit.Similarity;

/// <summary>A text as the set of its runs of three characters, so that likeness is Jaccard's: shared runs over all runs.</summary>
internal static class Shingles
{
    private const int Length = 3;

    /// <summary>Sorted, distinct. Spaces and punctuation do not count; full-width characters are as plain ones.</summary>
    public static uint[] Of(IEnumerable<string> texts)
    {
        var shingles = new List<uint>();
        foreach (var text in texts)
        {
            Add(text, shingles);
        }
        shingles.Sort();
        var (length, all) = (0, shingles.ToArray());
        for (var i = 0; i < all.Length; i++)
        {
            if (i == 0 || all[i] != all[i - 1])
            {
                all[length++] = all[i];
            }
        }
        return all[..length];
    }

    /// <summary>Of two sorted, distinct sets; 0 where one is empty.</summary>
    public static decimal Jaccard(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return 0;
        }
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return (decimal)shared / (a.Length + b.Length - shared);
    }

    /// <summary>True where <see cref="Jaccard"/> reaches the threshold; stops as soon as it cannot.</summary>
    public static bool AreAlike(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b, decimal threshold)
    {
        // J ≥ t needs at most (|a| + |b|)(1 − t)/(1 + t) elements that stand in one set only.
        var allowed = (int)((a.Length + b.Length) * (1 - threshold) / (1 + threshold));
        var (i, j) = (0, 0);
        if (a.IsEmpty || b.IsEmpty || Math.Abs(a.Length - b.Length) > allowed)
        {
            return false;
        }
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                i++;
                j++;
                continue;
            }
            if (--allowed < 0)
            {
                return false;
            }
            if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return a.Length - i + b.Length - j <= allowed;
    }

    private static void Add(string text, List<uint> shingles)
    {
        var (first, second, count) = (0u, 0u, 0);
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }
            var third = (uint)(c is >= '！' and <= '～' ? c - 0xFEE0 : c);
            if (++count >= Length)
            {
                shingles.Add(Mix((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u) ^ (third * 0xC2B2AE3Du)));
            }
            (first, second) = (second, third);
        }
        if (count is > 0 and < Length)
        {
            shingles.Add(Mix((first * 0x85EBCA77u) ^ (second * 0xC2B2AE3Du)));
        }
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352Du;
        hash = (hash ^ (hash >> 15)) * 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
