using Jixiao.Core.Forms;

namespace Jixiao.Audit;

/// <summary>A form and where it came from.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Position">0-based position of the form in the file.</param>
public sealed record AuditedForm(string File, int Position, Form Form)
{
    /// <summary>How it was read; a form that was typed in stands as it is.</summary>
    public FormReading Reading { get; init; } = FormReading.AsTyped;
}
