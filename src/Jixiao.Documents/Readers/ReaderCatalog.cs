using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Html;
using Jixiao.Documents.Readers.Office;
using Jixiao.Documents.Readers.Office.Docx;
using Jixiao.Documents.Readers.Office.Legacy;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Readers.Scans;
using Jixiao.Documents.Readers.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers;

/// <summary>Every format Jixiao reads, and how a file's format is told from its bytes; the extension only breaks ties.</summary>
public static class ReaderCatalog
{
    private sealed record Format(string Name, Func<Sniffed, bool> Is, Func<Sniffed, IDocumentReader>? Reader);

    /// <summary>Asked in this order; the first that knows the file reads it.</summary>
    private static readonly Format[] Formats =
    [
        new("pdf", f => FormatSniffer.IsPdf(f.Bytes.Span), _ => new PdfReader()),
        // Scans as picture files: the contract knows no name of their own for what is a pdf of one picture.
        new("pdf", f => f.Picture is not null, f => new PictureReader(f.Picture!)),
        new("docx", f => f.Office == "docx", _ => new DocxReader()),
        new("xlsx", f => f.Office == "xlsx", _ => new XlsxReader()),
        new("doc", f => f.Office == "doc", _ => new DocReader()),
        new("xls", f => f.Office == "xls", _ => new XlsReader()),
        new("html", f => FormatSniffer.IsHtml(f.Beginning), _ => new HtmlReader()),
        new("csv", f => DelimitedSniffer.IsCsv(f.Extension, f.Beginning), f => new DelimitedReader(f.Extension)),
        new(
            "markdown",
            f => f.Extension is ".md" or ".markdown" || FormatSniffer.HasPipeTable(f.Beginning),
            _ => new PlainTextReader()
        ),
        new("text", _ => true, _ => new PlainTextReader()),
    ];

    /// <summary>The format's name in the reading contract, and what its reader found.</summary>
    public static (string Format, SourceDocument Source) Read(
        string file,
        ReadOnlyMemory<byte> bytes,
        ReadingLimits limits,
        CancellationToken cancellation
    )
    {
        var sniffed = new Sniffed(Path.GetExtension(file).ToLowerInvariant(), bytes);
        if (Refusal(sniffed, limits) is { } refusal)
        {
            return (NameOf(sniffed), new SourceDocument([], [refusal]));
        }

        var format = Array.Find(Formats, f => f.Is(sniffed))!;
        return format.Reader is null
            ? (
                format.Name,
                new SourceDocument([], [Error("no-reader", $"文件是 {format.Name}，本版本还不能读取这种格式。")])
            )
            : (format.Name, format.Reader(sniffed).Read(bytes, limits, cancellation));
    }

    /// <summary>Of a file that no reader is asked to read. What is encrypted does not show what it is: then the extension decides.</summary>
    private static string NameOf(Sniffed file) =>
        file.Office switch
        {
            "encrypted" => file.Extension is ".xlsx" or ".xlsm" or ".xlsb" or ".xls" ? "xlsx" : "docx",
            "xlsb" => "xlsx",
            null => file.BrokenOffice ?? (FormatSniffer.IsPdf(file.Bytes.Span) ? "pdf" : "text"),
            var name => name,
        };

    private static Diagnostic? Refusal(Sniffed file, ReadingLimits limits)
    {
        var bytes = file.Bytes;
        if (bytes.IsEmpty)
        {
            return Error("empty-file", "文件是空的（0 字节）；请确认文件已完整保存或下载后重试。");
        }

        if (bytes.Length > limits.FileBytes)
        {
            return Error(
                "too-large",
                $"文件有 {bytes.Length >> 20} MB，超过上限 {limits.FileBytes >> 20} MB；请拆分文件后再读。"
            );
        }

        if (file.Office == "encrypted")
        {
            return Error("password-protected", "文件设有打开密码，无法读取；请在原软件中取消密码后重试。");
        }

        if (file.Office == "xlsb")
        {
            return Error(
                "no-reader",
                "文件是二进制工作簿（xlsb），不能读取这种格式；请在 Excel 或 WPS 中另存为 xlsx 后再读。"
            );
        }

        if (file.BrokenOffice is { } name)
        {
            return Error(
                "damaged-file",
                $"文件应是 {name}，但内容不完整（共 {bytes.Length} 字节，缺少正文部分），无法读取；请重新下载或用原软件另存后再读。"
            );
        }

        return
            file.Office is null
            && file.Picture is null
            && !FormatSniffer.IsPdf(bytes.Span)
            && TextDecoding.LooksBinary(bytes.Span)
            ? Error(
                "unknown-format",
                "无法识别文件格式；可读取的有 docx、doc、xlsx、xls、pdf、html、markdown、csv、纯文本和扫描图片，请确认文件未损坏。"
            )
            : null;
    }

    private static Diagnostic Error(string code, string message) => new(code, Severity.Error, message, default);

    private sealed class Sniffed(string extension, ReadOnlyMemory<byte> bytes)
    {
        private string? beginning;

        public string Extension { get; } = extension;

        public ReadOnlyMemory<byte> Bytes { get; } = bytes;

        /// <summary>docx, xlsx, doc, xls, "xlsb", "encrypted", or null for anything else.</summary>
        public string? Office { get; } = OfficeSniffer.Detect(bytes.Span);

        /// <summary>What the extension says of a file that begins as an office file does and holds nothing of one; null for any other.</summary>
        public string? BrokenOffice =>
            Office is null
            && OfficeSniffer.IsContainer(Bytes.Span)
            && Extension is ".docx" or ".xlsx" or ".doc" or ".xls"
                ? Extension[1..]
                : null;

        /// <summary>Name of the picture's format, null when the bytes are no picture.</summary>
        public string? Picture { get; } = FormatSniffer.Picture(bytes.Span);

        public string Beginning => beginning ??= FormatSniffer.Beginning(Bytes.Span);
    }
}
