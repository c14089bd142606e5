using Jixiao.Audit.Facts;
using Jixiao.Core.Forms;

namespace Jixiao.Audit.Rules.SelfEvaluation;

/// <summary>Up to which month a monitoring form counts: "1-7月执行数", "1—9月", "截至6月".</summary>
internal static class MonitoredMonth
{
    /// <returns>1 to 12; null where it is not printed.</returns>
    public static int? Of(Form form)
    {
        foreach (var line in form.Funds.Lines)
        {
            if (In(line.Label) is { } month)
            {
                return month;
            }
        }
        foreach (var (label, _) in form.Attributes)
        {
            if (In(label) is { } month)
            {
                return month;
            }
        }
        return In(form.Title);
    }

    private static int? In(string? label)
    {
        var numbers = new NumbersInText(label);
        while (numbers.Next())
        {
            if (numbers is { Number: >= 1 and <= 12, After: ['月', ..] } && numbers.Number % 1 == 0)
            {
                return (int)numbers.Number;
            }
        }
        return null;
    }
}
