using System.Buffers.Binary;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Office.Docx;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Office.Legacy;

/// <summary>Reads Word 97–2003 documents by having LibreOffice turn them into docx. Needs soffice on the path or in one of its usual places.</summary>
/// <remarks>
/// Conversion takes about 3 seconds on an idle machine, but LibreOffice starts anew for each document, and on a busy one good
/// documents have taken more than 9: so it is given 30. A caller with less time cancels, and the child ends at once.
/// </remarks>
public sealed class DocReader : IDocumentReader
{
    private const int FirstSector = 512;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] Programs =
    [
        "soffice",
        "libreoffice",
        "/usr/lib/libreoffice/program/soffice",
        "/opt/libreoffice/program/soffice",
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        @"C:\Program Files\LibreOffice\program\soffice.com",
    ];

    public SourceDocument Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        if (IsEncrypted(bytes.Span))
        {
            return Failed(OfficeDiagnostics.PasswordProtected);
        }
        var folder = Directory.CreateTempSubdirectory("jixiao-doc-");
        try
        {
            return Convert(folder.FullName, bytes, limits, cancellation);
        }
        finally
        {
            Remove(folder);
        }
    }

    private static SourceDocument Convert(
        string folder,
        ReadOnlyMemory<byte> bytes,
        ReadingLimits limits,
        CancellationToken cancellation
    )
    {
        var source = Path.Combine(folder, "source.doc");
        File.WriteAllBytes(source, bytes.Span);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using var office = Start(folder, source, patience.Token);
        if (office is null)
        {
            return Failed(NotInstalled());
        }
        office.Output.CopyTo(Stream.Null);
        office.Wait();
        cancellation.ThrowIfCancellationRequested();
        if (patience.IsCancellationRequested)
        {
            return Failed(TookTooLong());
        }
        var converted = new FileInfo(Path.Combine(folder, "source.docx"));
        if (!converted.Exists || converted.Length == 0 || converted.Length > limits.FileBytes)
        {
            return Failed(OfficeDiagnostics.Damaged("", somethingWasRead: false));
        }
        return new DocxReader().Read(File.ReadAllBytes(converted.FullName), limits, cancellation);
    }

    /// <summary>With a profile of its own, so that it neither waits for nor disturbs a LibreOffice that is already open.</summary>
    private static ChildProcess? Start(string folder, string source, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri,
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            "docx",
            "--outdir",
            folder,
            source,
        ];
        return Programs
            .Select(program => ChildProcess.Start(program, arguments, cancellation))
            .FirstOrDefault(started => started is not null);
    }

    /// <summary>The flag fEncrypted of the file information block ([MS-DOC] 2.5.2), in its stream, or in the first sector, where Word puts it, when the directory is broken.</summary>
    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        SaysEncrypted(OleDirectory.Stream(bytes, "WordDocument"))
        || (bytes.Length > FirstSector && SaysEncrypted(bytes[FirstSector..]));

    private static bool SaysEncrypted(ReadOnlySpan<byte> block) =>
        block.Length > 12 && BinaryPrimitives.ReadUInt16LittleEndian(block) == 0xA5EC && (block[11] & 1) != 0;

    private static Diagnostic NotInstalled() =>
        new(
            "converter-missing",
            Severity.Error,
            "文件是旧版 Word 文档（.doc），需要 LibreOffice 才能读取，但本机没有安装。"
                + "请安装（Debian、Ubuntu：apt-get install libreoffice-writer-nogui），或在 Word、WPS 中另存为 docx 后再读取。",
            default
        );

    private static Diagnostic TookTooLong() =>
        new(
            "converter-timeout",
            Severity.Error,
            $"LibreOffice 转换这份旧版 Word 文档超过 {Patience.TotalSeconds:0} 秒，已停止。请在 Word、WPS 中另存为 docx 后再读取。",
            default
        );

    private static SourceDocument Failed(Diagnostic diagnostic) => new([], [diagnostic]);

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A child that was killed may still be letting go of its profile; the system clears its temporary folder.
        }
    }
}
