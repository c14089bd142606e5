using System.Text;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>A line of text and the part of the page it was read in.</summary>
internal readonly record struct PartLine(PixelBox Part, RecognisedLine Line);

/// <summary>Has parts of a picture recognised, each by itself.</summary>
/// <param name="folder">For pictures of the parts; what is put there is deleted again.</param>
internal sealed class PartReader(GrayImage picture, string folder, CancellationToken cancellation)
{
    /// <summary>White around a part: without it characters at its border are lost.</summary>
    public const int Margin = 16;

    /// <summary>Null when tesseract fails.</summary>
    public IReadOnlyList<PartLine>? Read(IReadOnlyList<PixelBox> parts, int mode, string language)
    {
        // As many processes as there are cores, each with every nth part.
        var share = Math.Min(parts.Count, Environment.ProcessorCount);
        var results = new List<PartLine>?[share];
        var options = new ParallelOptions { MaxDegreeOfParallelism = share + 1, CancellationToken = cancellation };
        Parallel.For(
            0,
            share,
            options,
            i =>
            {
                List<PixelBox> own = [.. parts.Where((_, p) => p % share == i)];
                var list = Write(own, Path.Combine(folder, $"parts-{i}"));
                results[i] = Tesseract
                    .Read(list, mode, language, cancellation)
                    ?.Where(l => l.Picture >= 0 && l.Picture < own.Count)
                    .Select(l => new PartLine(own[l.Picture], l))
                    .ToList();
                Directory.Delete(Path.GetDirectoryName(list)!, recursive: true);
            }
        );
        cancellation.ThrowIfCancellationRequested();
        return Array.Exists(results, r => r is null) ? null : [.. results.SelectMany(r => r!)];
    }

    private string Write(List<PixelBox> parts, string own)
    {
        Directory.CreateDirectory(own);
        var list = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var path = Path.Combine(own, $"{i}.pgm");
            using var file = File.Create(path);
            picture.WriteCrop(file, parts[i], Margin);
            list.Append(path).Append('\n');
        }

        var index = Path.Combine(own, "parts.txt");
        File.WriteAllText(index, list.ToString());
        return index;
    }
}
