using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports;

/// <summary>Forms for one file. They are taken one at a time, so a batch may be longer than memory.</summary>
/// <param name="Title">Of the whole file: its properties, and the heading of its table of contents.</param>
/// <param name="Forms">Gone through once, in order.</param>
/// <param name="Contents">
/// Names for a table of contents in front, one a form; null or empty leaves it out. They are asked for beforehand because the forms
/// are not all at hand when the first page is written.
/// </param>
public sealed record FormBatch(string Title, IEnumerable<OfficialForm> Forms, IReadOnlyList<string>? Contents = null)
{
    public bool HasContents => Contents is { Count: > 0 };

    /// <summary>One form, without a table of contents.</summary>
    public static FormBatch Of(OfficialForm form) => new(form.Name, [form]);
}
