namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>
/// A part's unpacked bytes, counted against the archive's budget. At the end the checksum is compared: flipped bits
/// often unpack without complaint, to wrong figures.
/// </summary>
internal sealed class PartStream(Stream inner, ZipPart part, UnpackedBudget budget) : ReadOnlyStream
{
    private readonly Crc32 _crc = new();
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = inner.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new DamagedPartException(part.Name);
        }
        budget.Spend(count);
        if (part.Crc is not { } expected)
        {
            return count;
        }
        _crc.Append(buffer[..count]);
        if (count == 0 && !_ended && buffer.Length > 0)
        {
            _ended = true;
            if (_crc.Value != expected)
            {
                throw new DamagedPartException(part.Name);
            }
        }
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
