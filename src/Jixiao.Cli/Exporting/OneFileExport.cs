using Jixiao.Cli.Reading;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Exchange;

namespace Jixiao.Cli.Exporting;

/// <summary>All forms in one document, with a table of contents when there are several.</summary>
internal sealed class OneFileExport(Terminal terminal, ExportInput input, ExportOrder order, Complaints complaints)
{
    public (int Forms, Diagnostic? Failure) Run(IReadOnlyList<string> given)
    {
        var path = order.Target.Path;
        var work = Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), $".{Path.GetFileName(path)}.jixiao");
        int count;
        Diagnostic? failure = null;
        try
        {
            using var spool = new FormSpool(Path.Join(work, "readings.jsonl"));
            var readings = Read(given, spool);
            var names = Names(readings);
            count = names.Count;
            failure = count > 0 ? Write(path, spool, readings, names) : null;
        }
        finally
        {
            // Only a call that is killed leaves its readings to the next.
            Delete(work);
        }
        return failure is null ? (count, null) : (0, failure);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<SpooledReading> Read(IReadOnlyList<string> given, FormSpool spool)
    {
        var files = ExportInput.Files(
            given,
            new HashSet<string>(StringComparer.Ordinal) { Path.GetFullPath(order.Target.Path) }
        );
        var progress = new ExportProgress(terminal, "读取", files.Count);
        var readings = new List<SpooledReading>(files.Count);
        foreach (var (earlier, reading) in files.SelectInOrder(Environment.ProcessorCount, f => Read(f, spool)))
        {
            if (reading is not null)
            {
                complaints.Look(reading);
            }
            readings.Add(earlier ?? spool.Append(reading!));
            complaints.LookFor(order, files[readings.Count - 1], readings[^1].Names);
            progress.Step();
        }
        progress.End();
        return readings;
    }

    private (SpooledReading? Earlier, DocumentReading? Reading) Read(string file, FormSpool spool)
    {
        var earlier = spool.Find(file, ExportInput.Sha256(file));
        return earlier is { Names.Count: > 0 } ? (earlier, null) : (null, input.Read(file));
    }

    private Diagnostic? Write(string path, FormSpool spool, List<SpooledReading> readings, List<string> names)
    {
        if (order.IsExchange)
        {
            return AtomicFile.Write(
                path,
                stream =>
                {
                    ExchangeExport.Write(stream, order.Format, readings.SelectMany(spool.Forms));
                    return null;
                }
            );
        }
        var progress = new ExportProgress(terminal, "输出", names.Count);
        var forms = readings
            .SelectMany(spool.Forms)
            .Where(form => order.Suits(form.Subject))
            .Select(form =>
            {
                progress.Step();
                return order.Lay(form);
            });
        var batch =
            names.Count == 1
                ? new FormBatch(order.Title ?? names[0], forms)
                : new FormBatch(order.Title ?? ExportOrder.DefaultTitle, forms, names);
        var failure = AtomicFile.Write(path, stream => ExportFormats.Write(order.Format, stream, batch));
        progress.End();
        return failure;
    }

    /// <summary>Projects are told apart by their unit where there are several.</summary>
    private List<string> Names(List<SpooledReading> readings)
    {
        var all = readings.SelectMany(r => r.Names).Where(n => order.Suits(n.Subject)).ToList();
        var units = all.Select(n => n.Unit).Distinct(StringComparer.Ordinal).Count();
        return all.ConvertAll(n =>
            n.Project is null ? n.Unit ?? "（未写名称）"
            : units > 1 && n.Unit is not null ? $"{n.Project}（{n.Unit}）"
            : n.Project
        );
    }
}
