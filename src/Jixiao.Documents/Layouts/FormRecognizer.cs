using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts;

/// <summary>From tables and text to forms.</summary>
public static class FormRecognizer
{
    public static (IReadOnlyList<Form> Forms, IReadOnlyList<Diagnostic> Diagnostics) Recognize(
        SourceDocument source,
        CancellationToken cancellation = default
    ) => ([], []);
}
