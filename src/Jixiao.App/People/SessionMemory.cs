using System.Collections.Concurrent;

namespace Jixiao.App.People;

/// <summary>
/// Sessions just looked up: a page fetches several things in the same moment. What this program changes about people is forgotten at once;
/// what another program on the same database changes, after <see cref="Longest"/>. Forms are never shown or changed by it: their rights
/// are asked of the database each time; which buttons the page of a form offers follows from it.
/// </summary>
internal sealed class SessionMemory(TimeProvider time)
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <param name="changes">How often people were changed so far, see <see cref="Storage.Database.PeopleChanges"/>.</param>
    public SignedIn? Find(string cookie, long changes) =>
        entries.TryGetValue(cookie, out var entry)
        && entry.Changes == changes
        && time.GetElapsedTime(entry.At) < Longest
            ? entry.Who
            : null;

    /// <param name="changes">As it was before the session was looked up.</param>
    public void Keep(string cookie, SignedIn who, long changes)
    {
        if (entries.Count >= Most)
        {
            entries.Clear();
        }
        entries[cookie] = new Entry(who, changes, time.GetTimestamp());
    }

    private readonly record struct Entry(SignedIn Who, long Changes, long At);
}
