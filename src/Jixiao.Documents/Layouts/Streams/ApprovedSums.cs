using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Layouts.Streams;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// A total, 基本支出 and 项目支出 with their sources under them, printed as one run of headings and one of figures in which
/// empty cells left no trace. Where a figure is the sum of those behind it, it is the sum of its group.
/// </summary>
internal static class ApprovedSums
{
    /// <returns>Rows of headings and figures, each figure below its heading; null where no sum proves what the figures are.</returns>
    public static List<Row>? Read(List<StreamToken> labels, List<StreamToken> figures)
    {
        var basic = labels.FindIndex(l => l.Facts.Label == "基本支出");
        if (
            basic < 0
            || basic + 2 >= labels.Count
            || labels[basic + 1].Facts.Label != "项目支出"
            || !IsSum(labels[basic + 2])
        )
        {
            return null;
        }
        var second = labels.FindIndex(basic + 3, IsSum);
        var total = basic > 0 && FundFields.Of(labels[basic - 1].Facts.Label) == FundField.Total ? 1 : 0;
        if (second < 0 || LateFigures.Amounts(figures) is not { } amounts)
        {
            return null;
        }
        var (first, rest) = (second - basic - 2, labels.Count - second);
        var cut = Enumerable
            .Range(total + 1, Math.Max(0, amounts.Count - total - 1))
            .Where(at => at - total <= first && amounts.Count - at <= rest)
            .Where(at => IsSumOfRest(amounts[total..at]) && IsSumOfRest(amounts[at..]))
            .OrderByDescending(at => Math.Min(at - total, amounts.Count - at))
            .FirstOrDefault(-1);
        if (cut < 0 || (cut - total == 1 && amounts.Count - cut == 1))
        {
            return null;
        }
        List<Row> rows = [.. labels.Take(basic - total).Select(OwnRow)];
        rows.Add([
            .. labels.Skip(basic - total).Take(total).Select(l => (1, l)),
            (2, labels[basic]),
            (2 + first, labels[basic + 1]),
        ]);
        rows.Add([.. labels.Skip(basic + 2).Select((l, i) => (i + 2, l))]);
        rows.Add([.. figures.Select((f, i) => (Column(i), f)).OrderBy(c => c.Item1)]);
        return rows;

        // Behind the sum comes the money of the budget; which of the other sources was left empty nothing shows.
        int Column(int figure) =>
            figure < total ? 1
            : figure < cut ? Placed(figure - total, cut - total, first, 2, figure)
            : Placed(figure - cut, amounts.Count - cut, rest, 2 + first, figure);

        int Placed(int at, int count, int sources, int start, int figure) =>
            at < 2 || count == sources ? start + at : 2 + first + rest + figure;
    }

    private static bool IsSum(StreamToken label) => label.Facts.Label is "合计" or "小计" or "总计";

    private static bool IsSumOfRest(List<decimal> group) => group.Count == 1 || group[0] == group.Skip(1).Sum();

    private static Row OwnRow(StreamToken label) => [(0, label)];
}
