using System.Diagnostics;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>Documents saved by LibreOffice as Office 97–2003 wrote them.</summary>
internal static class OldFormat
{
    /// <summary>The file saved; null when there is no LibreOffice that writes it.</summary>
    public static string? Save(string source, string format, string folder)
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string[] arguments =
        [
            "-env:UserInstallation=" + profile,
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder,
            source,
        ];
        try
        {
            var start = new ProcessStartInfo("soffice", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var office = Process.Start(start)!;
            office.WaitForExit(60_000);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
        var saved = Path.Combine(folder, Path.GetFileNameWithoutExtension(source) + "." + format);
        return File.Exists(saved) ? saved : null;
    }
}
