using System.Text;

namespace Jixiao.Cli;

/// <summary>
/// The three streams of a command, and what is known of who looks at them. Results go to <see cref="Output"/>,
/// everything said beside them (progress, summary, complaints) to <see cref="Error"/>.
/// </summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error) : IDisposable
{
    /// <summary>Columns of a table that nobody looks at on a screen: wide enough for the eight columns of an indicator.</summary>
    public const int RedirectedWidth = 160;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input => input;

    public Stream Output => output;

    public TextWriter Error => error;

    public bool OutputIsScreen { get; init; }

    public bool ErrorIsScreen { get; init; }

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = RedirectedWidth;

    public static Terminal OfThisProcess()
    {
        var outputIsScreen = !Console.IsOutputRedirected;
        return new(
            Console.OpenStandardInput(),
            new BufferedStream(Console.OpenStandardOutput(), 1 << 16),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true }
        )
        {
            OutputIsScreen = outputIsScreen,
            ErrorIsScreen = !Console.IsErrorRedirected,
            Width = outputIsScreen ? Math.Max(60, ScreenWidth()) : RedirectedWidth,
        };
    }

    /// <summary>A writer over <see cref="Output"/>, without byte order mark; the caller disposes it, the stream stays open.</summary>
    public StreamWriter OpenText() => new(Output, Utf8, leaveOpen: true);

    public void Dispose()
    {
        output.Flush();
        error.Flush();
    }

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return RedirectedWidth;
        }
    }
}
