using System.IO.Compression;
using System.Text;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Exporting;

/// <summary>A file a form, packed. They are made in a folder beside the zip, where a stopped export goes on.</summary>
internal sealed class ZipExport(Terminal terminal, ExportInput input, ExportOrder order, Complaints complaints)
{
    public (int Forms, Diagnostic? Failure) Run(IReadOnlyList<string> given)
    {
        var path = order.Target.Path;
        var work = Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), $".{Path.GetFileName(path)}.jixiao");
        var folder = new FolderExport(terminal, input, order, complaints);
        var (forms, failure) = folder.Run(given, work);
        if (failure is null && forms > 0)
        {
            failure = AtomicFile.Write(path, stream => Pack(stream, work, folder.Outputs));
        }
        if (failure is null)
        {
            Directory.Delete(work, recursive: true);
        }
        return (forms, failure);
    }

    /// <summary>A call for other sources, that was stopped and never gone on with, may have left more in the folder.</summary>
    private static Diagnostic? Pack(Stream stream, string folder, IEnumerable<string> names)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            // Most formats are packed already.
            zip.CreateEntryFromFile(Path.Join(folder, name), name, CompressionLevel.Fastest);
        }
        return null;
    }
}
