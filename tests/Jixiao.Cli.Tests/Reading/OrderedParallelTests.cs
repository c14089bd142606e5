using Jixiao.Cli.Reading;

namespace Jixiao.Cli.Tests.Reading;

public sealed class OrderedParallelTests
{
    [Fact]
    public void SelectInOrder_slow_first_item_still_comes_first()
    {
        using var rest = new CountdownEvent(3);
        var results = Enumerable
            .Range(0, 4)
            .SelectInOrder(
                4,
                i =>
                {
                    // The first item ends only after all others have.
                    if (i == 0)
                    {
                        rest.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
                    }
                    else
                    {
                        rest.Signal();
                    }
                    return i;
                }
            );
        results.ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void SelectInOrder_runs_ahead_of_its_reader_by_a_bounded_window()
    {
        var taken = 0;
        IEnumerable<int> Source()
        {
            for (var i = 0; i < 1_000; i++)
            {
                taken++;
                yield return i;
            }
        }
        var seen = 0;
        foreach (var _ in Source().SelectInOrder(2, i => i))
        {
            seen++;
            (taken - seen).ShouldBeLessThan(4);
        }
        seen.ShouldBe(1_000);
    }
}
