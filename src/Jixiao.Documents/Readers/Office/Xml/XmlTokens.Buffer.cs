using Jixiao.Documents.Readers.Office.Package;

namespace Jixiao.Documents.Readers.Office.Xml;

/// <content>The bytes at hand and those that are still to come.</content>
internal sealed partial class XmlTokens
{
    /// <summary>What is at hand of the content that follows; nothing where the element is empty. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Ahead
    {
        get
        {
            Leave();
            return _emptyElement ? default : _buffer.AsSpan(_at, _end - _at);
        }
    }

    /// <summary>Goes past bytes <see cref="Ahead"/>, which must be whole elements.</summary>
    public void Pass(int bytes) => _at += bytes;

    private byte Peek(int ahead)
    {
        while (_at + ahead >= _end)
        {
            if (!Fill())
            {
                throw new DamagedPartException("ends inside a tag");
            }
        }
        return _buffer[_at + ahead];
    }

    private bool IsAhead(ReadOnlySpan<byte> text)
    {
        while (_end - _at < text.Length)
        {
            if (!Fill())
            {
                return false;
            }
        }
        return _buffer.AsSpan(_at, text.Length).SequenceEqual(text);
    }

    private int FindAhead(ReadOnlySpan<byte> text, int from)
    {
        while (true)
        {
            var length = _end - _at;
            if (length > from)
            {
                var found = _buffer.AsSpan(_at + from, length - from).IndexOf(text);
                if (found >= 0)
                {
                    return from + found;
                }
                from = Math.Max(from, length - text.Length + 1);
            }
            if (!Fill())
            {
                throw new DamagedPartException("ends inside markup");
            }
        }
    }

    /// <summary>Keeps what is not yet read and adds more behind it; false at the end of the stream.</summary>
    private bool Fill()
    {
        _cancellation.ThrowIfCancellationRequested();
        var kept = _end - _at;
        if (kept == _buffer.Length)
        {
            if (kept >= LongestToken)
            {
                throw new DamagedPartException("a single token of megabytes");
            }
            Array.Resize(ref _buffer, kept * 2);
        }
        else if (_at > 0)
        {
            _buffer.AsSpan(_at, kept).CopyTo(_buffer);
        }
        _at = 0;
        _end = kept;
        var count = _stream.Read(_buffer.AsSpan(kept));
        _end += count;
        return count > 0;
    }
}
