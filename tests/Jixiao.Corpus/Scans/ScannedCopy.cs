using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Jixiao.Corpus.Scans;

/// <summary>A pdf as a scanner gives it: every page one picture, no text.</summary>
public static class ScannedCopy
{
    /// <param name="dots">Of the scanner, to the inch.</param>
    /// <param name="lean">Degrees by which the paper lay crooked, clockwise.</param>
    public static async Task<byte[]> Of(string pdf, int dots, double lean = 0)
    {
        var folder = Directory.CreateTempSubdirectory("jixiao-scan-");
        try
        {
            return Bind(await PaintAsync(pdf, dots, "-jpeg", folder.FullName), dots, lean);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The pages as picture files of pdftoppm's making.</summary>
    /// <param name="format">"-jpeg", "-png" or "-tiff".</param>
    public static async Task<IReadOnlyList<byte[]>> PaintAsync(string pdf, int dots, string format, string folder)
    {
        string[] arguments = [format, "-gray", "-r", $"{dots}", pdf, Path.Combine(folder, "page")];
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", arguments) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        return [.. Directory.GetFiles(folder, "page*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static byte[] Bind(IReadOnlyList<byte[]> pictures, int dots, double lean)
    {
        var kids = string.Concat(pictures.Select((_, i) => $"{3 + (3 * i)} 0 R "));
        var objects = new List<byte[]>
        {
            Ascii("<</Type/Catalog/Pages 2 0 R>>"),
            Ascii($"<</Type/Pages/Count {pictures.Count}/Kids[{kids}]>>"),
        };
        foreach (var picture in pictures)
        {
            var (width, height, components) = Size(picture);
            var (w, h) = (width * 72.0 / dots, height * 72.0 / dots);
            var (sin, cos) = Math.SinCos(-lean * Math.PI / 180);
            var n = objects.Count;
            objects.Add(
                Ascii(
                    $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {N(w)} {N(h)}]/Contents {n + 2} 0 R/Resources<</XObject<</Scan {n + 3} 0 R>>>>>>"
                )
            );
            var place = $"{N(w * cos)} {N(w * sin)} {N(-h * sin)} {N(h * cos)} {N(h * sin / 2)} {N(-w * sin / 2)}";
            objects.Add(Packed("", Ascii($"q {place} cm /Scan Do Q")));
            var color = components == 1 ? "DeviceGray" : "DeviceRGB";
            objects.Add(
                Packed(
                    $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/Filter/DCTDecode/ColorSpace/{color}",
                    picture
                )
            );
        }

        return Write(objects);
    }

    private static byte[] Write(List<byte[]> objects)
    {
        var file = new MemoryStream();
        var offsets = new StringBuilder();
        file.Write("%PDF-1.4\n"u8);
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Append(CultureInfo.InvariantCulture, $"{file.Position:0000000000} 00000 n \n");
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Position;
        var size = objects.Count + 1;
        file.Write(Ascii($"xref\n0 {size}\n0000000000 65535 f \n{offsets}trailer<</Size {size}/Root 1 0 R>>\n"));
        file.Write(Ascii($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Packed(string entries, byte[] bytes) =>
        [.. Ascii($"<<{entries}/Length {bytes.Length}>>stream\n"), .. bytes, .. "\nendstream"u8];

    /// <summary>From the frame header of a jpeg.</summary>
    private static (int Width, int Height, int Components) Size(byte[] jpeg)
    {
        var at = 2;
        while (jpeg[at + 1] is not (0xC0 or 0xC1 or 0xC2))
        {
            at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3];
        }

        return ((jpeg[at + 7] << 8) + jpeg[at + 8], (jpeg[at + 5] << 8) + jpeg[at + 6], jpeg[at + 9]);
    }

    private static string N(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
