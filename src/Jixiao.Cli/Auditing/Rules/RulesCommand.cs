using System.CommandLine;
using Jixiao.Audit;
using Jixiao.Audit.Docs;

namespace Jixiao.Cli.Auditing.Rules;

/// <summary><c>jixiao rules [list | show JX603 | docs --to DIR]</c></summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rules", "列出、说明审核规则") { List(terminal), Show(terminal), Docs(terminal) };
        command.SetAction(_ => WriteList(terminal));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "列出全部规则（默认）");
        command.SetAction(_ => WriteList(terminal));
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<string>("编号") { Description = "如 JX603" };
        id.Validators.Add(result =>
        {
            if (RuleCatalog.Find(result.Tokens[0].Value.ToUpperInvariant()) is null)
            {
                result.AddError($"没有规则 {result.Tokens[0].Value}。用 jixiao rules 查看全部规则。");
            }
        });
        var command = new Command("show", "说明一条规则：什么情况下报告、为什么、怎样改") { id };
        command.SetAction(parsed =>
        {
            using var text = terminal.OpenText();
            text.Write(RulePages.Page(RuleCatalog.Find(parsed.GetRequiredValue(id).ToUpperInvariant())!));
            return ExitStatus.Success;
        });
        return command;
    }

    private static Command Docs(Terminal terminal)
    {
        var to = new Option<string>("--to")
        {
            Description = "写到哪个文件夹",
            HelpName = "文件夹",
            Required = true,
        };
        var command = new Command("docs", "把规则说明写成 Markdown 文件") { to };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(to);
            Directory.CreateDirectory(folder);
            foreach (var (file, text) in RulePages.All())
            {
                File.WriteAllText(Path.Join(folder, file), text);
            }
            terminal.Error.WriteLine($"{RuleCatalog.All.Count} 条规则的说明写到 {folder}。");
            return ExitStatus.Success;
        });
        return command;
    }

    private static int WriteList(Terminal terminal)
    {
        using var text = terminal.OpenText();
        foreach (var category in RuleCatalog.All.GroupBy(r => r.About.Category))
        {
            text.WriteLine(RulePages.Name(category.Key));
            foreach (var rule in category)
            {
                text.WriteLine($"  {rule.Id} {RulePages.Word(rule.About.Severity)} {rule.About.Title}");
            }
        }
        text.WriteLine($"共 {RuleCatalog.All.Count} 条。说明见 jixiao rules show 编号。");
        return ExitStatus.Success;
    }
}
