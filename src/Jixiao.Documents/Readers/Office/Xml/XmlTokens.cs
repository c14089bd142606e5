using Jixiao.Documents.Readers.Office.Package;

namespace Jixiao.Documents.Readers.Office.Xml;

internal enum XmlToken
{
    Start,
    End,
    EndOfPart,
}

/// <summary>
/// A forward-only reader of the XML that office files hold, on UTF-8 bytes and without allocating: names are compared as
/// bytes and without their prefix, text is skipped unless asked for, an empty element gives a start and an end.
/// No DTD, no external entity. Throws <see cref="DamagedPartException"/> where the XML is not well-formed.
/// </summary>
internal sealed partial class XmlTokens
{
    private const int LongestToken = 16 << 20;

    /// <summary>No large object of the runtime, which would be dear to make for each of the many small parts.</summary>
    private const int BufferLength = 64 << 10;
    private const int DeepestElement = 20_000;

    private readonly Stream _stream;
    private readonly CancellationToken _cancellation;
    private byte[] _buffer = new byte[BufferLength];
    private int[] _open = new int[64];
    private int _at;
    private int _end;
    private int _nameAt;
    private int _nameEnd;
    private int _attributesEnd;
    private bool _emptyElement;
    private bool _leaving;

    public XmlTokens(Stream stream, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _stream = XmlEncoding.ToUtf8(stream);
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            _at = 3;
        }
    }

    /// <summary>Open elements; 1 inside the root. At a start or an end the element itself is counted.</summary>
    public int Depth { get; private set; }

    /// <summary>Name of the element that starts or ends here, without prefix.</summary>
    public ReadOnlySpan<byte> Name => _buffer.AsSpan(_nameAt, _nameEnd - _nameAt);

    public XmlToken Read()
    {
        Leave();
        if (_emptyElement)
        {
            _emptyElement = false;
            _leaving = true;
            return XmlToken.End;
        }
        while (true)
        {
            if (!SkipToTag())
            {
                return Depth == 0 ? XmlToken.EndOfPart : throw new DamagedPartException("ends inside an element");
            }
            var next = Peek(1);
            if (next == '/')
            {
                ReadEndTag();
                return XmlToken.End;
            }
            if (next is (byte)'!' or (byte)'?')
            {
                SkipMarkup(next);
                continue;
            }
            ReadStartTag();
            return XmlToken.Start;
        }
    }

    /// <summary>The element whose end was read is no longer open.</summary>
    private void Leave()
    {
        if (_leaving)
        {
            Depth--;
            _leaving = false;
        }
    }

    /// <summary>After a start: goes past the matching end.</summary>
    public void Skip()
    {
        var depth = Depth;
        while (Read() != XmlToken.End || Depth != depth) { }
    }

    /// <summary>After a start: the raw text up to the next tag. Valid until the next call.</summary>
    public ReadOnlySpan<byte> ReadRawText()
    {
        if (_emptyElement)
        {
            return default;
        }
        var from = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_at + from, _end - _at - from).IndexOf((byte)'<');
            if (found >= 0)
            {
                var text = _buffer.AsSpan(_at, from + found);
                _at += from + found;
                return text;
            }
            from = _end - _at;
            if (!Fill())
            {
                throw new DamagedPartException("ends inside text");
            }
        }
    }

    /// <summary>
    /// After a start: where the next thing is an element without attributes that holds text alone, goes past its end in one step.
    /// False, with nothing read, where it is anything else, or where the buffer ends within it.
    /// </summary>
    /// <param name="open">The start as it is mostly written: "&lt;v&gt;".</param>
    /// <param name="close">The end that belongs to it: "&lt;/v&gt;".</param>
    /// <param name="text">Raw. Valid until the next call.</param>
    public bool TryReadElement(ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, out ReadOnlySpan<byte> text)
    {
        text = default;
        var ahead = _buffer.AsSpan(_at, _end - _at);
        if (_emptyElement || _leaving || !ahead.StartsWith(open))
        {
            return false;
        }
        ahead = ahead[open.Length..];
        var length = ahead.IndexOf((byte)'<');
        if (length < 0 || !ahead[length..].StartsWith(close))
        {
            return false;
        }
        text = ahead[..length];
        _at += open.Length + length + close.Length;
        return true;
    }

    /// <summary>After a start: appends the decoded text up to the next tag, CDATA included.</summary>
    public void ReadText(TextBuffer target)
    {
        XmlText.Decode(ReadRawText(), target);
        while (!_emptyElement && Peek(1) == '!')
        {
            if (IsAhead("<![CDATA["u8))
            {
                var length = FindAhead("]]>"u8, 9);
                target.AppendUtf8(_buffer.AsSpan(_at + 9, length - 9));
                _at += length + 3;
            }
            else
            {
                SkipMarkup((byte)'!');
            }
            XmlText.Decode(ReadRawText(), target);
        }
    }

    private bool SkipToTag()
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            if (rest is [(byte)'<', ..])
            {
                return true;
            }
            var found = rest.IndexOf((byte)'<');
            if (found >= 0)
            {
                _at += found;
                return true;
            }
            _at = _end;
            if (!Fill())
            {
                return false;
            }
        }
    }

    private void ReadStartTag()
    {
        var end = FindTagEnd();
        var nameAt = _at + 1;
        var at = nameAt;
        var buffer = _buffer;
        byte b;
        while ((b = buffer[at]) > ' ' && b != '/' && b != '>')
        {
            at++;
            if (b == ':')
            {
                nameAt = at;
            }
        }
        _nameAt = nameAt;
        _nameEnd = at;
        _emptyElement = buffer[end - 1] == '/';
        _attributesEnd = _emptyElement ? end - 1 : end;
        if (++Depth >= _open.Length)
        {
            if (Depth > DeepestElement)
            {
                throw new DamagedPartException("nested too deeply");
            }
            Array.Resize(ref _open, _open.Length * 2);
        }
        _open[Depth] = NameMark(buffer.AsSpan(nameAt, at - nameAt));
        _at = end + 1;
    }

    private void ReadEndTag()
    {
        var end = FindTagEnd();
        var buffer = _buffer;
        var nameAt = _at + 2;
        var at = nameAt;
        while (at < end && buffer[at] > ' ')
        {
            if (buffer[at++] == ':')
            {
                nameAt = at;
            }
        }
        _nameAt = nameAt;
        _nameEnd = at;
        _attributesEnd = at;
        if (Depth == 0 || _open[Depth] != NameMark(buffer.AsSpan(nameAt, at - nameAt)))
        {
            throw new DamagedPartException("an end without its start");
        }
        _leaving = true;
        _at = end + 1;
    }

    /// <summary>Enough of a name to tell that an end does not belong to its start.</summary>
    private static int NameMark(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length << 16) | (name[0] << 8) | name[^1];

    /// <summary>Where the tag at the current place is closed; a '>' inside a value does not close it.</summary>
    private int FindTagEnd()
    {
        var name = _at + 1;
        while (name < _end && _buffer[name] is > (byte)' ' and not (byte)'>')
        {
            name++;
        }
        return name < _end && _buffer[name] == '>' ? name : FindAttributesEnd();
    }

    private int FindAttributesEnd()
    {
        var (from, searched) = (1, 1);
        byte quote = 0;
        while (true)
        {
            var ahead = _buffer.AsSpan(_at, _end - _at);
            var found = ahead[searched..].IndexOf((byte)'>');
            if (found < 0)
            {
                searched = ahead.Length;
                if (!Fill())
                {
                    throw new DamagedPartException("ends inside a tag");
                }
                continue;
            }
            var close = searched + found;
            quote = QuoteAfter(ahead[from..close], quote);
            if (quote == 0)
            {
                return _at + close;
            }
            from = searched = close + 1;
        }
    }

    /// <summary>The quotation mark whose value is still open behind this part of a tag; 0 for none.</summary>
    private static byte QuoteAfter(ReadOnlySpan<byte> part, byte quote)
    {
        if (quote == 0 && !part.Contains((byte)'\''))
        {
            return part.Count((byte)'"') % 2 == 0 ? (byte)0 : (byte)'"';
        }
        foreach (var b in part)
        {
            if (b == quote)
            {
                quote = 0;
            }
            else if (quote == 0 && (b == '"' || b == '\''))
            {
                quote = b;
            }
        }
        return quote;
    }

    private void SkipMarkup(byte kind)
    {
        if (kind == '?')
        {
            _at += FindAhead("?>"u8, 2) + 2;
        }
        else if (IsAhead("<!--"u8))
        {
            _at += FindAhead("-->"u8, 4) + 3;
        }
        else if (IsAhead("<![CDATA["u8))
        {
            _at += FindAhead("]]>"u8, 9) + 3;
        }
        else
        {
            throw new DamagedPartException("a document type declaration, which office files never hold");
        }
    }
}
