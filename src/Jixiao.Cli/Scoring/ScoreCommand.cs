using System.CommandLine;
using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Scoring;
using Jixiao.Cli.Auditing;
using Jixiao.Cli.Reading;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Scoring;

/// <summary><c>jixiao score FILE|FOLDER|-…</c>: self-evaluations scored anew.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FileArguments.Create("文件、文件夹（连同下级文件夹）或 -（标准输入），可以有多个");
        var profile = ProfileOption();
        var json = new Option<bool>("--json") { Description = "输出约定的 JSON" };
        var limit = TimeLimitOption.Create();
        var command = new Command("score", "按公式重新计算自评表的得分") { files, profile, json, limit };
        command.Validators.Add(FileArguments.Required(files));
        command.SetAction(parsed =>
            Run(
                terminal,
                new FileReading(terminal.Input, ReadingLimits.Default, parsed.GetValue(limit)),
                parsed.GetRequiredValue(files),
                parsed.GetValue(profile),
                parsed.GetValue(json)
            )
        );
        return command;
    }

    private static int Run(
        Terminal terminal,
        FileReading reader,
        IReadOnlyList<string> given,
        Profile? profile,
        bool json
    )
    {
        var (sheets, unread) = (new List<(Form Form, ScoreSheet Sheet)>(), false);
        foreach (var reading in InputFiles.Expand(given).SelectInOrder(Environment.ProcessorCount, reader.Read))
        {
            if (reading.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error)
            {
                unread = true;
                terminal.Error.WriteLine(Printable.Of($"{reading.File}：{error.Message}"));
            }
            for (var i = 0; i < reading.Forms.Count; i++)
            {
                if (reading.Forms[i].Stage == FormStage.SelfEvaluation)
                {
                    sheets.Add((reading.Forms[i], Scorer.Score(new(reading.File, i, reading.Forms[i]), profile)));
                }
            }
        }
        if (json)
        {
            ScoreJson.Write(terminal.Output, [.. sheets.Select(s => s.Sheet)]);
        }
        else
        {
            ScoreText.Write(terminal, sheets);
        }
        if (sheets.Count == 0)
        {
            terminal.Error.WriteLine("没有自评表，没有可计算的得分。");
        }
        return unread ? ExitStatus.Unreadable : ExitStatus.Success;
    }

    private static Option<Profile?> ProfileOption() =>
        new("--profile")
        {
            Description =
                $"按哪套规定计分：{string.Join('、', ProfileCatalog.All.Select(p => p.Name))}，或一个 YAML 文件（默认按年度和地区选）",
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
