using System.Diagnostics.Metrics;

namespace Jixiao.App;

/// <summary>What the program counts while it works, for watchers (System.Diagnostics.Metrics); nothing is counted where nobody listens.</summary>
public static class Measures
{
    public const string MeterName = "Jixiao";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Edits = Meter.CreateCounter<long>(
        "jixiao.edits",
        null,
        "Batches of edits applied"
    );
    private static readonly Counter<long> Conflicts = Meter.CreateCounter<long>(
        "jixiao.edit.conflicts",
        null,
        "Changes that were not applied because somebody else had been there"
    );
    private static readonly Counter<long> Changes = Meter.CreateCounter<long>(
        "jixiao.edit.changes",
        null,
        "Cells and rows changed"
    );
    private static readonly Counter<long> Submissions = Meter.CreateCounter<long>(
        "jixiao.submissions",
        null,
        "Forms handed in"
    );
    private static readonly Counter<long> Jobs = Meter.CreateCounter<long>("jixiao.jobs", null, "Jobs ended");
    private static readonly Counter<long> SignIns = Meter.CreateCounter<long>(
        "jixiao.sign_ins",
        null,
        "Tries to sign in"
    );

    internal static void Edited(int changes, int conflicts)
    {
        Edits.Add(1);
        Changes.Add(changes);
        Conflicts.Add(conflicts);
    }

    internal static void Submitted() => Submissions.Add(1);

    internal static void JobEnded(string kind, string state) =>
        Jobs.Add(1, new KeyValuePair<string, object?>("kind", kind), new KeyValuePair<string, object?>("state", state));

    internal static void SignedIn(string outcome) =>
        SignIns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
