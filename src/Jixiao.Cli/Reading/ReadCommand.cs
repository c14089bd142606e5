using System.CommandLine;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Reading;

/// <summary><c>jixiao read FILE|FOLDER|-…</c></summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FileArguments.Create("文件、文件夹（连同下级文件夹）或 -（标准输入），可以有多个");
        var json = new Option<bool>("--json") { Description = "输出 JSON，同 --format json" };
        var format = new Option<string>("--format")
        {
            Description = "table：表格（默认）；json：约定的 JSON；csv：每条指标一行",
            HelpName = "table|json|csv",
            CustomParser = parsed =>
            {
                var name = parsed.Tokens[0].Value;
                if (!ReadingOutputs.Names.Contains(name, StringComparer.Ordinal))
                {
                    parsed.AddError($"没有 {name} 这种格式，可用的是 {string.Join('、', ReadingOutputs.Names)}。");
                }
                return name;
            },
        };
        var limit = TimeLimitOption.Create();
        var command = new Command("read", "读出文件里的绩效目标表") { files, json, format, limit };
        command.Validators.Add(FileArguments.Required(files));
        command.Validators.Add(result =>
        {
            if (result.GetResult(json) is { Implicit: false } && result.GetResult(format) is { Implicit: false })
            {
                result.AddError("--json 和 --format 只能用一个。");
            }
        });
        command.SetAction(parsed =>
        {
            var reader = new FileReading(terminal.Input, ReadingLimits.Default, parsed.GetValue(limit));
            var name = parsed.GetValue(json) ? "json" : parsed.GetValue(format) ?? "table";
            return new ReadingRun(terminal, reader).Run(parsed.GetRequiredValue(files), name);
        });
        return command;
    }
}
