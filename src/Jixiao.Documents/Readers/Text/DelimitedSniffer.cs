using System.Buffers;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Tells comma-separated files and their separator.</summary>
internal static class DelimitedSniffer
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t");

    /// <summary>By its extension, or because the first lines all hold the same number of commas or quoted cells.</summary>
    public static bool IsCsv(string extension, string beginning) =>
        extension is ".csv" or ".tsv"
            ? !FormatSniffer.HasPipeTable(beginning)
            : beginning.Count('\t') == 0 && SteadyCommas(beginning);

    /// <summary>The separator that stands outside quotes most often; a tab for .tsv.</summary>
    public static char Separator(string extension, ReadOnlySpan<char> text)
    {
        int commas = 0,
            semicolons = 0,
            tabs = 0;
        var quoted = false;
        var head = text[..Math.Min(text.Length, 16_384)];
        foreach (var c in head)
        {
            quoted ^= c == '"';
            if (!quoted && Separators.Contains(c))
            {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }

        if (tabs > 0 && (extension == ".tsv" || tabs >= commas))
        {
            return '\t';
        }

        return semicolons > commas * 2 ? ';' : ',';
    }

    private static bool SteadyCommas(string beginning)
    {
        int lines = 0,
            commas = 0;
        foreach (var line in beginning.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            var count = line.Count(',');
            if (count < 2 || (lines > 0 && count != commas))
            {
                return false;
            }

            commas = count;
            if (++lines == 8)
            {
                return true;
            }
        }

        return lines >= 3;
    }
}
