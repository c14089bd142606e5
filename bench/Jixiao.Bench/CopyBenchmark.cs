using System.Diagnostics;
using System.Globalization;
using Jixiao.Audit.Similarity;

namespace Jixiao.Bench;

/// <summary>Copied goals among 10 k, 30 k and 100 k: time, and recall against brute force on 5,000. Every fifth goal is an earlier one, changed a little.</summary>
internal static class CopyBenchmark
{
    private const decimal Threshold = 0.80m;
    private const int Sample = 5_000;

    public static Task Run()
    {
        Console.WriteLine("copies: goals alike to 80% or more");
        foreach (var count in new[] { Sample, 10_000, 30_000, 100_000 })
        {
            var goals = Goals(count);
            var watch = Stopwatch.StartNew();
            var shingles = goals.ConvertAll(g => Shingles.Of([g]));
            var found = LikenessIndex.EarlierLike(shingles, Threshold);
            Print(
                count,
                watch.Elapsed.TotalSeconds,
                $"{found.Count(f => f.Other >= 0):N0} copies, peak {Rounds.PeakMegabytes()} MB"
            );
            if (count == Sample)
            {
                watch.Restart();
                var (alike, recalled) = Recall(shingles, found);
                Print(
                    count,
                    watch.Elapsed.TotalSeconds,
                    $"brute force: {alike:N0} copies, recall {(decimal)recalled / alike:0.0000}"
                );
            }
        }
        return Task.CompletedTask;
    }

    private static (int Alike, int Recalled) Recall(List<uint[]> shingles, (int Other, decimal Likeness)[] found)
    {
        var (alike, recalled) = (0, 0);
        Parallel.For(
            0,
            shingles.Count,
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

    private static List<string> Goals(int count)
    {
        var source = new SyntheticForms(7);
        var random = new Random(7);
        var goals = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            goals.Add(i % 5 == 4 ? Changed(goals[random.Next(goals.Count)], random) : source.Next().Goals[0]);
        }
        return goals;
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

    private static void Print(int count, double seconds, FormattableString rest) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"  {count, 9:N0} goals {seconds, 7:0.00} s  ")
                + rest.ToString(CultureInfo.InvariantCulture)
        );
}
