using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using Jixiao.App;

namespace Jixiao.Web.Hosting.Metrics;

/// <summary>Listens to what the program and its server count, and writes it in the text format that Prometheus reads.</summary>
internal sealed class Recorder : IDisposable
{
    /// <summary>Of the server itself: how long requests took, by route, method and status.</summary>
    private const string Requests = "http.server.request.duration";

    private static readonly string[] RequestLabels = ["http.route", "http.request.method", "http.response.status_code"];

    private readonly ConcurrentDictionary<(string Name, string Labels), Series> all = new();
    private readonly MeterListener listener = new();

    public Recorder()
    {
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == Measures.MeterName || instrument.Name == Requests)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Record(i, value, tags));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Record(i, value, tags));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    /// <param name="gauges">What is asked of the database at this moment.</param>
    public string Write(IEnumerable<(string Name, string Labels, long Value)> gauges)
    {
        var text = new StringBuilder();
        foreach (
            var named in all
                .Values.GroupBy(s => s.Name, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            text.Append("# TYPE ")
                .Append(named.Key)
                .Append(named.First().IsDistributed ? " histogram\n" : " counter\n");
            foreach (var series in named)
            {
                series.Write(text);
            }
        }
        foreach (var named in gauges.GroupBy(g => g.Name, StringComparer.Ordinal))
        {
            text.Append("# TYPE ").Append(named.Key).Append(" gauge\n");
            foreach (var (name, labels, value) in named)
            {
                text.Append(name)
                    .Append(labels.Length > 0 ? $"{{{labels}}}" : "")
                    .Append(' ')
                    .Append(value)
                    .Append('\n');
            }
        }
        return text.ToString();
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var distributed = instrument.Name == Requests;
        var labels = new StringBuilder();
        foreach (var (name, tag) in tags)
        {
            if (tag is null || (distributed && !RequestLabels.Contains(name, StringComparer.Ordinal)))
            {
                continue;
            }
            labels
                .Append(labels.Length > 0 ? "," : "")
                .Append(Plain(name))
                .Append("=\"")
                .Append(Escaped(tag))
                .Append('"');
        }
        var key = (distributed ? Plain(Requests) + "_seconds" : Plain(instrument.Name) + "_total", labels.ToString());
        all.GetOrAdd(key, k => new Series(k.Item1, k.Item2, distributed)).Add(value);
    }

    private static string Plain(string name) => name.Replace('.', '_');

    private static string Escaped(object tag) =>
        tag.ToString()!
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
}
