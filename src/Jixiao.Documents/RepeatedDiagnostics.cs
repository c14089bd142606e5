using System.Globalization;
using System.Runtime.InteropServices;
using Jixiao.Core.Sources;

namespace Jixiao.Documents;

/// <summary>A damaged document may say the same thing of ten thousand cells: nobody reads it, and it fills memory and screen.</summary>
internal static class RepeatedDiagnostics
{
    /// <summary>Diagnostics of one code that are kept.</summary>
    public const int Most = 300;

    /// <summary>The first of each code, and for those left out one that counts them, behind the others.</summary>
    public static IReadOnlyList<Diagnostic> Bounded(IReadOnlyList<Diagnostic> all)
    {
        if (all.Count <= Most)
        {
            return all;
        }
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<Diagnostic>();
        foreach (var diagnostic in all)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, diagnostic.Code, out _);
            if (++count <= Most)
            {
                kept.Add(diagnostic);
            }
        }
        foreach (var (code, count) in counts)
        {
            if (count > Most)
            {
                var last = kept.FindLast(d => d.Code == code)!;
                var more = (count - Most).ToString(CultureInfo.InvariantCulture);
                kept.Add(
                    last with
                    {
                        Message = $"另有 {more} 处与上面 {Most} 处同类，没有逐一列出；请先处理已列出的。",
                    }
                );
            }
        }
        return kept;
    }
}
