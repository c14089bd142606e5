namespace Jixiao.Cli;

/// <summary>What Jixiao can do today, for one who calls it without a word.</summary>
internal static class Welcome
{
    public static void Write(Terminal terminal)
    {
        using var text = terminal.OpenText();
        text.Write(
            $"""
            {CommandLine.NameAndVersion}  绩效：预算绩效管理的开放系统
            An open system for budget performance management (预算绩效管理).

            现在能做 What it can do today:
              jixiao read 文件|文件夹|-        读出绩效目标表：文字、Markdown、CSV、HTML、Word、Excel、PDF
                                               read the performance-target forms of any document
                --json                         按约定的 JSON 输出  as JSON
                --format table|json|csv        表格（默认）、JSON、CSV  table (default), JSON or CSV
              jixiao read --help               全部选项  all options
              jixiao --version                 版本  version

            例 For example:
              ./run read 绩效目标表.docx
              ./run read 预算公开文件夹 --format csv > 指标.csv

            """
        );
    }
}
