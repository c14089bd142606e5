using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Exporting;

/// <summary>One call of <c>jixiao export</c>: files in, official forms out.</summary>
internal sealed class ExportRun(Terminal terminal, FileReading reader, ExportOrder order)
{
    public int Run(IReadOnlyList<string> given)
    {
        var complaints = new Complaints(terminal);
        var input = new ExportInput(reader);
        try
        {
            var (forms, failure) = order.Target.Shape switch
            {
                ExportShape.OneFile => new OneFileExport(terminal, input, order, complaints).Run(given),
                ExportShape.Folder => new FolderExport(terminal, input, order, complaints).Run(
                    given,
                    order.Target.Path
                ),
                _ => new ZipExport(terminal, input, order, complaints).Run(given),
            };
            if (failure is not null)
            {
                terminal.Error.WriteLine(Printable.Of(failure.Message));
                return ExitStatus.Unreadable;
            }
            terminal.Error.WriteLine(
                forms == 0
                    ? "所给的文件里没有绩效表，什么也没有输出。"
                    : Printable.Of($"输出了 {forms} 张表：{order.Target.Path}")
            );
            return forms == 0 || complaints.Count > 0 ? ExitStatus.Unreadable : ExitStatus.Success;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(
                Printable.Of($"写不了 {order.Target.Path}：{refusal.Message} 请检查文件夹是否可写、文件是否正被打开。")
            );
            return ExitStatus.Unreadable;
        }
    }
}

/// <summary>Files that could not be read, told as they come.</summary>
internal sealed class Complaints(Terminal terminal)
{
    public int Count { get; private set; }

    public void Look(DocumentReading reading)
    {
        if (reading.Diagnostics.FirstOrDefault(d => d.Severity == Severity.Error) is { } error)
        {
            Count++;
            terminal.Error.WriteLine(Printable.Of($"{reading.File}：{error.Message}"));
        }
        else if (reading.Forms.Count == 0)
        {
            terminal.Error.WriteLine(Printable.Of($"{reading.File}：没有绩效表。"));
        }
    }
}
