namespace Jixiao.Documents.Readers.Office.Xml;

/// <content>The attributes of the element at hand.</content>
internal sealed partial class XmlTokens
{
    /// <summary>Walks over the current element's attributes; begin with <paramref name="cursor"/> 0. Values are raw.</summary>
    public bool NextAttribute(scoped ref int cursor, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var buffer = _buffer;
        var at = _nameEnd + cursor;
        var end = _attributesEnd;
        while (at < end && buffer[at] <= ' ')
        {
            at++;
        }
        var nameAt = at;
        while (at < end && buffer[at] != '=')
        {
            if (buffer[at] == ':')
            {
                nameAt = at + 1;
            }
            at++;
        }
        var nameEnd = at;
        while (at < end && buffer[at] is not ((byte)'"' or (byte)'\''))
        {
            at++;
        }
        if (at >= end)
        {
            name = value = default;
            return false;
        }
        while (nameEnd > nameAt && buffer[nameEnd - 1] <= ' ')
        {
            nameEnd--;
        }
        var quote = buffer[at];
        var valueAt = ++at;
        while (at < end && buffer[at] != quote)
        {
            at++;
        }
        name = buffer.AsSpan(nameAt, nameEnd - nameAt);
        value = buffer.AsSpan(valueAt, at - valueAt);
        cursor = at + 1 - _nameEnd;
        return true;
    }

    /// <summary>The raw value of an attribute, by its name without prefix.</summary>
    public bool TryGetAttribute(ReadOnlySpan<byte> wanted, out ReadOnlySpan<byte> value)
    {
        var cursor = 0;
        while (NextAttribute(ref cursor, out var name, out value))
        {
            if (name.SequenceEqual(wanted))
            {
                return true;
            }
        }
        value = default;
        return false;
    }

    public string? Attribute(ReadOnlySpan<byte> name) =>
        TryGetAttribute(name, out var value) ? XmlText.Decode(value) : null;

    public int? IntAttribute(ReadOnlySpan<byte> name) =>
        TryGetAttribute(name, out var value)
        && System.Buffers.Text.Utf8Parser.TryParse(value, out int number, out var used)
        && used == value.Length
            ? number
            : null;
}
