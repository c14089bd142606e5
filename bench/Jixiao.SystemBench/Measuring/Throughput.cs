using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Jixiao.SystemBench.Running;

namespace Jixiao.SystemBench.Measuring;

/// <summary>Requests a second of the form page beside those of a bare endpoint that looks up one row by its key, in turns, by wrk.</summary>
internal static partial class Throughput
{
    private const int Rounds = 3;

    public static async Task MeasureAsync(Loaded loaded, int seconds, CancellationToken cancellation)
    {
        await using var bare = await BareProcess.StartAsync(loaded.Server.ConnectionString(), cancellation);
        var visitor = loaded["zheng.min"];
        var form = loaded.Forms.Draft;
        (string Name, string Url, int Process)[] asked =
        [
            ("bare endpoint, one indexed lookup", bare.Url + form, bare.Id),
            ("form page", loaded.Server.Url + form, loaded.Server.Id),
            ("form page's data (/api/forms/…)", loaded.Server.Url + "/api" + form, loaded.Server.Id),
        ];
        var found = asked.ToDictionary(
            a => a.Name,
            _ => new List<(double Rate, double Cost)>(),
            StringComparer.Ordinal
        );
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (name, url, process) in asked)
            {
                // The first round is not counted: the runtime compiles hot code again, and better, meanwhile.
                var length = round < 0 ? 3 * seconds : seconds;
                var postmaster = loaded.Server.PostmasterId();
                var before = ProcessorTime.Of(process, postmaster);
                var rate = await AskAsync(url, visitor, length, cancellation);
                var cost = (ProcessorTime.Of(process, postmaster) - before).TotalMicroseconds / (rate * length);
                if (round >= 0)
                {
                    found[name].Add((rate, cost));
                }
            }
        }
        var floor = Middle(found[asked[0].Name]);
        foreach (var (name, _, _) in asked)
        {
            var (rate, cost) = Middle(found[name]);
            Report.Say(
                $"{name, -42} {rate, 8:0} requests/s ({rate / floor.Rate:0 %}), {cost, 6:0} µs of processor time of program and database a request ({floor.Cost / cost:0 %})"
            );
        }
    }

    private static (double Rate, double Cost) Middle(List<(double Rate, double Cost)> all) =>
        (Report.Median(all.Select(a => a.Rate)), Report.Median(all.Select(a => a.Cost)));

    private static async Task<double> AskAsync(string url, Visitor visitor, int seconds, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            "-t1",
            "-c16",
            $"-d{seconds.ToString(CultureInfo.InvariantCulture)}s",
            "-H",
            $"Cookie: {visitor.Cookies}",
            "-H",
            "Accept: text/html",
            url,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var wrk = Process.Start(start)!;
        var text = await wrk.StandardOutput.ReadToEndAsync(cancellation);
        await wrk.WaitForExitAsync(cancellation);
        if (text.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(text))
        {
            throw new InvalidOperationException($"wrk on {url}:\n{text}");
        }
        return double.Parse(Rate().Match(text).Groups["rate"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Rate();
}
