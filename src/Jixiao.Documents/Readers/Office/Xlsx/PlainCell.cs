using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>
/// A cell as nearly all programs write it, <c>&lt;c r="B2" s="1" t="s"&gt;&lt;v&gt;7&lt;/v&gt;&lt;/c&gt;</c> or without a value, taken
/// in one step from the bytes: most of a large sheet are such. Whatever is written otherwise is read tag by tag.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct PlainCell
{
    /// <summary>Bytes it takes.</summary>
    public int Length { get; private init; }

    /// <summary>1-based as its reference says; 0 when it has none that Excel has.</summary>
    public int Column { get; private init; }

    public int Style { get; private init; }

    public CellKind Kind { get; private init; }

    /// <summary>What its v element holds; empty where there is none.</summary>
    public ReadOnlySpan<byte> Value { get; private init; }

    /// <returns>False when the bytes begin with anything else, or end within it.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out PlainCell cell)
    {
        cell = default;
        var rest = bytes;
        if (!Take(ref rest, "<c"u8))
        {
            return false;
        }
        var reference = Attribute(ref rest, " r=\""u8);
        var style = Attribute(ref rest, " s=\""u8);
        var kind = Attribute(ref rest, " t=\""u8);
        var value = ReadOnlySpan<byte>.Empty;
        if (!Take(ref rest, "/>"u8))
        {
            if (!Take(ref rest, "><v>"u8) || rest.IndexOf((byte)'<') is not (>= 0 and var length))
            {
                return false;
            }
            value = rest[..length];
            rest = rest[length..];
            if (!Take(ref rest, "</v></c>"u8))
            {
                return false;
            }
        }
        cell = new PlainCell
        {
            Length = bytes.Length - rest.Length,
            Column = CellReference.Column(reference),
            Style = Digits(style),
            Kind = CellText.Kind(kind),
            Value = value,
        };
        return true;
    }

    /// <summary>A style is a small number; of anything else the digits.</summary>
    public static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var b in digits)
        {
            number = (number * 10) + ((b - '0') & 15);
        }
        return number;
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> expected)
    {
        if (!rest.StartsWith(expected))
        {
            return false;
        }
        rest = rest[expected.Length..];
        return true;
    }

    /// <summary>Its value when it stands next, with letters and digits alone; else empty, with nothing taken.</summary>
    private static ReadOnlySpan<byte> Attribute(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> name)
    {
        if (!rest.StartsWith(name))
        {
            return default;
        }
        var value = rest[name.Length..];
        var length = 0;
        while (length < value.Length && char.IsAsciiLetterOrDigit((char)value[length]))
        {
            length++;
        }
        if (length == value.Length || value[length] != '"')
        {
            return default;
        }
        rest = value[(length + 1)..];
        return value[..length];
    }
}
