namespace Jixiao.Documents.Exports.Pages;

/// <summary>How a label and its value are written in one line: "填报人：张三".</summary>
internal static class LabelText
{
    public static string Of((string Label, string? Value) part) =>
        part.Label.Length == 0 || part.Label[^1] is '：' or ':' or '（' or ' '
            ? part.Label + part.Value
            : $"{part.Label}：{part.Value}";
}
