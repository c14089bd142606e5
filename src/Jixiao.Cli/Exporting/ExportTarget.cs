namespace Jixiao.Cli.Exporting;

/// <summary>Where an export goes, and as what.</summary>
/// <param name="Path">File, or folder without a separator at its end.</param>
internal sealed record ExportTarget(string Path, ExportShape Shape, string Format)
{
    public static readonly string[] Extensions = [".docx", ".xlsx", ".pdf", ".html", ".zip", ".csv", ".json"];

    /// <summary>Null when the name does not tell.</summary>
    public static ExportTarget? Of(string path)
    {
        if (Directory.Exists(path) || path.EndsWith('/') || path.EndsWith('\\'))
        {
            return new(path.TrimEnd('/', '\\') is { Length: > 0 } folder ? folder : path, ExportShape.Folder, "");
        }
        var extension = System.IO.Path.GetExtension(path).ToLowerInvariant();
        extension = extension == ".htm" ? ".html" : extension;
        return !Extensions.Contains(extension, StringComparer.Ordinal) ? null
            : extension == ".zip" ? new(path, ExportShape.Zip, "")
            : new(path, ExportShape.OneFile, extension[1..]);
    }
}

internal enum ExportShape
{
    /// <summary>All forms in one document.</summary>
    OneFile,

    /// <summary>A file a form.</summary>
    Folder,

    /// <summary>A file a form, packed.</summary>
    Zip,
}
