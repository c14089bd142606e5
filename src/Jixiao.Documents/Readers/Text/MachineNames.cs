using System.Text;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Column names that a program gave ("LV3_PERF_IND_NAME"): the texts below them were never marked up and are taken as they stand.</summary>
internal static class MachineNames
{
    private const int Fewest = 4;

    public static bool Head(string text, char separator)
    {
        var line = text.AsSpan().TrimStart('\uFEFF');
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        var names = 0;
        foreach (var range in line.Split(separator))
        {
            var name = line[range].Trim('"');
            names += name.Contains('_') && Ascii.IsValid(name) && !name.Contains(' ') ? 1 : 0;
        }
        return names >= Fewest;
    }
}
