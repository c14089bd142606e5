namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>Where each object stands: at an offset in the file, or inside an object stream.</summary>
internal sealed class PdfCrossReferences
{
    private const int MostObjects = 5_000_000;

    public Dictionary<int, int> Offsets { get; } = [];

    public Dictionary<int, int> Containers { get; } = [];

    public PdfDictionary Trailer { get; private set; } = [];

    /// <summary>Follows the chain from the end of the file. False where it does not hold; then the file is to be searched.</summary>
    public bool TryRead(byte[] data, Func<PdfStream, byte[]?> decode)
    {
        var tail = data.AsSpan(Math.Max(0, data.Length - 2048));
        var mark = tail.LastIndexOf("startxref"u8);
        if (mark < 0)
        {
            return false;
        }

        var next = new PdfLexer(data, data.Length - tail.Length + mark + 9).Read() as double?;
        var seen = new HashSet<int>();
        while (next is { } at && at >= 0 && at < data.Length && seen.Add((int)at))
        {
            var trailer = ReadPart(data, (int)at, decode);
            if (trailer is null)
            {
                return false;
            }

            if (Trailer.Count == 0)
            {
                Trailer = trailer;
            }

            if (trailer.Get("XRefStm") is double hybrid && hybrid >= 0 && hybrid < data.Length && seen.Add((int)hybrid))
            {
                ReadPart(data, (int)hybrid, decode);
            }

            next = trailer.Get("Prev") as double?;
        }

        return Trailer.ContainsKey("Root");
    }

    /// <summary>Looks for every "n g obj" and every trailer: for files whose own table is damaged or missing.</summary>
    public void Search(byte[] data, CancellationToken cancellation)
    {
        Offsets.Clear();
        Containers.Clear();
        Trailer = [];
        for (var i = 0; i < data.Length; )
        {
            var hit = data.AsSpan(i).IndexOf("obj"u8);
            if (hit < 0)
            {
                break;
            }

            cancellation.ThrowIfCancellationRequested();
            var (start, number) = HeaderBefore(data, i + hit);
            if (start >= 0)
            {
                Offsets[number] = start;
            }

            i += hit + 3;
        }

        for (var i = data.AsSpan().IndexOf("trailer"u8); i >= 0 && i < data.Length; )
        {
            if (ReadOrNull(data, i + 7) is PdfDictionary trailer && trailer.ContainsKey("Root"))
            {
                Trailer = trailer;
            }

            var hit = data.AsSpan(i + 7).IndexOf("trailer"u8);
            i = hit < 0 ? -1 : i + 7 + hit;
        }
    }

    private PdfDictionary? ReadPart(byte[] data, int at, Func<PdfStream, byte[]?> decode)
    {
        var lexer = new PdfLexer(data, at);
        if (lexer.Read() is PdfKeyword { Value: "xref" })
        {
            return ReadTable(lexer);
        }

        lexer.Position = at;
        if (lexer.ReadIndirect().Value is not PdfStream stream || decode(stream) is not { } bytes)
        {
            return null;
        }

        ReadStream(stream.Dictionary, bytes);
        return stream.Dictionary;
    }

    private PdfDictionary? ReadTable(PdfLexer lexer)
    {
        while (lexer.Read() is var first && first is double start)
        {
            if (lexer.Read() is not double count || count < 0 || Offsets.Count + count > MostObjects)
            {
                return null;
            }

            for (var i = 0; i < count; i++)
            {
                if (
                    lexer.Read() is not double offset
                    || lexer.Read() is not double
                    || lexer.Read() is not PdfKeyword kind
                )
                {
                    return null;
                }

                if (kind.Value == "n" && offset > 0 && offset < int.MaxValue)
                {
                    Offsets.TryAdd((int)start + i, (int)offset);
                }
            }
        }

        return lexer.Read() as PdfDictionary;
    }

    private void ReadStream(PdfDictionary dictionary, byte[] bytes)
    {
        var widths = (dictionary.Get("W") as List<object?> ?? []).OfType<double>().Select(d => (int)d).ToArray();
        if (widths.Length < 3 || widths.Any(w => w is < 0 or > 8))
        {
            return;
        }

        var sections = (dictionary.Get("Index") as List<object?>)?.OfType<double>().ToArray();
        sections ??= [0, dictionary.Get("Size") is double size ? size : 0];
        var at = 0;
        for (var s = 0; s + 1 < sections.Length; s += 2)
        {
            for (var i = 0; i < sections[s + 1] && at + widths[0] + widths[1] + widths[2] <= bytes.Length; i++)
            {
                var kind = widths[0] == 0 ? 1 : Field(widths[0]);
                var second = Field(widths[1]);
                at += widths[2];
                var number = (int)sections[s] + i;
                if (kind == 1 && second is > 0 and < int.MaxValue && !Containers.ContainsKey(number))
                {
                    Offsets.TryAdd(number, (int)second);
                }
                else if (kind == 2 && !Offsets.ContainsKey(number))
                {
                    Containers.TryAdd(number, (int)second);
                }
            }
        }

        long Field(int width)
        {
            var value = 0L;
            for (var i = 0; i < width; i++)
            {
                value = (value << 8) | bytes[at++];
            }

            return value;
        }
    }

    private static object? ReadOrNull(byte[] data, int at)
    {
        try
        {
            return new PdfLexer(data, at).Read();
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Start and number of "n g " that stands before an "obj".</summary>
    private static (int Start, int Number) HeaderBefore(byte[] data, int end)
    {
        var i = end - 1;
        var generation = Digits(data, ref i);
        if (generation == 0 || i < 0 || !PdfLexer.IsSpace(data[i]))
        {
            return (-1, 0);
        }

        var last = i;
        var digits = Digits(data, ref i);
        if (digits is 0 or > 8)
        {
            return (-1, 0);
        }

        while (!char.IsAsciiDigit((char)data[last]))
        {
            last--;
        }

        var number = 0;
        for (var d = i + 1; d <= last; d++)
        {
            number = (number * 10) + data[d] - '0';
        }

        return (i + 1, number);
    }

    /// <summary>Walks left over spaces and digits; returns how many digits.</summary>
    private static int Digits(byte[] data, ref int i)
    {
        while (i >= 0 && PdfLexer.IsSpace(data[i]))
        {
            i--;
        }

        var count = 0;
        while (i >= 0 && char.IsAsciiDigit((char)data[i]))
        {
            i--;
            count++;
        }

        return count;
    }
}
