using System.Diagnostics;
using System.Globalization;
using Jixiao.Audit.Similarity;

namespace Jixiao.Bench;

/// <summary>
/// Copied goals among 100 k, 300 k and 1 M, each size in a process of its own: time, and recall against brute force on 5,000. Every fifth goal
/// is an earlier one, changed a little.
/// </summary>
internal static class CopyBenchmark
{
    private const decimal Threshold = 0.80m;
    private const int Sample = 5_000;
    private const int Chunk = 5_000;

    public static async Task Run()
    {
        Console.WriteLine("copies: goals alike to 80% or more");
        foreach (var goals in new[] { Sample, 100_000, 300_000, 1_000_000 })
        {
            await AuditBenchmark.InProcessOfItsOwn("copies", goals);
        }
    }

    /// <summary>One size, in this process.</summary>
    public static void Measure(int count)
    {
        Find(Sample);
        var (shingles, found, seconds, processor) = Find(count);
        var copies = found.Count(f => f.Other >= 0);
        Console.WriteLine(
            Rounds.Format(
                $"  {count, 9:N0} goals {seconds, 7:0.00} s, cpu {processor, 6:0.00} s  {copies, 7:N0} copies  peak {Rounds.PeakMegabytes()} MB"
            )
        );
        if (count == Sample)
        {
            var watch = Stopwatch.StartNew();
            var (alike, recalled) = Recall(shingles, found);
            Console.WriteLine(
                Rounds.Format(
                    $"  {count, 9:N0} goals {watch.Elapsed.TotalSeconds, 7:0.00} s  brute force: {alike:N0} copies, recall {(decimal)recalled / alike:0.0000}"
                )
            );
        }
    }

    /// <summary>The goals are made chunk by chunk outside the watch, as a stream would bring them.</summary>
    private static (uint[][] Shingles, (int Other, decimal Likeness)[] Found, double Seconds, double Processor) Find(
        int count
    )
    {
        var (shingles, watch, processor) = (new uint[count][], new Stopwatch(), TimeSpan.Zero);
        using var goals = Goals(count).GetEnumerator();
        var chunk = new string[Chunk];
        for (var done = 0; done < count; done += Chunk)
        {
            for (var i = 0; i < Chunk && goals.MoveNext(); i++)
            {
                chunk[i] = goals.Current;
            }
            Timed(() => Parallel.For(0, Chunk, i => shingles[done + i] = Shingles.Of([chunk[i]])));
        }
        (int Other, decimal Likeness)[] found = [];
        Timed(() => found = LikenessIndex.EarlierLike(shingles, Threshold));
        return (shingles, found, watch.Elapsed.TotalSeconds, processor.TotalSeconds);

        void Timed(Action work)
        {
            var before = Environment.CpuUsage.TotalTime;
            watch.Start();
            work();
            watch.Stop();
            processor += Environment.CpuUsage.TotalTime - before;
        }
    }

    private static (int Alike, int Recalled) Recall(uint[][] shingles, (int Other, decimal Likeness)[] found)
    {
        var (alike, recalled) = (0, 0);
        Parallel.For(
            0,
            shingles.Length,
            i =>
            {
                for (var j = 0; j < i; j++)
                {
                    if (Shingles.AreAlike(shingles[i], shingles[j], Threshold))
                    {
                        Interlocked.Increment(ref alike);
                        Interlocked.Add(ref recalled, found[i].Other >= 0 ? 1 : 0);
                        return;
                    }
                }
            }
        );
        return (alike, recalled);
    }

    private static IEnumerable<string> Goals(int count)
    {
        var (source, random, recent) = (new SyntheticForms(7), new Random(7), new string[10_000]);
        for (var i = 0; i < count; i++)
        {
            var goal =
                i % 5 == 4 ? Changed(recent[random.Next(Math.Min(i, recent.Length))], random) : source.Next().Goals[0];
            recent[i % recent.Length] = goal;
            yield return goal;
        }
    }

    private static string Changed(string goal, Random random)
    {
        var parts = goal.Split('，');
        for (var change = random.Next(0, 6); change > 0; change--)
        {
            parts[random.Next(parts.Length)] = random.Next(100_000).ToString(CultureInfo.InvariantCulture);
        }
        return string.Join('，', parts);
    }
}
