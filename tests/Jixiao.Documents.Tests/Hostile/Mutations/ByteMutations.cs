namespace Jixiao.Documents.Tests.Hostile.Mutations;

/// <summary>Damage to the bytes, whatever they mean.</summary>
internal static class ByteMutations
{
    private static readonly (string What, Func<byte[], Random, byte[]> Apply)[] All =
    [
        ("bits flipped", FlipBits),
        ("cut off", (bytes, random) => bytes[..random.Next(bytes.Length)]),
        ("beginning lost", (bytes, random) => bytes[random.Next(Math.Min(bytes.Length, 2_000))..]),
        ("a stretch overwritten with one byte", Blank),
        ("a stretch overwritten with noise", Noise),
        ("a stretch repeated", Repeat),
        ("a stretch lost", Lose),
        ("numbers set to their extremes", Extremes),
        ("NUL bytes inserted", (bytes, random) => Insert(bytes, random, new byte[random.Next(1, 9)])),
        ("noise appended", (bytes, random) => [.. bytes, .. NextBytes(random, random.Next(1, 5_000))]),
    ];

    /// <summary>One to three sorts of damage in a row.</summary>
    public static (byte[] Bytes, string What) Apply(byte[] bytes, Random random)
    {
        var done = new List<string>();
        for (var times = random.Next(1, 4); times > 0 && bytes.Length > 0; times--)
        {
            var (what, apply) = All[random.Next(All.Length)];
            bytes = apply(bytes, random);
            done.Add(what);
        }
        return (bytes, string.Join(", ", done));
    }

    public static byte[] NextBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static byte[] FlipBits(byte[] bytes, Random random)
    {
        var copy = (byte[])bytes.Clone();
        for (var times = random.Next(1, 40); times > 0; times--)
        {
            copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        }
        return copy;
    }

    private static byte[] Blank(byte[] bytes, Random random)
    {
        var copy = (byte[])bytes.Clone();
        var (start, length) = Stretch(copy, random);
        copy.AsSpan(start, length).Fill((byte)random.Next(256));
        return copy;
    }

    private static byte[] Noise(byte[] bytes, Random random)
    {
        var copy = (byte[])bytes.Clone();
        var (start, length) = Stretch(copy, random);
        random.NextBytes(copy.AsSpan(start, length));
        return copy;
    }

    private static byte[] Repeat(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        var stretch = bytes.AsSpan(start, length).ToArray();
        return
        [
            .. bytes[..start],
            .. Enumerable.Repeat(stretch, random.Next(2, 20)).SelectMany(s => s),
            .. bytes[start..],
        ];
    }

    private static byte[] Lose(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        return [.. bytes[..start], .. bytes[(start + length)..]];
    }

    private static byte[] Extremes(byte[] bytes, Random random)
    {
        byte[][] extremes =
        [
            [0xFF, 0xFF, 0xFF, 0xFF],
            [0xFF, 0xFF, 0xFF, 0x7F],
            [0, 0, 0, 0],
            [0, 0, 0, 0x80],
            [0xFE, 0xFF, 0xFF, 0xFF],
        ];
        var copy = (byte[])bytes.Clone();
        for (var times = random.Next(1, 10); times > 0 && copy.Length > 4; times--)
        {
            extremes[random.Next(extremes.Length)].CopyTo(copy, random.Next(copy.Length - 4));
        }
        return copy;
    }

    private static byte[] Insert(byte[] bytes, Random random, byte[] inserted)
    {
        var at = random.Next(bytes.Length);
        return [.. bytes[..at], .. inserted, .. bytes[at..]];
    }

    private static (int Start, int Length) Stretch(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length);
        return (start, random.Next(1, Math.Min(bytes.Length - start, 4_000) + 1));
    }
}
