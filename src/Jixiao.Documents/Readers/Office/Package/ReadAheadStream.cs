using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Jixiao.Documents.Readers.Office.Package;

/// <summary>Unpacks on a thread of its own, a few blocks ahead of whoever reads: a large sheet is inflated on one core and parsed on the other.</summary>
internal sealed class ReadAheadStream : ReadOnlyStream
{
    private const int BlockLength = 64 << 10;
    private const int BlocksAhead = 8;

    private readonly BlockingCollection<ArraySegment<byte>> _filled = new(BlocksAhead);
    private readonly ConcurrentQueue<byte[]> _free = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Stream _inner;
    private readonly Task _filling;
    private ArraySegment<byte> _block = ArraySegment<byte>.Empty;
    private ExceptionDispatchInfo? _fault;

    public ReadAheadStream(Stream inner)
    {
        _inner = inner;
        _filling = Task.Factory.StartNew(
            Fill,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
    }

    public override int Read(Span<byte> buffer)
    {
        if (_block.Count == 0 && !NextBlock())
        {
            return 0;
        }
        var count = Math.Min(buffer.Length, _block.Count);
        _block.AsSpan(0, count).CopyTo(buffer);
        _block = _block[count..];
        return count;
    }

    private bool NextBlock()
    {
        if (_block.Array is { Length: BlockLength } used)
        {
            _free.Enqueue(used);
        }
        if (_filled.TryTake(out _block, Timeout.Infinite))
        {
            return true;
        }
        _block = ArraySegment<byte>.Empty;
        _fault?.Throw();
        return false;
    }

    private void Fill()
    {
        try
        {
            while (!_stop.IsCancellationRequested && FillBlock()) { }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested) { }
        catch (Exception fault) when (fault is DamagedPartException or UnpackedTooLargeException)
        {
            _fault = ExceptionDispatchInfo.Capture(fault);
        }
        finally
        {
            _filled.CompleteAdding();
        }
    }

    /// <summary>What was unpacked before a fault is handed on too.</summary>
    private bool FillBlock()
    {
        var block = _free.TryDequeue(out var used) ? used : new byte[BlockLength];
        var length = 0;
        try
        {
            int count;
            while (length < BlockLength && (count = _inner.Read(block.AsSpan(length))) > 0)
            {
                length += count;
            }
        }
        finally
        {
            if (length > 0)
            {
                _filled.Add(new ArraySegment<byte>(block, 0, length), _stop.Token);
            }
        }
        return length == BlockLength;
    }

    protected override void Dispose(bool disposing)
    {
        _stop.Cancel();
        _filling.Wait(CancellationToken.None);
        _inner.Dispose();
        _filled.Dispose();
        _stop.Dispose();
        base.Dispose(disposing);
    }
}
