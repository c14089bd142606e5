using Jixiao.Cli.Reading;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Exports;

namespace Jixiao.Cli.Exporting;

/// <summary>A file a form, named by unit and project. Sources that were done before and have not changed are passed over.</summary>
internal sealed class FolderExport(Terminal terminal, ExportInput input, ExportOrder order, Complaints complaints)
{
    private readonly string fingerprint = order.Fingerprint;
    private readonly OutputNames names = new("." + order.Format);

    /// <summary>Names of the files that the sources of this call became, now or in an earlier call.</summary>
    public List<string> Outputs { get; } = [];

    public (int Forms, Diagnostic? Failure) Run(IReadOnlyList<string> given, string folder)
    {
        Directory.CreateDirectory(folder);
        var state = new FolderState(folder);
        var own = state.Files.Select(f => Path.GetFullPath(f, Path.GetFullPath(folder)));
        var files = ExportInput.Files(given, own.ToHashSet(StringComparer.Ordinal));
        foreach (var file in state.Files)
        {
            names.Reserve(file);
        }
        var progress = new ExportProgress(terminal, "输出", files.Count);
        var forms = 0;
        foreach (var (sha256, reading, file) in files.SelectInOrder(Environment.ProcessorCount, f => Read(f, state)))
        {
            if (reading is null)
            {
                var earlier = state.Find(file)!.Outputs;
                Outputs.AddRange(earlier.Select(o => o.File));
                forms += earlier.Count;
            }
            else
            {
                complaints.Look(reading);
                var suits = complaints.LookFor(
                    order,
                    file,
                    [.. reading.Forms.Select(f => (f.Project?.Name, f.Unit?.Name, f.Subject))]
                );
                Release(state, file, folder);
                var (outputs, failure) = Write(reading, folder, state);
                if (failure is not null)
                {
                    return (forms, failure);
                }
                if (suits && reading.CouldBeRead && sha256 is not null)
                {
                    state.Add(new DoneSource(file, sha256, fingerprint, outputs));
                }
                Outputs.AddRange(outputs.Select(o => o.File));
                forms += outputs.Count;
            }
            progress.Step();
        }
        progress.End();
        return (forms, null);
    }

    private (string? Sha256, DocumentReading? Reading, string File) Read(string file, FolderState state)
    {
        var sha256 = file == InputFiles.StandardInput ? null : ExportInput.Sha256(file);
        return (sha256, state.IsDone(file, sha256, fingerprint) ? null : input.Read(file), file);
    }

    /// <summary>What an earlier state of the source became goes away, unless somebody has changed it.</summary>
    private void Release(FolderState state, string source, string folder)
    {
        foreach (var output in state.Find(source)?.Outputs ?? [])
        {
            if (state.IsOurs(output))
            {
                var path = Path.Join(folder, output.File);
                File.Delete(path);
                File.Delete(AtomicFile.Unfinished(path));
                names.Release(output.File);
            }
        }
    }

    private (List<DoneFile> Outputs, Diagnostic? Failure) Write(
        DocumentReading reading,
        string folder,
        FolderState state
    )
    {
        var outputs = new List<DoneFile>(reading.Forms.Count);
        foreach (var form in reading.Forms.Where(f => order.Suits(f.Subject)))
        {
            using var bytes = new MemoryStream();
            if (ExportFormats.Write(order.Format, bytes, FormBatch.Of(order.Lay(form))) is { } failure)
            {
                return (outputs, failure);
            }
            var output = new DoneFile(
                Name(form, reading.File, folder),
                FolderState.Sha256(bytes.GetBuffer().AsSpan(0, (int)bytes.Length))
            );
            state.Add(new DoneSource(reading.File, reading.Sha256, "", [output]));
            bytes.Position = 0;
            AtomicFile.Write(
                Path.Join(folder, output.File),
                stream =>
                {
                    bytes.CopyTo(stream);
                    return null;
                }
            );
            outputs.Add(output);
        }
        return (outputs, null);
    }

    /// <summary>A file of that name that is not of ours stays as it is.</summary>
    private string Name(Form form, string source, string folder)
    {
        string name;
        do
        {
            name = names.Next(form, source);
        } while (File.Exists(Path.Join(folder, name)));
        return name;
    }
}
