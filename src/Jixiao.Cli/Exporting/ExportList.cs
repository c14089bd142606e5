using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;

namespace Jixiao.Cli.Exporting;

/// <summary><c>jixiao export --list</c></summary>
internal static class ExportList
{
    public static int Write(Terminal terminal, ExportCatalog catalog)
    {
        using var text = terminal.OpenText();
        var width = catalog.Entries.Max(e => e.Code.Length) + 2;
        foreach (var entry in catalog.Entries)
        {
            text.WriteLine($"{entry.Code.PadRight(width)}{entry.Name}（{Word(entry.Subject)}，{Word(entry.Stage)}）");
            text.WriteLine($"{new string(' ', width)}{entry.About}");
        }
        return ExitStatus.Success;
    }

    public static int Unknown(Terminal terminal, ExportCatalog catalog, string code)
    {
        var codes = string.Join('、', catalog.Entries.Select(e => e.Code));
        terminal.Error.WriteLine($"命令行有误：没有 {code} 这种表样，可用的是 {codes}。用法见 jixiao export --help。");
        return ExitStatus.Usage;
    }

    public static string Word(FormSubject subject) => subject == FormSubject.Project ? "项目支出" : "部门整体支出";

    private static string Word(FormStage stage) =>
        stage switch
        {
            FormStage.Approval => "批复",
            FormStage.Monitoring => "运行监控",
            FormStage.SelfEvaluation => "自评",
            _ => "目标",
        };
}
