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
              jixiao audit 文件|文件夹|-       审核绩效目标表：算术、权重、指标值、归类、雷同、年度……
                                               audit performance-target forms: arithmetic, weights, values, copies
                --json | --sarif               按约定的 JSON 或 SARIF 输出  as JSON or SARIF
                --html 文件  --xlsx 文件       可打印的网页，带批注的工作簿  page to print, workbook with comments
              jixiao export 文件… --to 输出    正式表格：docx、xlsx、pdf、html；--list 列出表样，--fill 填报模板
                                               the official forms; --list names them, --fill for filling offline
              jixiao rules                     全部审核规则；rules show JX603 说明一条  the rules
              jixiao 命令 --help               全部选项  all options
              jixiao --version                 版本  version

            例 For example:
              ./run read 绩效目标表.docx
              ./run read 预算公开文件夹 --format csv > 指标.csv
              ./run audit 绩效目标表.docx --html 审核结果.html

            """
        );
    }
}
