using System.CommandLine;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Reading;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Auditing;

/// <summary><c>jixiao audit FILE|FOLDER|-…</c></summary>
internal static class AuditCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FileArguments.Create("文件、文件夹（连同下级文件夹）或 -（标准输入），可以有多个，一起审核");
        var profile = ProfileOption();
        var json = new Option<bool>("--json") { Description = "输出约定的 JSON" };
        var limit = TimeLimitOption.Create();
        var command = new Command("audit", "审核绩效目标表，列出问题") { files, profile, json, limit };
        command.Validators.Add(FileArguments.Required(files));
        command.SetAction(parsed =>
        {
            var reader = new FileReading(terminal.Input, ReadingLimits.Default, parsed.GetValue(limit));
            var run = new AuditRun(terminal, reader, parsed.GetValue(profile));
            return run.Run(parsed.GetRequiredValue(files), parsed.GetValue(json));
        });
        return command;
    }

    private static Option<Profile?> ProfileOption() =>
        new("--profile")
        {
            Description =
                $"按哪套规定审核：{string.Join('、', ProfileCatalog.All.Select(p => p.Name))}，或一个 YAML 文件（默认按年度和地区选）",
            HelpName = "名称|文件",
            CustomParser = parsed =>
            {
                try
                {
                    return ProfileFile.Load(parsed.Tokens[0].Value);
                }
                catch (ProfileException fault)
                {
                    parsed.AddError(fault.Message);
                    return null;
                }
            },
        };
}
