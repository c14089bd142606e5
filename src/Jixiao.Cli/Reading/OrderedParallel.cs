namespace Jixiao.Cli.Reading;

/// <summary>Work on all cores, results in the order of the input.</summary>
internal static class OrderedParallel
{
    /// <summary>
    /// Never more than twice <paramref name="degree"/> results are waiting, so memory does not grow with the length of the input.
    /// </summary>
    public static IEnumerable<TResult> SelectInOrder<T, TResult>(
        this IEnumerable<T> items,
        int degree,
        Func<T, TResult> work
    )
    {
        var window = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            window.Enqueue(Task.Run(() => work(item)));
            if (window.Count >= degree * 2)
            {
                yield return window.Dequeue().GetAwaiter().GetResult();
            }
        }
        while (window.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
