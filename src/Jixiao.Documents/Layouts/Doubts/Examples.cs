using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Layouts.Doubts;

/// <summary>Tables in a template that only show how to fill it in: every indicator says that it is an example.</summary>
internal static class Examples
{
    private static readonly string[] Words =
    [
        "示例",
        "（示例",
        "(示例",
        "【示例",
        "样例",
        "例：",
        "例:",
        "例如",
        "如：",
    ];

    public static bool Are(Form form) =>
        form.Project is null
        && form.Indicators.Count > 0
        && form.Indicators.All(i =>
            i.Name is { } name && Array.Exists(Words, w => name.StartsWith(w, StringComparison.Ordinal))
        );

    public static Diagnostic Told(Form form) =>
        new(
            "example-left-out",
            Severity.Info,
            $"有 {form.Indicators.Count} 条指标都标为示例，且没有项目名称，应为填报样例，未作为绩效目标表读取；如确需读取，请去掉“示例”字样。",
            form.Source
        );
}
