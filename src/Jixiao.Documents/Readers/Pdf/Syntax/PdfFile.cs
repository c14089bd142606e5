namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>
/// The objects of a pdf, read only when asked for. Knows nothing of fonts and pictures: it exists to reach the drawing
/// operators of single pages quickly and without harm from hostile files.
/// </summary>
internal sealed class PdfFile
{
    private readonly byte[] data;
    private readonly CancellationToken cancellation;
    private readonly PdfCrossReferences references = new();
    private readonly Dictionary<int, object?> cache = [];
    private readonly HashSet<int> reading = [];
    private readonly HashSet<int> unpacked = [];
    private bool searched;

    private PdfFile(byte[] data, CancellationToken cancellation) =>
        (this.data, this.cancellation) = (data, cancellation);

    public PdfDictionary Trailer => references.Trailer;

    public bool IsEncrypted => Trailer.ContainsKey("Encrypt");

    /// <summary>Null when neither the file's own tables nor a search give a document.</summary>
    public static PdfFile? Open(byte[] data, CancellationToken cancellation)
    {
        var file = new PdfFile(data, cancellation);
        try
        {
            if (!file.references.TryRead(data, file.Decode) || file.Dictionary(file.Trailer.Get("Root")) is null)
            {
                file.Search();
            }
        }
        catch (PdfSyntaxException)
        {
            file.Search();
        }

        return file.Dictionary(file.Trailer.Get("Root")) is null ? null : file;
    }

    /// <summary>What a value stands for: references are followed.</summary>
    public object? Resolve(object? value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops > 16)
            {
                return null;
            }

            value = Load(reference.Number);
        }

        return value;
    }

    public PdfDictionary? Dictionary(object? value) =>
        Resolve(value) switch
        {
            PdfDictionary d => d,
            PdfStream s => s.Dictionary,
            _ => null,
        };

    public IReadOnlyList<object?> Array(object? value) => Resolve(value) as List<object?> ?? [];

    public double? Number(object? value) => Resolve(value) as double?;

    /// <summary>Bytes of a stream, unpacked; null where it is none, or packed in a way we do not know.</summary>
    public byte[]? Decode(object? value)
    {
        if (Resolve(value) is not PdfStream stream)
        {
            return null;
        }

        var names = Resolve(stream.Dictionary.Get("Filter")) switch
        {
            PdfName one => [one.Value],
            List<object?> many => many.Select(Resolve).OfType<PdfName>().Select(n => n.Value).ToList(),
            _ => new List<string>(),
        };
        var parameters = Resolve(stream.Dictionary.Get("DecodeParms"));
        if (parameters is List<object?> list)
        {
            parameters = list.Select(Resolve).FirstOrDefault(p => p is PdfDictionary);
        }

        return PdfFilters.Decode(Raw(stream), names, parameters as PdfDictionary);
    }

    private ReadOnlyMemory<byte> Raw(PdfStream stream)
    {
        var most = data.Length - stream.Start;
        if (Number(stream.Dictionary.Get("Length")) is { } length && length >= 0 && length <= most)
        {
            var end = stream.Start + (int)length;
            var after = data.AsSpan(end, Math.Min(32, data.Length - end));
            if (after.IndexOf("endstream"u8) >= 0)
            {
                return data.AsMemory(stream.Start, (int)length);
            }
        }

        var found = data.AsSpan(stream.Start).IndexOf("endstream"u8);
        return data.AsMemory(stream.Start, found < 0 ? most : found);
    }

    private object? Load(int number)
    {
        if (cache.TryGetValue(number, out var known))
        {
            return known;
        }

        cancellation.ThrowIfCancellationRequested();
        if (!reading.Add(number))
        {
            return null;
        }

        try
        {
            var value = Find(number);
            cache[number] = value;
            return value;
        }
        finally
        {
            reading.Remove(number);
        }
    }

    private object? Find(int number)
    {
        if (references.Offsets.TryGetValue(number, out var offset))
        {
            if (TryReadAt(offset, number) is { } found)
            {
                return found.Value;
            }

            if (!searched)
            {
                Search();
                return references.Offsets.TryGetValue(number, out offset) ? TryReadAt(offset, number)?.Value : null;
            }
        }

        if (references.Containers.TryGetValue(number, out var container))
        {
            Unpack(container);
            return cache.GetValueOrDefault(number);
        }

        return null;
    }

    private (int Number, object? Value)? TryReadAt(int offset, int number)
    {
        try
        {
            var found = new PdfLexer(data, offset).ReadIndirect();
            return found.Number == number ? found : null;
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }

    private void Search()
    {
        searched = true;
        references.Search(data, cancellation);
        foreach (var (number, offset) in references.Offsets.ToList())
        {
            if (TryReadAt(offset, number)?.Value is not PdfStream { Dictionary: var dictionary })
            {
                continue;
            }

            if (dictionary.Name("Type") == "ObjStm")
            {
                Unpack(number);
            }
            else if (dictionary.Name("Type") == "XRef" && dictionary.ContainsKey("Root") && Trailer.Count == 0)
            {
                foreach (var (key, value) in dictionary)
                {
                    Trailer[key] = value;
                }
            }
        }
    }

    /// <summary>Reads all objects of an object stream.</summary>
    private void Unpack(int container)
    {
        if (!unpacked.Add(container) || Resolve(new PdfReference(container)) is not PdfStream stream)
        {
            return;
        }

        if (Decode(stream) is not { } bytes || Number(stream.Dictionary.Get("First")) is not { } first)
        {
            return;
        }

        var count = Math.Clamp(Number(stream.Dictionary.Get("N")) ?? 0, 0, 100_000);
        var header = new PdfLexer(bytes);
        for (var i = 0; i < count; i++)
        {
            if (header.Read() is not double number || header.Read() is not double offset)
            {
                return;
            }

            var at = first + offset;
            if (at >= 0 && at < bytes.Length && !references.Offsets.ContainsKey((int)number))
            {
                cache[(int)number] = ReadInner(bytes, (int)at);
            }
        }
    }

    private static object? ReadInner(byte[] bytes, int at)
    {
        try
        {
            return new PdfLexer(bytes, at).Read();
        }
        catch (PdfSyntaxException)
        {
            return null;
        }
    }
}
