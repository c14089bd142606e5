using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Exports.Pdf;

namespace Jixiao.Cli.Exporting;

/// <summary>One call of <c>jixiao export</c>: files in, official forms out.</summary>
internal sealed class ExportRun(Terminal terminal, FileReading reader, ExportOrder order)
{
    public int Run(IReadOnlyList<string> given)
    {
        if (order is { Format: "pdf", IsExchange: false } && PdfExport.Missing is { } missing)
        {
            terminal.Error.WriteLine(Printable.Of(missing.Message));
            return ExitStatus.Unreadable;
        }
        var complaints = new Complaints(terminal);
        var replaces = order.Target.Shape != ExportShape.Folder && File.Exists(order.Target.Path);
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
                    : Printable.Of(
                        $"输出了 {forms} 张表：{order.Target.Path}{(replaces ? "（替换了原有的同名文件）" : "")}"
                    )
            );
            return forms == 0 || complaints.Count > 0 ? ExitStatus.Unreadable : ExitStatus.Success;
        }
        catch (Exception refusal) when (WriteRefusal.Is(refusal))
        {
            terminal.Error.WriteLine(WriteRefusal.Message(order.Target.Path, refusal));
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
