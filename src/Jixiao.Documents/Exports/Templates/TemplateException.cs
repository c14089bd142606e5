namespace Jixiao.Documents.Exports.Templates;

/// <summary>A template file that is not what it should be; the message is Chinese and names the line.</summary>
public sealed class TemplateException(string file, long line, string message)
    : Exception($"{file} 第 {line} 行：{message}");
