using System.Text;

namespace Jixiao.Documents.Readers.Office.Xml;

/// <summary>Characters of one cell or paragraph while they are put together; what goes beyond the limit is left out.</summary>
internal sealed class TextBuffer(int limit)
{
    private char[] _chars = new char[256];

    public int Length { get; private set; }

    /// <summary>Something was left out since the last <see cref="Clear"/>.</summary>
    public bool Overflowed { get; private set; }

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        Overflowed = false;
    }

    public void Append(char c)
    {
        if (Room(1) > 0)
        {
            _chars[Length++] = c;
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        text = text[..Room(text.Length)];
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void AppendUtf8(ReadOnlySpan<byte> utf8)
    {
        var room = Room(utf8.Length);
        if (room == utf8.Length)
        {
            Length += Encoding.UTF8.GetChars(utf8, _chars.AsSpan(Length));
            return;
        }
        Append(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, (room * 3) + 3)]));
    }

    /// <summary>What was appended since the length was <paramref name="from"/>, to be changed in place.</summary>
    public Span<char> Tail(int from) => _chars.AsSpan(from, Length - from);

    public override string ToString() => Span.Trim().ToString();

    private int Room(int wanted)
    {
        var room = Math.Min(wanted, limit - Length);
        Overflowed |= room < wanted;
        if (Length + room > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + room));
        }
        return Math.Max(room, 0);
    }
}
