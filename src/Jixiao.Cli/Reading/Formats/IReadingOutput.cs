using Jixiao.Documents;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>Writes readings one after the other; disposing ends the output.</summary>
internal interface IReadingOutput : IDisposable
{
    void Write(DocumentReading reading);
}
