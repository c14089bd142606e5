using System.CommandLine;
using Jixiao.Cli.Reading;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Auditing;

/// <summary><c>jixiao audit FILE|FOLDER|-…</c></summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FileArguments.Create("文件、文件夹（连同下级文件夹）或 -（标准输入），可以有多个，一起审核");
        var options = new AuditOptions();
        var limit = TimeLimitOption.Create();
        var command = new Command("audit", "审核绩效目标表，列出问题") { files };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.Add(limit);
        command.Validators.Add(FileArguments.Required(files));
        command.Validators.Add(options.Check);
        command.SetAction(parsed =>
        {
            var reader = new FileReading(terminal.Input, ReadingLimits.Default, parsed.GetValue(limit));
            var output = new AuditOutput(
                parsed.GetValue(options.Json),
                parsed.GetValue(options.Sarif),
                parsed.GetValue(options.Xlsx),
                parsed.GetValue(options.Html),
                parsed.GetValue(options.To)
            );
            var run = new AuditRun(terminal, reader, TimeProvider.System)
            {
                Profile = parsed.GetValue(options.Profile),
                Suppressions = parsed.GetValue(options.Suppress),
                Baseline = parsed.GetValue(options.Baseline),
                Against = parsed.GetRequiredValue(options.Against),
            };
            return run.Run(parsed.GetRequiredValue(files), output);
        });
        return command;
    }
}
