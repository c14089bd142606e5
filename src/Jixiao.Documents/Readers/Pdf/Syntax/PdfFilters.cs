using System.IO.Compression;

namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>Unpacks streams. A stream that breaks off gives what came before the break.</summary>
internal static class PdfFilters
{
    /// <summary>Larger streams hold pictures or bombs, not the lines of a form.</summary>
    private const int MostBytes = 24 << 20;

    /// <summary>Null for a filter we do not know.</summary>
    public static byte[]? Decode(ReadOnlyMemory<byte> raw, IReadOnlyList<string> filters, PdfDictionary? parameters)
    {
        var bytes = raw.ToArray();
        foreach (var filter in filters)
        {
            switch (filter)
            {
                case "FlateDecode" or "Fl":
                    bytes = Predict(Inflate(bytes), parameters);
                    break;
                case "ASCIIHexDecode" or "AHx":
                    bytes = FromHex(bytes);
                    break;
                case "ASCII85Decode" or "A85":
                    bytes = FromAscii85(bytes);
                    break;
                default:
                    return null;
            }
        }

        return bytes;
    }

    private static byte[] Inflate(byte[] packed)
    {
        var output = new MemoryStream(Math.Min(packed.Length * 4, MostBytes));
        try
        {
            using var input = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            int read;
            while (output.Length < MostBytes && (read = input.Read(buffer)) > 0)
            {
                output.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // What could be unpacked before the damage is still worth reading.
        }

        return output.ToArray();
    }

    private static byte[] Predict(byte[] data, PdfDictionary? parameters)
    {
        if (parameters is null || Number(parameters, "Predictor", 1) < 10)
        {
            return data;
        }

        var bits = Number(parameters, "Colors", 1) * Number(parameters, "BitsPerComponent", 8);
        var step = Math.Max(1, bits / 8);
        var width = ((bits * Number(parameters, "Columns", 1)) + 7) / 8;
        if (width is < 1 or > 1 << 20)
        {
            return data;
        }

        var rows = (data.Length + width) / (width + 1);
        var result = new byte[rows * width];
        for (var r = 0; r < rows; r++)
        {
            UnpredictRow(data, r * (width + 1), result, r * width, width, step);
        }

        return result;
    }

    private static void UnpredictRow(byte[] data, int from, byte[] result, int to, int width, int step)
    {
        var kind = data[from++];
        for (var i = 0; i < width && from + i < data.Length; i++)
        {
            var left = i >= step ? result[to + i - step] : 0;
            var up = to >= width ? result[to + i - width] : 0;
            var corner = i >= step && to >= width ? result[to + i - width - step] : 0;
            var guess = kind switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            };
            result[to + i] = (byte)(data[from + i] + guess);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var p = left + up - corner;
        var (a, b, c) = (Math.Abs(p - left), Math.Abs(p - up), Math.Abs(p - corner));
        return a <= b && a <= c ? left
            : b <= c ? up
            : corner;
    }

    private static int Number(PdfDictionary parameters, string key, int otherwise) =>
        parameters.Get(key) is double d and >= 0 and < 1 << 16 ? (int)d : otherwise;

    private static byte[] FromHex(byte[] text)
    {
        var digits = text.TakeWhile(c => c != '>')
            .Where(c => char.IsAsciiHexDigit((char)c))
            .Select(c => (char)c)
            .ToArray();
        return Convert.FromHexString(digits.AsSpan(0, digits.Length & ~1));
    }

    private static byte[] FromAscii85(byte[] text)
    {
        var output = new MemoryStream();
        var (group, count) = (0u, 0);
        foreach (var c in text)
        {
            if (c == '~')
            {
                break;
            }

            if (c == 'z' && count == 0)
            {
                output.Write([0, 0, 0, 0]);
            }
            else if (c is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + (uint)(c - '!'));
                if (++count == 5)
                {
                    Write(output, group, 4);
                    (group, count) = (0, 0);
                }
            }
        }

        if (count > 1)
        {
            for (var i = count; i < 5; i++)
            {
                group = unchecked((group * 85) + 84);
            }

            Write(output, group, count - 1);
        }

        return output.ToArray();
    }

    private static void Write(MemoryStream output, uint group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
        {
            output.WriteByte((byte)(group >> (24 - (8 * i))));
        }
    }
}
