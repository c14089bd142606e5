using Jixiao.Core.Forms;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>How many forms and rows came back the same.</summary>
internal sealed class RoundTripTally
{
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    public int Forms { get; private set; }

    public int SameForms { get; private set; }

    public int Rows { get; private set; }

    public int SameRows { get; private set; }

    public List<string> Differences { get; } = [];

    /// <summary>What the forms differ in that did not come back the same, and how many of them; empty when all did.</summary>
    public string Kinds =>
        string.Join(
            ", ",
            kinds
                .OrderByDescending(k => k.Value)
                .ThenBy(k => k.Key, StringComparer.Ordinal)
                .Select(k => $"{k.Key} {k.Value}")
        );

    /// <param name="wanted">The forms of one file, in order.</param>
    public void Add(string name, IReadOnlyList<Form> wanted, IReadOnlyList<Form> read)
    {
        if (wanted.Count != read.Count)
        {
            Differences.Add(
                $"{name}: {wanted.Count} forms, read {read.Count}; the first that differs is {FirstOther(wanted, read)}"
            );
        }
        for (var f = 0; f < wanted.Count; f++)
        {
            var other = Partner(wanted[f], f, wanted.Count, read);
            var found = FormSameness.Differences(wanted[f], other);
            Forms++;
            SameForms += found.Count == 0 ? 1 : 0;
            Rows += wanted[f].Indicators.Count;
            SameRows += other is null ? 0 : FormSameness.SameRows(wanted[f], other);
            foreach (var kind in found.Select(Kind).Distinct(StringComparer.Ordinal))
            {
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            }
            Differences.AddRange(found.Select(d => $"{name}, form {f}, {wanted[f].Title}: {d}"));
        }
    }

    /// <summary>"indicator 12: wanted …" is one of the rows.</summary>
    private static string Kind(string difference) =>
        difference.Split(':')[0] switch
        {
            "indicators" => "number of rows",
            ['i', 'n', 'd', 'i', 'c', ..] => "rows",
            var other => other,
        };

    private static int FirstOther(IReadOnlyList<Form> wanted, IReadOnlyList<Form> read)
    {
        var at = 0;
        while (at < Math.Min(wanted.Count, read.Count) && wanted[at].Indicators.Count == read[at].Indicators.Count)
        {
            at++;
        }
        return at;
    }

    public override string ToString() =>
        $"forms {SameForms} of {Forms}  rows {SameRows} of {Rows}  {Percent(SameForms, Forms), 6:0.00} %  {Percent(SameRows, Rows), 6:0.00} %";

    private static decimal Percent(int same, int all) => all == 0 ? 100 : 100m * same / all;

    /// <summary>In its place; where forms were lost, the one of the same project and unit.</summary>
    private static Form? Partner(Form wanted, int at, int count, IReadOnlyList<Form> read) =>
        read.Count == count
            ? read[at]
            : read.FirstOrDefault(r =>
                FormSameness.Text(r.Project?.Name) == FormSameness.Text(wanted.Project?.Name)
                && FormSameness.Text(r.Unit?.Name) == FormSameness.Text(wanted.Unit?.Name)
            );
}
