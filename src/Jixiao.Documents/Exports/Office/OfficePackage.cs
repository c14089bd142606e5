using System.IO.Compression;
using DocumentFormat.OpenXml;
using Jixiao.Documents.Exports.Markup;

namespace Jixiao.Documents.Exports.Office;

/// <summary>
/// The zip of a docx or xlsx, written from the first part to the last and never read back. The SDK's own packages keep every part in
/// memory until they are closed, so a workbook of thousands of sheets cannot be streamed through them; its elements are used for the
/// small parts.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Zip entries bear a date; the oldest one they can makes equal forms equal files.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<(string Part, string ContentType)> parts = [];
    private readonly string title;

    public OfficePackage(Stream stream, string title)
    {
        zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        this.title = title;
    }

    /// <param name="part">"xl/workbook.xml"</param>
    /// <param name="contentType">Without what all of them begin with: "spreadsheetml.sheet.main".</param>
    public void Add(string part, string contentType, Action<MarkupWriter> write)
    {
        parts.Add((part, $"application/vnd.openxmlformats-officedocument.{contentType}+xml"));
        Write(part, write);
    }

    public void Add(string part, string contentType, OpenXmlElement root) =>
        Add(part, contentType, output => output.Markup(root.OuterXml));

    /// <summary>The relationships of a part to others beside it.</summary>
    /// <param name="targets">Id, kind ("worksheet") and path from the part's folder.</param>
    public void Relate(string part, IEnumerable<(string Id, string Kind, string Target)> targets)
    {
        var slash = part.LastIndexOf('/');
        Write($"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels", output => Relationships(output, targets));
    }

    /// <summary>Writes what every package ends with.</summary>
    /// <param name="main">The part that a reader begins with.</param>
    public void Finish(string main)
    {
        const string core = "docProps/core.xml";
        Write(core, Properties);
        Relate("", [("rId1", "officeDocument", main)]);
        Write("[Content_Types].xml", ContentTypes);
    }

    public void Dispose() => zip.Dispose();

    private void Write(string name, Action<MarkupWriter> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoDate;
        using var stream = entry.Open();
        using var output = new MarkupWriter(stream);
        output.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(output);
    }

    private static void Relationships(MarkupWriter output, IEnumerable<(string Id, string Kind, string Target)> targets)
    {
        output.Markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, kind, target) in targets)
        {
            output.Markup("<Relationship Id=\"").Markup(id).Markup("\" Type=\"").Markup(RelationshipTypes).Markup(kind);
            output.Markup("\" Target=\"").Text(target).Markup("\"/>");
        }
        if (targets.Any(t => t.Kind == "officeDocument"))
        {
            output.Markup("<Relationship Id=\"rIdCore\" Type=\"http://schemas.openxmlformats.org/package/2006/");
            output.Markup("relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>");
        }
        output.Markup("</Relationships>");
    }

    private void Properties(MarkupWriter output)
    {
        output.Markup(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        );
        output.Markup(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").Text(title);
        output.Markup("</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>");
    }

    private void ContentTypes(MarkupWriter output)
    {
        output.Markup("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        output.Markup(
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        );
        output.Markup("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        output.Markup(
            "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        );
        foreach (var (part, type) in parts)
        {
            output
                .Markup("<Override PartName=\"/")
                .Markup(part)
                .Markup("\" ContentType=\"")
                .Markup(type)
                .Markup("\"/>");
        }
        output.Markup("</Types>");
    }
}
