using Jixiao.Core.Forms;

namespace Jixiao.Mutants;

/// <summary>Chance with a seed: the same seed gives the same slips.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Both ends are possible.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>Position of one of the rows that the slip can happen to; null where there is none.</summary>
    public int? Row(Form form, Func<Indicator, bool> where)
    {
        List<int> fit = [.. Enumerable.Range(0, form.Indicators.Count).Where(i => where(form.Indicators[i]))];
        return fit.Count == 0 ? null : Pick(fit);
    }

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }
}
