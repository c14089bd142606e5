using System.Text;
using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Html;

/// <summary>One page that needs nothing beside it: no script, no picture, no address outside. Printed, it is the official form.</summary>
public static class HtmlExport
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <param name="markFields">Every cell says in <c>data-field</c> what it prints, for an editor or a comment to find.</param>
    public static void Write(Stream stream, FormBatch batch, bool markFields = false) =>
        Write(stream, batch, markFields, forPrint: false);

    /// <param name="forPrint">The page is only printed and thrown away.</param>
    internal static void Write(Stream stream, FormBatch batch, bool markFields, bool forPrint)
    {
        using var output = new MarkupWriter(stream, forPrint);
        output.Markup("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Markup("<meta name=\"generator\" content=\"Jixiao\">\n<title>").Text(batch.Title).Markup("</title>\n");
        output.Markup("<style>\n").Markup(Style.Value).Markup("</style>\n</head>\n<body>\n");
        Contents(output, batch);
        output.Markup("<main>\n");
        var forms = new HtmlForms(output, batch.HasContents, markFields);
        foreach (var form in batch.Forms)
        {
            forms.Write(form);
        }
        output.Markup("</main>\n</body>\n</html>\n");
    }

    /// <summary>The form alone, to stand in another page that brings its own style.</summary>
    public static string Fragment(OfficialForm form, bool markFields = true)
    {
        using var stream = new MemoryStream();
        using (var output = new MarkupWriter(stream))
        {
            new HtmlForms(output, belowContents: true, markFields, isPage: false).Write(form);
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Contents(MarkupWriter output, FormBatch batch)
    {
        if (!batch.HasContents)
        {
            return;
        }
        output
            .Markup("<nav aria-labelledby=\"contents\">\n<h1 id=\"contents\">")
            .Text(batch.Title)
            .Markup("</h1>\n<ol>\n");
        for (var i = 0; i < batch.Contents!.Count; i++)
        {
            output
                .Markup("<li><a href=\"#form-")
                .Markup(i + 1)
                .Markup("\">")
                .Text(batch.Contents[i])
                .Markup("</a></li>\n");
        }
        output.Markup("</ol>\n</nav>\n");
    }

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlExport).Assembly.GetManifestResourceStream("forms.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
