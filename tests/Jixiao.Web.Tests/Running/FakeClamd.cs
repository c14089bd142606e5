using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Jixiao.Web.Tests.Running;

/// <summary>Speaks INSTREAM as clamd does: what holds the words of the harmless test virus is found, all else is clean.</summary>
internal sealed class FakeClamd : IAsyncDisposable
{
    public const string Virus = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public FakeClamd()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await AnswerAsync(client.GetStream(), stop.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException)
        {
            // Stopped.
        }
    }

    private static async Task AnswerAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command, cancellation);
        using var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length, cancellation);
            var size = BinaryPrimitives.ReadInt32BigEndian(length);
            if (size == 0)
            {
                break;
            }
            var chunk = new byte[size];
            await stream.ReadExactlyAsync(chunk, cancellation);
            content.Write(chunk);
        }
        var found = content.ToArray().AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Virus)) >= 0;
        var answer = found ? "stream: Eicar-Test-Signature FOUND\0"u8 : "stream: OK\0"u8;
        await stream.WriteAsync(answer.ToArray(), cancellation);
    }
}
