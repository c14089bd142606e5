namespace Jixiao.App.Storage;

/// <summary>How many statements the current request has sent; counted only between <see cref="Begin"/> and the end of its flow.</summary>
public sealed class QueryCount
{
    private static readonly AsyncLocal<QueryCount?> OfThisFlow = new();
    private int count;

    public int Count => count;

    public static QueryCount Begin() => OfThisFlow.Value = new QueryCount();

    internal static void Add()
    {
        if (OfThisFlow.Value is { } counter)
        {
            Interlocked.Increment(ref counter.count);
        }
    }
}
