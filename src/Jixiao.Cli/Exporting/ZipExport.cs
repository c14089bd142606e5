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
        var (forms, failure) = new FolderExport(terminal, input, order, complaints).Run(given, work);
        if (failure is null && forms > 0)
        {
            failure = AtomicFile.Write(path, stream => Pack(stream, work));
        }
        if (failure is null)
        {
            Directory.Delete(work, recursive: true);
        }
        return (forms, failure);
    }

    private static Diagnostic? Pack(Stream stream, string folder)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!name.StartsWith('.'))
            {
                // Most formats are packed already.
                zip.CreateEntryFromFile(file, name, CompressionLevel.Fastest);
            }
        }
        return null;
    }
}
