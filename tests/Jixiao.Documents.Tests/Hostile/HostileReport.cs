using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>The figures of a run, and the files that broke a promise, kept under artifacts/hostile for a closer look.</summary>
internal sealed class HostileReport
{
    private readonly List<(string What, TimeSpan Elapsed, long Growth)> files = [];
    private readonly SortedDictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private readonly string folder;
    private int withForms;
    private int unreadable;

    public HostileReport(string name)
    {
        folder = Path.Combine(Repository.Folder(".") ?? AppContext.BaseDirectory, "artifacts", "hostile", name);
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder))
        {
            File.Delete(old);
        }
    }

    public IReadOnlyList<string> Faults => faults;

    /// <summary>Leaves a note of the file about to be read: it is what is left to see when the process dies.</summary>
    public void Start(HostileFile file) =>
        File.WriteAllText(Path.Combine(folder, "reading.txt"), $"{file.Name}: {file.What}\n");

    public void Add(Outcome outcome)
    {
        files.Add(($"{outcome.File.Name}: {outcome.File.What}", outcome.Elapsed, outcome.Growth));
        withForms += outcome.Reading is { Forms.Count: > 0 } ? 1 : 0;
        unreadable += outcome.Reading is { CouldBeRead: false } ? 1 : 0;
        foreach (var code in outcome.Reading?.Diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal) ?? [])
        {
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }
        if (outcome.Fault is not null)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{faults.Count:000}-{outcome.File.Name}");
            faults.Add($"{name}: {outcome.File.What}: {outcome.Fault}");
            File.WriteAllBytes(Path.Combine(folder, name), outcome.File.Bytes);
        }
    }

    /// <summary>Writes report.txt and returns it.</summary>
    public string Finish()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{files.Count} hostile files, {faults.Count} broke a promise\n");
        text.Append(CultureInfo.InvariantCulture, $"with forms {withForms}, refused with an error {unreadable}\n");
        text.Append(CultureInfo.InvariantCulture, $"all in {files.Sum(f => f.Elapsed.TotalSeconds):0.0} s\n");
        text.Append("slowest:\n");
        foreach (var (what, elapsed, _) in files.OrderByDescending(f => f.Elapsed).Take(10))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {elapsed.TotalSeconds, 6:0.00} s  {what}\n");
        }
        text.Append("largest:\n");
        foreach (var (what, _, growth) in files.OrderByDescending(f => f.Growth).Take(10))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {growth >> 20, 4} MB  {what}\n");
        }
        text.Append("diagnostics (files):\n");
        foreach (var (code, count) in codes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {count, 5}  {code}\n");
        }
        text.Append(faults.Count == 0 ? "" : "faults:\n  " + string.Join("\n  ", faults) + "\n");
        File.Delete(Path.Combine(folder, "reading.txt"));
        File.WriteAllText(Path.Combine(folder, "report.txt"), text.ToString());
        return text.ToString();
    }
}
