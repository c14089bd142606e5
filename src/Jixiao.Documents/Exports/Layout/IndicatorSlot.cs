using Jixiao.Core.Forms;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>What a row of the indicator table is for.</summary>
/// <param name="Indicator">Position in the form; -1 for a row that shows a duty without indicators, or for an empty table.</param>
/// <param name="Duty">Position in the form; -1 where no duty stands over the row.</param>
internal sealed record IndicatorSlot(int Indicator, int Duty)
{
    /// <summary>One row an indicator in order, and one for each duty without any; at least one.</summary>
    public static IReadOnlyList<IndicatorSlot> Of(Form form)
    {
        var slots = new List<IndicatorSlot>(form.Indicators.Count);
        var duty = -1;
        for (var i = 0; i < form.Indicators.Count; i++)
        {
            var name = form.Indicators[i].Duty;
            if ((duty < 0 || form.Duties[duty].Name != name) && Next(form.Duties, duty + 1, name) is >= 0 and var next)
            {
                AddEmpty(slots, duty + 1, next);
                duty = next;
            }
            slots.Add(new IndicatorSlot(i, duty));
        }
        AddEmpty(slots, duty + 1, form.Duties.Count);
        return slots.Count > 0 ? slots : [new IndicatorSlot(-1, -1)];
    }

    private static void AddEmpty(List<IndicatorSlot> slots, int from, int to)
    {
        for (var d = from; d < to; d++)
        {
            slots.Add(new IndicatorSlot(-1, d));
        }
    }

    private static int Next(IReadOnlyList<Duty> duties, int from, string? name)
    {
        for (var d = from; d < duties.Count; d++)
        {
            if (duties[d].Name == name)
            {
                return d;
            }
        }
        return -1;
    }
}
