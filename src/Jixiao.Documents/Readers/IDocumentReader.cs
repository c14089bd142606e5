using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers;

/// <summary>
/// Turns the bytes of one file format into a <see cref="SourceDocument"/>. A reader never throws for bad input:
/// what cannot be read becomes a diagnostic, and the rest is still returned.
/// </summary>
public interface IDocumentReader
{
    SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation);
}
