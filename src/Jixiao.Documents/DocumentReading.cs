using System.Text.Json.Serialization;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Documents;

/// <summary>Everything read from one file: "Document" in the reading contract.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Format">text, markdown, html, csv, docx, doc, xlsx, xls or pdf.</param>
/// <param name="Sha256">Of the file's bytes, lower-case hex; empty when they could not be read.</param>
/// <param name="Forms">In the order of the document; empty when it holds none.</param>
public sealed record DocumentReading(
    string File,
    string Format,
    string Sha256,
    IReadOnlyList<Form> Forms,
    IReadOnlyList<Diagnostic> Diagnostics
)
{
    /// <summary>False when an error-level diagnostic says that the file could not be read.</summary>
    [JsonIgnore]
    public bool CouldBeRead => Diagnostics.All(d => d.Severity != Severity.Error);
}
