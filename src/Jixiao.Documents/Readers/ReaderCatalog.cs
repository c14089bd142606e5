using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers;

/// <summary>Every format Jixiao reads, and how a file's format is told from its bytes.</summary>
public static class ReaderCatalog
{
    /// <summary>The format's name in the reading contract, and what its reader found.</summary>
    public static (string Format, SourceDocument Source) Read(
        string file,
        ReadOnlyMemory<byte> bytes,
        ReadingLimits limits,
        CancellationToken cancellation
    )
    {
        var diagnostic = new Diagnostic("unknown-format", Severity.Error, "无法识别文件格式。", default);
        return ("text", new SourceDocument([], [diagnostic]));
    }
}
