using System.Numerics;

namespace Jixiao.Audit.Similarity;

/// <summary>Signatures of sets: 64 bands of 12 least hashes each, so that sets of likeness s share a band with probability 1 − (1 − s¹²)⁶⁴.</summary>
internal static class MinHash
{
    public const int Bands = 64;
    private const int Rows = 12;

    private static readonly uint[] Multipliers = Numbers(0x9E3779B97F4A7C15UL, odd: true);
    private static readonly uint[] Addends = Numbers(0xC2B2AE3D27D4EB4FUL, odd: false);

    /// <summary>One hash a band; empty for an empty set.</summary>
    public static uint[] BandsOf(ReadOnlySpan<uint> shingles)
    {
        if (shingles.IsEmpty)
        {
            return [];
        }
        Span<uint> least = stackalloc uint[Bands * Rows];
        least.Fill(uint.MaxValue);
        for (var at = 0; at < least.Length; at += Vector<uint>.Count)
        {
            var multiplier = new Vector<uint>(Multipliers, at);
            var addend = new Vector<uint>(Addends, at);
            var minimum = new Vector<uint>(uint.MaxValue);
            foreach (var shingle in shingles)
            {
                minimum = Vector.Min(minimum, (multiplier * shingle) + addend);
            }
            minimum.CopyTo(least[at..]);
        }
        var bands = new uint[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var hash = 2166136261u;
            foreach (var value in least.Slice(band * Rows, Rows))
            {
                hash = (hash ^ value ^ (value >> 13)) * 16777619u;
            }
            bands[band] = hash;
        }
        return bands;
    }

    /// <summary>Fixed, so that the same forms give the same findings.</summary>
    private static uint[] Numbers(ulong state, bool odd)
    {
        var numbers = new uint[Bands * Rows];
        for (var i = 0; i < numbers.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            numbers[i] = (uint)(state >> 32) | (odd ? 1u : 0u);
        }
        return numbers;
    }
}
