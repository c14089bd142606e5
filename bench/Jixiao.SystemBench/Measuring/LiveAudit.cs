using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Jixiao.SystemBench.Measuring;

/// <summary>A cell typed, audited, written and answered with all findings, one after another.</summary>
internal static class LiveAudit
{
    private const int WarmUp = 30;
    private const int Edits = 200;

    public static async Task MeasureAsync(Loaded loaded, CancellationToken cancellation)
    {
        var (visitor, form) = (loaded["zheng.min"], "/api" + loaded.Forms.Draft);
        var view = await visitor.ReadAsync(form, cancellation);
        var key = Survival.FilingClerk.Keys(view).First();
        var revision = view.GetProperty("revision").GetInt64();
        var times = new List<double>();
        string? from = null;
        for (var i = -WarmUp; i < Edits; i++)
        {
            var to = "按实际完成数统计" + i.ToString(CultureInfo.InvariantCulture);
            object[] changes =
            [
                new
                {
                    op = "set",
                    path = $"/indicators/{key}/explanation",
                    from,
                    to,
                },
            ];
            var batch = new
            {
                editId = Guid.NewGuid(),
                baseRevision = revision,
                changes,
            };
            var watch = Stopwatch.StartNew();
            var (status, answer) = await visitor.PostAsync(form + "/edits", batch, cancellation);
            var time = watch.Elapsed.TotalMilliseconds;
            if (status != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"An edit was answered with {(int)status}: {answer}");
            }
            (revision, from) = (answer.GetProperty("revision").GetInt64(), to);
            if (i >= 0)
            {
                times.Add(time);
            }
        }
        Report.Say(
            $"{"live audit (edit to findings, written)", -42} {Report.Median(times), 8:0.0} {Report.Percentile(times, 0.95), 8:0.0} {times.Max(), 8:0.0}"
        );
    }
}
