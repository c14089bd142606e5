namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>Counts what is really unpacked from one archive; sizes written in its headers are never believed.</summary>
internal sealed class UnpackedBudget(long bytes)
{
    private long _left = bytes;

    public void Spend(int count)
    {
        if (Interlocked.Add(ref _left, -count) < 0)
        {
            throw new UnpackedTooLargeException();
        }
    }
}

/// <summary>Never leaves the office readers: it becomes a "too-large" diagnostic.</summary>
internal sealed class UnpackedTooLargeException() : Exception("The archive unpacks to more than the limit.");

/// <summary>The part is not what its format promises. Never leaves the office readers: it becomes a "damaged-file" diagnostic.</summary>
internal sealed class DamagedPartException(string message) : Exception(message);
