using System.Buffers.Text;
using System.Text;

namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>Reads pdf objects from bytes. Lenient: what is not understood becomes a keyword or null; nesting is limited.</summary>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    private const int DeepestNesting = 64;

    public int Position { get; set; } = position;

    public bool AtEnd => Position >= data.Length;

    /// <summary>The next object; at the end of the data a keyword without characters.</summary>
    public object? Read() => Read(0);

    /// <summary>Reads "n g obj" and what it holds; a stream's dictionary comes as a <see cref="PdfStream"/>.</summary>
    public (int Number, object? Value) ReadIndirect()
    {
        if (Read() is not double number || Read() is not double || Read() is not PdfKeyword { Value: "obj" })
        {
            throw new PdfSyntaxException("no object here");
        }

        var value = Read();
        if (value is not PdfDictionary dictionary)
        {
            return ((int)number, value);
        }

        SkipSpace();
        if (!data.AsSpan(Math.Min(Position, data.Length)).StartsWith("stream"u8))
        {
            return ((int)number, value);
        }

        Position += 6;
        if (Position < data.Length && data[Position] == '\r')
        {
            Position++;
        }

        if (Position < data.Length && data[Position] == '\n')
        {
            Position++;
        }

        return ((int)number, new PdfStream(dictionary, Position));
    }

    private object? Read(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new PdfSyntaxException("nested too deep");
        }

        SkipSpace();
        if (AtEnd)
        {
            return new PdfKeyword("");
        }

        switch (data[Position])
        {
            case (byte)'/':
                Position++;
                return new PdfName(ReadName());
            case (byte)'(':
                return ReadString();
            case (byte)'<' when Position + 1 < data.Length && data[Position + 1] == '<':
                Position += 2;
                return ReadDictionary(depth);
            case (byte)'<':
                return ReadHex();
            case (byte)'[':
                Position++;
                return ReadArray(depth);
            case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return new PdfKeyword(((char)data[Position++]).ToString());
            default:
                return ReadWord();
        }
    }

    private object? ReadWord()
    {
        var start = Position;
        while (!AtEnd && !IsDelimiter(data[Position]))
        {
            Position++;
        }

        var word = data.AsSpan(start, Position - start);
        if (Utf8Parser.TryParse(word, out double number, out var used) && used == word.Length)
        {
            return TryReference(number) is { } reference ? reference : number;
        }

        return word switch
        {
            _ when word.SequenceEqual("true"u8) => true,
            _ when word.SequenceEqual("false"u8) => false,
            _ when word.SequenceEqual("null"u8) => null,
            _ => new PdfKeyword(Encoding.Latin1.GetString(word[..Math.Min(word.Length, 64)])),
        };
    }

    /// <summary>"12 0 R" is seen from its first number.</summary>
    private PdfReference? TryReference(double number)
    {
        if (number < 0 || number > 10_000_000 || number != Math.Floor(number))
        {
            return null;
        }

        var i = Position;
        while (i < data.Length && IsSpace(data[i]))
        {
            i++;
        }

        var digits = i;
        while (i < data.Length && char.IsAsciiDigit((char)data[i]))
        {
            i++;
        }

        if (i == digits || i - digits > 5)
        {
            return null;
        }

        while (i < data.Length && IsSpace(data[i]))
        {
            i++;
        }

        if (i < data.Length && data[i] == 'R' && (i + 1 == data.Length || IsDelimiter(data[i + 1])))
        {
            Position = i + 1;
            return new PdfReference((int)number);
        }

        return null;
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var dictionary = new PdfDictionary();
        while (true)
        {
            switch (Read(depth + 1))
            {
                case PdfKeyword { Value: ">" }:
                    if (!AtEnd && data[Position] == '>')
                    {
                        Position++;
                    }

                    return dictionary;
                case PdfKeyword { Value: "" or "endobj" or "stream" }:
                    return dictionary;
                case PdfName key:
                    dictionary[key.Value] = Read(depth + 1);
                    break;
            }
        }
    }

    private List<object?> ReadArray(int depth)
    {
        var array = new List<object?>();
        while (true)
        {
            var item = Read(depth + 1);
            if (item is PdfKeyword { Value: "]" or "" or "endobj" })
            {
                return array;
            }

            array.Add(item);
        }
    }

    private string ReadName()
    {
        var start = Position;
        while (!AtEnd && !IsDelimiter(data[Position]))
        {
            Position++;
        }

        var name = Encoding.Latin1.GetString(data, start, Position - start);
        return name.Contains('#') ? Uri.UnescapeDataString(name.Replace('#', '%')) : name;
    }

    /// <summary>Strings matter to nobody here but must be skipped right, so their escapes are left as they are.</summary>
    private byte[] ReadString()
    {
        var start = ++Position;
        var open = 1;
        for (; !AtEnd; Position++)
        {
            var c = data[Position];
            if (c == '\\')
            {
                Position++;
            }
            else if (c == '(')
            {
                open++;
            }
            else if (c == ')' && --open == 0)
            {
                return data[start..Position++];
            }
        }

        return [];
    }

    private byte[] ReadHex()
    {
        var end = data.AsSpan(Position).IndexOf((byte)'>');
        var start = Position + 1;
        Position = end < 0 ? data.Length : Position + end + 1;
        return end < 0 ? [] : data[start..(Position - 1)];
    }

    private void SkipSpace()
    {
        while (!AtEnd)
        {
            if (data[Position] == '%')
            {
                while (!AtEnd && data[Position] is not ((byte)'\n' or (byte)'\r'))
                {
                    Position++;
                }
            }
            else if (IsSpace(data[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    public static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(byte c) =>
        IsSpace(c)
        || c
            is (byte)'/'
                or (byte)'('
                or (byte)')'
                or (byte)'<'
                or (byte)'>'
                or (byte)'['
                or (byte)']'
                or (byte)'{'
                or (byte)'}'
                or (byte)'%';
}
