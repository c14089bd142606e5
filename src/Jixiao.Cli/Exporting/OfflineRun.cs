using Jixiao.App.Filing;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Reading;
using Jixiao.Documents.Exports.Offline;

namespace Jixiao.Cli.Exporting;

/// <summary><c>jixiao export --fill --to OUT.xlsx</c>: the workbook that a unit fills offline.</summary>
internal static class OfflineRun
{
    /// <param name="code">Null for the first.</param>
    public static int Run(Terminal terminal, string? code, Profile profile, string path)
    {
        var form = code is null ? OfflineForm.All[0] : OfflineForm.All.FirstOrDefault(f => f.Code == code);
        if (form is null)
        {
            var codes = string.Join('、', OfflineForm.All.Select(f => f.Code));
            terminal.Error.WriteLine(
                $"命令行有误：{code} 没有填报模板，可用的是 {codes}。用法见 jixiao export --help。"
            );
            return ExitStatus.Usage;
        }
        try
        {
            AtomicFile.Write(
                path,
                stream =>
                {
                    OfflineTemplate.Write(stream, form, OfflineFrames.Of(profile));
                    return null;
                }
            );
            terminal.Error.WriteLine(Printable.Of($"写好了{form.Title}的填报模板（{profile.Title}）：{path}"));
            return ExitStatus.Success;
        }
        catch (Exception refusal) when (WriteRefusal.Is(refusal))
        {
            terminal.Error.WriteLine(WriteRefusal.Message(path, refusal));
            return ExitStatus.Unreadable;
        }
    }
}
