using System.CommandLine;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Reading;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Exporting;

/// <summary><c>jixiao export FILE|FOLDER|-… --to OUT</c></summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FileArguments.Create(
            "文件、文件夹（连同下级文件夹）或 -（标准输入）；jixiao read --json 的结果（.json）也可以"
        );
        var options = new ExportOptions();
        var limit = TimeLimitOption.Create();
        var command = new Command("export", "输出正式表格（docx、xlsx、pdf、html）、填报模板和交换数据") { files };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.Add(limit);
        command.Validators.Add(result => options.Check(result, result.GetResult(files) is { Tokens.Count: > 0 }));
        command.SetAction(parsed =>
        {
            var catalog = ExportCatalog.Default.With(parsed.GetValue(options.Templates) ?? []);
            if (parsed.GetValue(options.List))
            {
                return ExportList.Write(terminal, catalog);
            }
            var target = parsed.GetValue(options.To)!;
            if (parsed.GetValue(options.Fill))
            {
                var profile = parsed.GetValue(options.Profile) ?? ProfileCatalog.Default;
                return OfflineRun.Run(terminal, parsed.GetValue(options.Form), profile, target.Path);
            }
            var format = target.Shape == ExportShape.OneFile ? target.Format : parsed.GetValue(options.Format)!;
            var order = new ExportOrder(
                catalog,
                parsed.GetValue(options.Form),
                target,
                format,
                parsed.GetValue(options.Title)
            )
            {
                IsExchange = parsed.GetValue(options.Exchange),
                Templates = parsed.GetValue(options.Templates) ?? [],
            };
            if (order.Code is { } code && !catalog.Entries.Any(e => e.Code == code))
            {
                return ExportList.Unknown(terminal, catalog, code);
            }
            var reader = new FileReading(terminal.Input, ReadingLimits.Default, parsed.GetValue(limit));
            return new ExportRun(terminal, reader, order).Run(parsed.GetRequiredValue(files));
        });
        return command;
    }
}
