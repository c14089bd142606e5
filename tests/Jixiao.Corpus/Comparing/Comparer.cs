using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.Comparing;

/// <summary>
/// Compares forms as read with forms as expected: the measures of <see cref="Tally"/>, and each difference in words.
/// A field that is null in what is expected is not judged.
/// </summary>
internal sealed class Comparer
{
    private readonly List<string> differences = [];
    private Tally tally = Tally.None;

    public Tally Tally => tally;

    public IReadOnlyList<string> Differences => differences;

    /// <param name="twice">Rows of the expected forms that may be read a second time without fault.</param>
    public static Comparer Compare(
        IReadOnlyList<Form> expected,
        IReadOnlyList<Form> read,
        IReadOnlySet<Indicator>? twice = null
    )
    {
        var comparer = new Comparer();
        comparer.Add(expected, read, twice);
        return comparer;
    }

    private void Add(IReadOnlyList<Form> expected, IReadOnlyList<Form> read, IReadOnlySet<Indicator>? twice)
    {
        var left = read.ToList();
        var found = 0;
        foreach (var form in expected)
        {
            var match = left.Find(r => Likeness.SameForm(form, r));
            found += match is null ? 0 : 1;
            match ??= MostRows(form, left);
            Difference(match is null, $"form missing: {Name(form)}");
            Difference(
                match is not null && !Likeness.SameForm(form, match),
                $"form {Name(form)} was read as {(match is null ? "" : Name(match))}"
            );
            if (match is not null)
            {
                left.Remove(match);
            }
            Pair(form, match, twice);
        }
        foreach (var extra in left)
        {
            Difference(true, $"form too many: {Name(extra)}, {extra.Indicators.Count} rows");
            Count(t => t with { Rows = t.Rows with { Read = t.Rows.Read + extra.Indicators.Count } });
        }
        Count(t => t with { Forms = t.Forms + new Count(found, expected.Count, read.Count) });
    }

    private static Form? MostRows(Form form, List<Form> left)
    {
        var best = left.MaxBy(r => RowAlignment.Align(form.Indicators, r.Indicators).Count);
        return best is not null && RowAlignment.Align(form.Indicators, best.Indicators).Count > 0 ? best : null;
    }

    private void Pair(Form form, Form? read, IReadOnlySet<Indicator>? twice)
    {
        var rows = read?.Indicators ?? [];
        var pairs = RowAlignment.Align(form.Indicators, rows);
        var (seen, used) = (pairs.Select(p => p.Expected).ToHashSet(), pairs.Select(p => p.Read).ToHashSet());
        var left = rows.Where((_, i) => !used.Contains(i)).ToList();
        var extra = left.FindAll(r => twice?.Any(t => form.Indicators.Contains(t) && Likeness.SameRow(t, r)) != true);
        var judged = rows.Count - left.Count + extra.Count;
        Count(t => t with { Rows = t.Rows + new Count(pairs.Count, form.Indicators.Count, judged) });
        foreach (var lost in form.Indicators.Where((_, i) => !seen.Contains(i)))
        {
            Difference(true, $"row missing: {lost.Level2} | {lost.Name} | {lost.ValueText}");
        }
        foreach (var row in extra)
        {
            Difference(true, $"row too many: {row.Level2} | {row.Name} | {row.ValueText}");
        }
        foreach (var (expected, actual) in pairs)
        {
            Row(form.Indicators[expected], rows[actual]);
        }
        var (fundRows, textRows) = (FormFields.Funds(form, read), FormFields.Texts(form, read));
        foreach (var (label, right, detail) in fundRows.Concat(textRows).Where(f => !f.Right))
        {
            Difference(!right, $"{Name(form)} {label}: {detail}");
        }
        Count(t =>
            t with
            {
                Funds = fundRows.Aggregate(t.Funds, (c, f) => c.And(f.Right)),
                Texts = textRows.Aggregate(t.Texts, (c, f) => c.And(f.Right)),
            }
        );
    }

    private void Row(Indicator expected, Indicator read)
    {
        if (expected.Level1 is not null || expected.Level2 is not null)
        {
            var right =
                Likeness.SameLevel(expected.Level1, read.Level1) && Likeness.SameLevel(expected.Level2, read.Level2);
            Count(t => t with { Levels = t.Levels.And(right) });
            Difference(
                !right,
                $"levels of {expected.Name}: {expected.Level1}/{expected.Level2}, read {read.Level1}/{read.Level2}"
            );
        }
        foreach (var (label, right, detail) in FormFields.Row(expected, read))
        {
            Count(t => t with { Fields = t.Fields.And(right) });
            Difference(!right, $"{label} of {expected.Name}: {detail}");
        }
    }

    private void Count(Func<Tally, Tally> change) => tally = change(tally);

    private void Difference(bool differs, string text)
    {
        if (differs)
        {
            differences.Add(text);
        }
    }

    private static string Name(Form form) =>
        $"{form.Subject} {form.Stage} {form.FiscalYear} “{form.Unit?.Name}” “{form.Project?.Name}”";
}
