using Jixiao.Cli.Reading;
using Jixiao.Core.Forms;
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
                forms == 0 && complaints.Misfits > 0 ? $"没有一张表能用 --form {order.Code} 来印，什么也没有输出。"
                : forms == 0 ? "所给的文件里没有绩效表，什么也没有输出。"
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

    /// <summary>Forms that the form asked for does not suit.</summary>
    public int Misfits { get; private set; }

    /// <returns>False where a form is left out since the form asked for is of the other subject.</returns>
    public bool LookFor(
        ExportOrder order,
        string file,
        IReadOnlyList<(string? Project, string? Unit, FormSubject Subject)> forms
    )
    {
        var before = Misfits;
        for (var f = 0; f < forms.Count; f++)
        {
            if (!order.Suits(forms[f].Subject))
            {
                Misfits++;
                Count++;
                var name = forms[f].Project ?? forms[f].Unit;
                terminal.Error.WriteLine(Printable.Of(order.Misfit(file, f + 1, name, forms[f].Subject)));
            }
        }
        return Misfits == before;
    }

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
