using System.Diagnostics;
using System.Globalization;
using Jixiao.Audit;
using Jixiao.Core.Forms;

namespace Jixiao.Bench;

/// <summary>All rules that look at one form alone, over 100 k, 300 k and 1 M indicators, ten a form, on all cores.</summary>
internal static class AuditBenchmark
{
    private const int Chunk = 2_000;

    public static Task Run()
    {
        var rules = RuleCatalog.All.Where(r => r is Audit.Rules.IndicatorRule or Audit.Rules.FormRule).ToList();
        Console.WriteLine($"audit: {rules.Count} rules of one form");
        foreach (var forms in new[] { 2_000, 10_000, 30_000, 100_000 })
        {
            var (seconds, findings) = Time(new Auditor(null, rules), forms);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {forms * 10, 9:N0} indicators {seconds, 7:0.00} s  {findings, 8:N0} findings  peak {Rounds.PeakMegabytes()} MB"
                )
            );
        }
        return Task.CompletedTask;
    }

    /// <summary>The forms are made chunk by chunk outside the watch, as a stream would bring them; nothing is kept.</summary>
    private static (double Seconds, long Findings) Time(Auditor auditor, int count)
    {
        var source = new SyntheticForms(count);
        var watch = new Stopwatch();
        var findings = 0L;
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
                () => 0L,
                (i, _, sum) => sum + auditor.AuditAlone(new AuditedForm("bench", i, forms[i])).Findings.Count,
                sum => Interlocked.Add(ref findings, sum)
            );
            watch.Stop();
        }
        return (watch.Elapsed.TotalSeconds, findings);
    }
}
