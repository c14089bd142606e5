using System.Buffers.Text;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A picture in shades of gray, 0 black to 255 white.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    private const int MostPixels = 60_000_000;

    public int Width { get; } = width;

    public int Height { get; } = height;

    /// <summary>Row after row.</summary>
    public byte[] Pixels { get; } = pixels;

    /// <summary>Reads a binary PGM of one byte a pixel; null when it is none or cut short.</summary>
    public static GrayImage? Parse(ReadOnlySpan<byte> pgm)
    {
        if (!pgm.StartsWith("P5"u8))
        {
            return null;
        }

        var at = 2;
        if (Number(pgm, ref at) is not (> 0 and var width) || Number(pgm, ref at) is not (> 0 and var height))
        {
            return null;
        }

        if (Number(pgm, ref at) != 255 || (long)width * height > MostPixels || pgm.Length - at - 1 < width * height)
        {
            return null;
        }

        return new GrayImage(width, height, pgm.Slice(at + 1, width * height).ToArray());
    }

    /// <summary>Writes a part of the picture with a white margin around it.</summary>
    public void WriteCrop(Stream output, PixelBox box, int margin)
    {
        var (width, height) = (box.Width + (2 * margin), box.Height + (2 * margin));
        output.Write(System.Text.Encoding.ASCII.GetBytes($"P5\n{width} {height}\n255\n"));
        var row = new byte[width];
        for (var y = -margin; y < box.Height + margin; y++)
        {
            Array.Fill(row, byte.MaxValue);
            if (y >= 0 && y < box.Height)
            {
                Pixels.AsSpan(((box.Y0 + y) * Width) + box.X0, box.Width).CopyTo(row.AsSpan(margin));
            }

            output.Write(row);
        }
    }

    /// <summary>The shade that best parts ink from paper (Otsu), kept away from both ends so that an empty page has no ink.</summary>
    public int InkThreshold()
    {
        var counts = new long[256];
        foreach (var pixel in Pixels)
        {
            counts[pixel]++;
        }

        var sum = counts.Select((n, shade) => n * shade).Sum();
        var (best, threshold) = (-1.0, 128);
        var (below, belowSum) = (0L, 0L);
        for (var shade = 0; shade < 255; shade++)
        {
            below += counts[shade];
            belowSum += counts[shade] * shade;
            if (below == 0 || below == Pixels.Length)
            {
                continue;
            }

            var apart = ((double)belowSum / below) - ((double)(sum - belowSum) / (Pixels.Length - below));
            var between = apart * apart * below * (Pixels.Length - below);
            if (between > best)
            {
                (best, threshold) = (between, shade);
            }
        }

        return Math.Clamp(threshold, 90, 190);
    }

    private static int? Number(ReadOnlySpan<byte> text, ref int at)
    {
        while (at < text.Length && text[at] <= ' ')
        {
            at++;
        }

        if (!Utf8Parser.TryParse(text[at..], out int number, out var read))
        {
            return null;
        }

        at += read;
        return number;
    }
}
