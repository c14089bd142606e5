using System.Diagnostics;
using System.Globalization;
using Jixiao.Audit;
using Jixiao.Audit.Rules;
using Jixiao.Core.Forms;

namespace Jixiao.Bench;

/// <summary>
/// All rules that look at one form alone, over 100 k, 300 k and 1 M indicators, ten a form, on all cores, each size in a process of its own,
/// so that its highest memory is its own. Then the simplest rules as SQL over the same rows.
/// </summary>
internal static class AuditBenchmark
{
    private const int Chunk = 2_000;
    private const int Warming = 4_000;

    public static async Task Run()
    {
        Console.WriteLine($"audit: {OfOneForm().Count} rules of one form, {Environment.ProcessorCount} cores");
        foreach (var forms in new[] { 10_000, 30_000, 100_000 })
        {
            using var child = Process.Start(
                new ProcessStartInfo(
                    Environment.ProcessPath!,
                    [typeof(AuditBenchmark).Assembly.Location, forms.ToString(CultureInfo.InvariantCulture)]
                )
            )!;
            await child.WaitForExitAsync();
        }
        await SqlBenchmark.Run(100_000);
    }

    /// <summary>One size, in this process.</summary>
    public static void Measure(int forms)
    {
        var auditor = new Auditor(null, OfOneForm());
        Time(auditor, Warming);
        var before = Rounds.PeakMegabytes();
        var (seconds, findings) = Time(auditor, forms);
        Console.WriteLine(
            Rounds.Format(
                $"  {forms * 10, 9:N0} indicators {seconds, 7:0.00} s {forms * 10 / seconds, 9:N0}/s  {findings.Values.Sum(), 8:N0} findings  peak {Rounds.PeakMegabytes()} MB ({before} MB after {Warming * 10:N0})"
            )
        );
    }

    /// <summary>The forms are made chunk by chunk outside the watch, as a stream would bring them; nothing is kept.</summary>
    /// <returns>Findings by rule.</returns>
    public static (double Seconds, Dictionary<string, long> Findings) Time(Auditor auditor, int count)
    {
        var source = new SyntheticForms(count);
        var watch = new Stopwatch();
        var findings = new Dictionary<string, long>(StringComparer.Ordinal);
        var forms = new Form[Chunk];
        for (var done = 0; done < count; done += Chunk)
        {
            for (var i = 0; i < Chunk; i++)
            {
                forms[i] = source.Next();
            }
            watch.Start();
            Parallel.For(
                0,
                Chunk,
                i =>
                {
                    foreach (var finding in auditor.AuditAlone(new AuditedForm("bench", i, forms[i])).Findings)
                    {
                        lock (findings)
                        {
                            findings[finding.Rule] = findings.GetValueOrDefault(finding.Rule) + 1;
                        }
                    }
                }
            );
            watch.Stop();
        }
        return (watch.Elapsed.TotalSeconds, findings);
    }

    private static List<Rule> OfOneForm() => [.. RuleCatalog.All.Where(r => r is IndicatorRule or FormRule)];
}
