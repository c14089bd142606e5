using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>A pdf made of raw objects, numbered from 1; object 1 is the catalogue.</summary>
internal static class PdfFile
{
    public static byte[] Of(params string[] objects) => Of("", objects);

    /// <param name="trailer">Entries put into the trailer dictionary.</param>
    public static byte[] Of(string trailer, string[] objects)
    {
        var text = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        for (var at = 0; at < objects.Length; at++)
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }
        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            text.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }
        text.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer}>>\nstartxref\n{table}\n%%EOF\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    public static string Stream(string content, string entries = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Length {content.Length} {entries}>>\nstream\n{content}\nendstream"
        );

    /// <summary>One page whose content stream is given; the font is Helvetica, so the texts are Latin.</summary>
    public static string[] OnePage(string content, string pageEntries = "") =>
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {pageEntries}>>",
            Stream(content),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];

    /// <summary>A ruled table of texts.</summary>
    public static string Table(int rows, int columns)
    {
        var content = new StringBuilder();
        for (var row = 0; row <= rows; row++)
        {
            content.Append(
                CultureInfo.InvariantCulture,
                $"50 {800 - row * 20} m {50 + columns * 60} {800 - row * 20} l S\n"
            );
        }
        for (var column = 0; column <= columns; column++)
        {
            content.Append(
                CultureInfo.InvariantCulture,
                $"{50 + column * 60} 800 m {50 + column * 60} {800 - rows * 20} l S\n"
            );
        }
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                content.Append(
                    CultureInfo.InvariantCulture,
                    $"BT /F1 9 Tf {54 + column * 60} {786 - row * 20} Td (r{row}c{column} 95%) Tj ET\n"
                );
            }
        }
        return content.ToString();
    }
}
