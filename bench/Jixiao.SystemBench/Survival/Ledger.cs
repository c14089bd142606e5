using System.Collections.Concurrent;

namespace Jixiao.SystemBench.Survival;

/// <summary>A row of a form that one clerk alone writes.</summary>
internal sealed record OwnRow(string Form, string Row);

/// <summary>What a clerk has sent and what was acknowledged: the memory that a killed system is held against.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentBag<(Guid Edit, long Revision)> edits = [];
    private readonly ConcurrentBag<(string Form, int Version)> versions = [];
    private readonly ConcurrentDictionary<OwnRow, int> written = new();
    private readonly ConcurrentDictionary<OwnRow, int> sent = new();
    private int withdrawals;

    public IReadOnlyCollection<(Guid Edit, long Revision)> Edits => edits;

    public IReadOnlyCollection<(string Form, int Version)> Versions => versions;

    public int Withdrawals => withdrawals;

    /// <summary>Rows with the number that was acknowledged last, and the one whose answer never came; 0 for none.</summary>
    public IEnumerable<(OwnRow Row, int Written, int Sent)> Rows =>
        written.Keys.Union(sent.Keys).Select(r => (r, written.GetValueOrDefault(r), sent.GetValueOrDefault(r)));

    public void Send(OwnRow row, int number) => sent[row] = number;

    public void Acknowledge(OwnRow row, int number, Guid edit, long revision)
    {
        edits.Add((edit, revision));
        written[row] = number;
        sent.TryRemove(row, out _);
    }

    /// <summary>It was answered and not done.</summary>
    public void Refuse(OwnRow row) => sent.TryRemove(row, out _);

    public void Acknowledge(string form, int version) => versions.Add((form, version));

    public void AcknowledgeWithdrawal() => Interlocked.Increment(ref withdrawals);
}
