using System.Globalization;
using System.Text;
using Jixiao.Core.Forms;

namespace Jixiao.Cli.Exporting;

/// <summary>Names of files by unit and project, such as every file system takes, none twice.</summary>
internal sealed class OutputNames(string extension)
{
    /// <summary>A name of a file may have 255 bytes, a Chinese character has three.</summary>
    private const int Longest = 70;

    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public void Reserve(string file) => taken.Add(file);

    public void Release(string file) => taken.Remove(file);

    /// <param name="source">File the form was read from, for a form that names nobody.</param>
    public string Next(Form form, string source)
    {
        var parts = new[] { form.Unit?.Name, form.Project?.Name }.Where(p => !string.IsNullOrWhiteSpace(p)).ToList();
        var wanted = parts.Count > 0 ? string.Join('_', parts) : Path.GetFileNameWithoutExtension(source);
        var clean = Clean(wanted);
        var name = Cut(clean, Longest) + extension;
        for (var copy = 2; !taken.Add(name); copy++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{Cut(clean, Longest - 6)}({copy}){extension}");
        }
        return name;
    }

    private static string Clean(string wanted)
    {
        var clean = new StringBuilder(wanted.Length);
        foreach (var rune in wanted.EnumerateRunes())
        {
            var refused =
                Rune.IsControl(rune)
                || rune == Rune.ReplacementChar
                || rune.ToString() is "/" or "\\" or ":" or "*" or "?" or "\"" or "<" or ">" or "|";
            clean.Append(refused ? "-" : rune.ToString());
        }
        var name = clean.ToString().Trim(' ', '.');
        return name.Length == 0 || Devices.Contains(name, StringComparer.OrdinalIgnoreCase) ? "表" + name : name;
    }

    private static string Cut(string name, int length) =>
        name.Length <= length ? name
        : char.IsHighSurrogate(name[length - 1]) ? name[..(length - 1)]
        : name[..length];
}
