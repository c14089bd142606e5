using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Jixiao.App.Attachments;

/// <summary>What the scanner said.</summary>
public enum ScanResult
{
    Clean,
    Infected,

    /// <summary>No scanner is set up.</summary>
    NotScanned,

    /// <summary>One is set up and cannot be asked.</summary>
    Unavailable,
}

/// <summary>Asks a clamd over its socket (INSTREAM), when one is set up.</summary>
/// <param name="address">"host:port" of Jixiao:Clamd; null or empty for none.</param>
public sealed class VirusScan(string? address)
{
    private const int Chunk = 1 << 16;
    private const int DefaultPort = 3310;
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    public bool IsSetUp => !string.IsNullOrWhiteSpace(address);

    /// <returns>And the name of what was found, where something was.</returns>
    public async Task<(ScanResult Result, string? Found)> ScanAsync(
        string file,
        CancellationToken cancellation = default
    )
    {
        if (!IsSetUp)
        {
            return (ScanResult.NotScanned, null);
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(MostTime);
        try
        {
            return Read(await AskAsync(file, limit.Token));
        }
        catch (Exception fault) when (fault is SocketException or IOException || IsTooSlow(fault, cancellation))
        {
            return (ScanResult.Unavailable, null);
        }
    }

    private static bool IsTooSlow(Exception fault, CancellationToken cancellation) =>
        fault is OperationCanceledException && !cancellation.IsCancellationRequested;

    private async Task<string> AskAsync(string file, CancellationToken cancellation)
    {
        var colon = address!.LastIndexOf(':');
        var host = colon < 0 ? address : address[..colon];
        var port = colon < 0 ? DefaultPort : int.Parse(address[(colon + 1)..], null);
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        await using var content = File.OpenRead(file);
        var buffer = new byte[4 + Chunk];
        int read;
        while ((read = await content.ReadAsync(buffer.AsMemory(4), cancellation)) > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await stream.WriteAsync(buffer.AsMemory(0, 4 + read), cancellation);
        }
        await stream.WriteAsync(new byte[4], cancellation);
        using var answer = new StreamReader(stream, Encoding.UTF8);
        return (await answer.ReadToEndAsync(cancellation)).TrimEnd('\0', '\n');
    }

    /// <param name="answer">"stream: OK", "stream: Eicar-Test-Signature FOUND", "INSTREAM size limit exceeded. ERROR"</param>
    private static (ScanResult, string?) Read(string answer) =>
        answer.EndsWith(" OK", StringComparison.Ordinal) ? (ScanResult.Clean, null)
        : answer.EndsWith(" FOUND", StringComparison.Ordinal)
            ? (ScanResult.Infected, answer["stream: ".Length..^" FOUND".Length])
        : (ScanResult.Unavailable, null);
}
