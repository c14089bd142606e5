using System.Buffers.Text;
using Jixiao.Documents.Readers.Pdf.Syntax;

namespace Jixiao.Documents.Readers.Pdf.Drawing;

/// <summary>
/// Walks over the operators of a content stream. Only numbers and the last name are kept of the operands: that is all
/// that lines need, and most of a page is text, which is stepped over.
/// </summary>
internal ref struct ContentLexer(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;
    private readonly double[] numbers = new double[16];
    private int count;
    private int position;

    public ReadOnlySpan<byte> Operator { get; private set; }

    public ReadOnlySpan<byte> LastName { get; private set; }

    /// <summary>The operands, or the last sixteen of them.</summary>
    public readonly ReadOnlySpan<double> Numbers => numbers.AsSpan(0, Math.Min(count, numbers.Length));

    /// <summary>Moves to the next operator; false at the end.</summary>
    public bool Next()
    {
        count = 0;
        LastName = default;
        while (position < data.Length)
        {
            var c = data[position];
            if (PdfLexer.IsSpace(c) || c is (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')')
            {
                position++;
            }
            else if (c is (byte)'<' or (byte)'>')
            {
                SkipAngle(c);
            }
            else if (c == '(')
            {
                SkipString();
            }
            else if (c == '%')
            {
                SkipTo("\n"u8);
            }
            else if (c == '/')
            {
                position++;
                LastName = Word();
            }
            else if (TryOperator())
            {
                return true;
            }
        }

        return false;
    }

    private bool TryOperator()
    {
        var word = Word();
        if (Utf8Parser.TryParse(word, out double number, out var used) && used == word.Length)
        {
            if (count < numbers.Length)
            {
                numbers[count] = number;
            }
            else
            {
                numbers.AsSpan(1).CopyTo(numbers);
                numbers[^1] = number;
            }

            count++;
            return false;
        }

        if (word.SequenceEqual("ID"u8))
        {
            SkipImage();
            return false;
        }

        Operator = word;
        return true;
    }

    private ReadOnlySpan<byte> Word()
    {
        var start = position;
        while (position < data.Length && !PdfLexer.IsDelimiter(data[position]))
        {
            position++;
        }

        return data[start..position];
    }

    /// <summary>A hex string is skipped; the brackets of a dictionary are, but not what is between them.</summary>
    private void SkipAngle(byte c)
    {
        var isDictionary = c == '>' || (position + 1 < data.Length && data[position + 1] == '<');
        if (isDictionary)
        {
            position += position + 1 < data.Length && data[position + 1] == c ? 2 : 1;
            return;
        }

        SkipTo(">"u8);
    }

    private void SkipTo(ReadOnlySpan<byte> mark)
    {
        var hit = data[position..].IndexOf(mark);
        position = hit < 0 ? data.Length : position + hit + mark.Length;
    }

    private void SkipString()
    {
        var open = 0;
        for (; position < data.Length; position++)
        {
            if (data[position] == '\\')
            {
                position++;
            }
            else if (data[position] == '(')
            {
                open++;
            }
            else if (data[position] == ')' && --open == 0)
            {
                position++;
                return;
            }
        }

        position = data.Length;
    }

    private void SkipImage()
    {
        while (position < data.Length)
        {
            SkipTo("EI"u8);
            if (position >= data.Length || PdfLexer.IsSpace(data[position]))
            {
                return;
            }
        }
    }
}
