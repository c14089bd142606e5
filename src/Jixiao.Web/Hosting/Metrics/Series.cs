using System.Globalization;
using System.Text;

namespace Jixiao.Web.Hosting.Metrics;

/// <summary>One line of figures: a sum that only grows, or a distribution over fixed bounds.</summary>
/// <param name="labels">As the text format has them: <c>route="/forms",method="GET"</c>; empty for none.</param>
internal sealed class Series(string name, string labels, bool distributed)
{
    /// <summary>Seconds; pages are to be there within 0.15.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10];

    private readonly Lock writing = new();
    private readonly long[] counts = new long[Bounds.Length + 1];
    private double sum;

    public string Name => name;

    public bool IsDistributed => distributed;

    public void Add(double value)
    {
        lock (writing)
        {
            sum += value;
            if (distributed)
            {
                var bound = Array.FindIndex(Bounds, b => value <= b);
                counts[bound < 0 ? Bounds.Length : bound]++;
            }
        }
    }

    public void Write(StringBuilder text)
    {
        lock (writing)
        {
            if (!distributed)
            {
                Line(text, "", labels, sum);
                return;
            }
            var below = 0L;
            for (var i = 0; i < counts.Length; i++)
            {
                below += counts[i];
                var bound = i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
                Line(text, "_bucket", labels.Length == 0 ? $"le=\"{bound}\"" : $"{labels},le=\"{bound}\"", below);
            }
            Line(text, "_sum", labels, sum);
            Line(text, "_count", labels, below);
        }
    }

    private void Line(StringBuilder text, string suffix, string all, double value)
    {
        text.Append(name).Append(suffix);
        if (all.Length > 0)
        {
            text.Append('{').Append(all).Append('}');
        }
        text.Append(CultureInfo.InvariantCulture, $" {value}\n");
    }
}
