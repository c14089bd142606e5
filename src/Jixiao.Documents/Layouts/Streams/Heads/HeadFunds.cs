using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// Amounts printed apart from their labels (all labels, then all figures; or the columns of 年初预算数, 全年预算数, 全年执行数 one after the
/// other): a figure goes where the sums prove that it belongs.
/// </summary>
/// <param name="Rows">Headings, and rows of a label and its figures.</param>
/// <param name="Taken">The tokens that became part of them.</param>
internal sealed record HeadFunds(IReadOnlyList<Row> Rows, IReadOnlySet<int> Taken)
{
    private const int MostLabels = 8;
    private const int MostFigures = 80;
    private const int MostPeriods = 4;

    /// <returns>Null where the figures stand beside their labels, or nothing proves where they belong.</returns>
    public static HeadFunds? Read(IReadOnlyList<StreamToken> tokens)
    {
        var labels = Labels(tokens);
        if (labels.Count is < 2 or > MostLabels)
        {
            return null;
        }
        var all = Enumerable.Range(0, tokens.Count).ToList();
        var figures = all.FindAll(i => tokens[i].IsFigure());
        var periods = all.FindAll(i => IsPeriod(tokens[i]));
        return (figures.Count, periods.Count) switch
        {
            (0 or > MostFigures, _) => null,
            (_, 0) => OfYear(tokens, labels, figures),
            (_, 1 or > MostPeriods) => null,
            _ => new PeriodFunds(tokens, labels, periods, figures).Read(),
        };
    }

    /// <summary>The total and its sources, each once; empty where these are other tables.</summary>
    private static List<int> Labels(IReadOnlyList<StreamToken> tokens)
    {
        var all = Enumerable.Range(0, tokens.Count).Where(i => IsSource(tokens[i])).ToList();
        var total = all.FindIndex(i => tokens[i].Facts.Label.EndsWith("总额", StringComparison.Ordinal));
        if (total < 0 || all.Take(total).Any(i => Source(tokens[i]) != FundField.Total))
        {
            return [];
        }
        // 项目资金（万元） beside all of them is no amount of its own.
        var labels = all.Skip(total).Where(i => i == all[total] || Source(tokens[i]) != FundField.Total).ToList();
        return labels.DistinctBy(i => Source(tokens[i])).Count() == labels.Count ? labels : [];
    }

    private static bool IsSource(StreamToken token) =>
        !token.IsFigure()
        && token.IsLabel()
        && token.Facts.Field is FieldRole.None or FieldRole.Heading
        && Source(token) != FundField.None
        && !IsPeriod(token);

    private static FundField Source(StreamToken token) => FundFields.Of(token.Facts.Label);

    private static bool IsPeriod(StreamToken token) =>
        !token.IsFigure() && token.IsLabel() && FundFields.Period(token.Facts.Label) != FundField.None;

    private static HeadFunds? OfYear(IReadOnlyList<StreamToken> tokens, List<int> labels, List<int> figures)
    {
        var amounts = figures.FindAll(i => tokens[i].Facts.Kind is ValueKind.Number or ValueKind.Money);
        if (labels.TrueForAll(l => amounts.Contains(l + 1)))
        {
            return null;
        }
        foreach (var count in new[] { labels.Count, 2 }.Distinct())
        {
            for (var at = 0; at + count <= amounts.Count; at++)
            {
                var own = amounts.GetRange(at, count);
                if (LateFigures.AreAmounts(own.ConvertAll(i => tokens[i])))
                {
                    return new HeadFunds(
                        [
                            .. own.Select(
                                (f, i) => new List<(int, StreamToken)> { (0, tokens[labels[i]]), (1, tokens[f]) }
                            ),
                        ],
                        own.Concat(labels.Take(count)).ToHashSet()
                    );
                }
            }
        }
        return null;
    }
}
