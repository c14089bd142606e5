using System.Globalization;
using System.Text;
using Jixiao.Documents.Readers.Office.Xlsx.Formats;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

internal enum CellKind
{
    Number,
    Shared,
    Inline,
    Text,
    Boolean,
    Error,
    Date,
}

/// <summary>From a cell's stored value to what the workbook shows, as a number among its texts.</summary>
internal sealed class CellText
{
    private readonly CellTexts _all;
    private readonly SharedStrings _shared;
    private readonly StyleSheet _styles;
    private readonly bool _from1904;
    private readonly ValueCache _numbers = new();
    private readonly TextCache _texts = new();
    private readonly TextBuffer _buffer;
    private readonly Func<ReadOnlySpan<byte>, int, int> _print;

    public CellText(CellTexts all, SharedStrings shared, StyleSheet styles, bool from1904, int cellCharacters)
    {
        _all = all;
        _shared = shared;
        _styles = styles;
        _from1904 = from1904;
        _buffer = new TextBuffer(cellCharacters);
        _print = (raw, style) => Number(PrintNumber(raw, style));
    }

    /// <summary>A text was longer than a cell may be, and its end was left out.</summary>
    public bool Cut { get; private set; }

    public static CellKind Kind(ReadOnlySpan<byte> type)
    {
        return type switch
        {
            [(byte)'s'] => CellKind.Shared,
            [(byte)'b'] => CellKind.Boolean,
            [(byte)'e'] => CellKind.Error,
            [(byte)'d'] => CellKind.Date,
            [(byte)'s', (byte)'t', (byte)'r'] => CellKind.Text,
            [(byte)'i', ..] => CellKind.Inline,
            _ => CellKind.Number,
        };
    }

    /// <param name="raw">What a v element holds.</param>
    public int Value(ReadOnlySpan<byte> raw, CellKind kind, int style) =>
        kind switch
        {
            _ when raw.IsEmpty => CellTexts.Empty,
            CellKind.Shared => Shared(raw),
            CellKind.Boolean => Number(raw.SequenceEqual("1"u8) || raw.SequenceEqual("true"u8) ? "TRUE" : "FALSE"),
            CellKind.Date => Number(IsoDate(raw, style)),
            CellKind.Number => _numbers.Get(raw, style, _print),
            _ => Text(raw),
        };

    /// <summary>After the start of an is element; leaves the reader at its end.</summary>
    public int Inline(XmlTokens tokens)
    {
        RichText.Read(tokens, _buffer);
        Cut |= _buffer.Overflowed;
        return Number(RichText.Finish(_buffer));
    }

    public int Length(int text) => _all[text].Length;

    private int Number(string text) => text.Length > 0 ? _all.Add(text) : CellTexts.Empty;

    private int Shared(ReadOnlySpan<byte> raw) =>
        System.Buffers.Text.Utf8Parser.TryParse(raw, out int index, out _) ? _shared.Number(index) : CellTexts.Empty;

    private int Text(ReadOnlySpan<byte> raw)
    {
        if (_texts.TryGet(raw, out var slot, out var known))
        {
            return known;
        }
        _buffer.Clear();
        XmlText.Decode(raw, _buffer);
        Cut |= _buffer.Overflowed;
        var text = Number(RichText.Finish(_buffer));
        _texts.Put(slot, raw, text);
        return text;
    }

    private string PrintNumber(ReadOnlySpan<byte> raw, int style)
    {
        var format = _styles.Format(style);
        if (format.IsGeneral && IsPlain(raw))
        {
            return Encoding.ASCII.GetString(raw);
        }
        return GeneralNumber.TryParse(raw, out var value)
            ? format.Format(value, _from1904)
            : XmlText.Decode(raw).Trim();
    }

    /// <summary>Already as it would be printed: few digits, no exponent, no zero to drop.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> raw)
    {
        var digits = raw.StartsWith("-"u8) ? raw[1..] : raw;
        var point = digits.IndexOf((byte)'.');
        return digits.Length is > 0 and < 15
            && (digits[0] != '0' || digits.Length == 1 || point == 1)
            && digits.IndexOfAnyExcept("0123456789."u8) < 0
            && (
                point < 0
                || (
                    point > 0
                    && digits[^1] is not ((byte)'0' or (byte)'.')
                    && digits[(point + 1)..].IndexOf((byte)'.') < 0
                )
            );
    }

    private string IsoDate(ReadOnlySpan<byte> raw, int style)
    {
        var text = XmlText.Decode(raw).Trim();
        var format = _styles.Format(style);
        if (
            !format.IsDate
            || !DateTime.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
                out var date
            )
            || date.Year < 1900
        )
        {
            return text;
        }
        var span = date - new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);
        return format.Format((decimal)span.Ticks / TimeSpan.TicksPerDay);
    }
}
