using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Jixiao.Web.Features.Shared;

/// <summary>A page that was rendered once with marks where its words belong: each answer writes its own words, encoded, between what stays.</summary>
internal sealed class PageTemplate
{
    /// <summary>Nobody can write it into a name: it is another in each process.</summary>
    private static readonly string Marking = $"jx{Guid.NewGuid():N}";

    /// <summary>What stays before each word; after the last word comes <see cref="end"/>.</summary>
    private readonly List<(byte[] Before, int Word)> parts = [];
    private readonly byte[] end;

    /// <param name="page">Rendered with <see cref="Mark"/>s; UTF-8.</param>
    public PageTemplate(ReadOnlySpan<byte> page)
    {
        var marking = Encoding.ASCII.GetBytes(Marking);
        for (int at; (at = page.IndexOf(marking)) >= 0; page = page[(at + marking.Length + 2)..])
        {
            var word = int.Parse(page.Slice(at + marking.Length, 2), CultureInfo.InvariantCulture);
            parts.Add((page[..at].ToArray(), word));
        }
        end = page.ToArray();
    }

    /// <summary>What stands in the page for a word while it is rendered.</summary>
    /// <param name="word">Below 100.</param>
    public static string Mark(int word) => Marking + word.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>What every page made of it says, whoever reads it.</summary>
    public string Lasting => string.Concat(parts.Select(p => p.Before).Append(end).Select(Encoding.UTF8.GetString));

    /// <param name="words">In the order of their marks, not encoded.</param>
    public async Task WriteAsync(HttpResponse response, IReadOnlyList<string> words, HtmlEncoder encoder)
    {
        var encoded = words.Select(w => Encoding.UTF8.GetBytes(encoder.Encode(w))).ToArray();
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = parts.Sum(p => p.Before.Length + encoded[p.Word].Length) + end.Length;
        var writer = response.BodyWriter;
        foreach (var (before, word) in parts)
        {
            writer.Write(before);
            writer.Write(encoded[word]);
        }
        writer.Write(end);
        await writer.FlushAsync(response.HttpContext.RequestAborted);
    }
}
