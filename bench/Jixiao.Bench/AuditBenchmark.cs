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
            await InProcessOfItsOwn("audit", forms);
        }
        await SqlBenchmark.Run(100_000);
    }

    /// <summary>One size of one benchmark, so that its highest memory is its own.</summary>
    public static async Task InProcessOfItsOwn(string benchmark, int count)
    {
        using var child = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath!,
                [typeof(AuditBenchmark).Assembly.Location, benchmark, count.ToString(CultureInfo.InvariantCulture)]
            )
        )!;
        await child.WaitForExitAsync();
    }

    /// <summary>Which rules take the time: each alone, on one core, over 100 k indicators.</summary>
    public static Task RunRules()
    {
        var source = new SyntheticForms(1);
        var forms = Enumerable.Range(0, 10_000).Select(_ => source.Next()).ToList();
        var times = OfOneForm()
            .Append(null)
            .Select(rule =>
            {
                var auditor = new Auditor(null, rule is null ? [] : [rule]);
                var best = double.MaxValue;
                for (var round = 0; round < 4; round++)
                {
                    var before = Environment.CpuUsage.TotalTime;
                    forms.ForEach(f => auditor.AuditAlone(new AuditedForm("bench", 0, f)));
                    best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                }
                return (Name: rule?.Id ?? "facts", best);
            })
            .ToList();
        var facts = times[^1].best;
        Console.WriteLine(
            Rounds.Format(
                $"rules: processor time over {forms.Count * 10:N0} indicators; facts alone {facts:0} ms, the ten slowest rules beside them:"
            )
        );
        foreach (var (name, time) in times[..^1].OrderByDescending(t => t.best).Take(10))
        {
            Console.WriteLine(Rounds.Format($"  {name} {time - facts, 6:0} ms"));
        }
        return Task.CompletedTask;
    }

    /// <summary>One size, in this process.</summary>
    public static void Measure(int forms)
    {
        var auditor = new Auditor(null, OfOneForm());
        Time(auditor, Warming);
        var before = Rounds.PeakMegabytes();
        var (seconds, processor, findings) = Time(auditor, forms);
        Console.WriteLine(
            Rounds.Format(
                $"  {forms * 10, 9:N0} indicators {seconds, 7:0.00} s, cpu {processor, 6:0.00} s  {findings.Values.Sum(), 8:N0} findings  peak {Rounds.PeakMegabytes()} MB ({before} MB after {Warming * 10:N0})"
            )
        );
    }

    /// <summary>The forms are made chunk by chunk outside the watch, as a stream would bring them; nothing is kept.</summary>
    /// <returns>Findings by rule.</returns>
    public static (double Seconds, double Processor, Dictionary<string, long> Findings) Time(Auditor auditor, int count)
    {
        var source = new SyntheticForms(count);
        var (watch, processor) = (new Stopwatch(), TimeSpan.Zero);
        var findings = new Dictionary<string, long>(StringComparer.Ordinal);
        var forms = new Form[Chunk];
        for (var done = 0; done < count; done += Chunk)
        {
            for (var i = 0; i < Chunk; i++)
            {
                forms[i] = source.Next();
            }
            var before = Environment.CpuUsage.TotalTime;
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
            processor += Environment.CpuUsage.TotalTime - before;
        }
        return (watch.Elapsed.TotalSeconds, processor.TotalSeconds, findings);
    }

    private static List<Rule> OfOneForm() => [.. RuleCatalog.All.Where(r => r is IndicatorRule or FormRule)];
}
