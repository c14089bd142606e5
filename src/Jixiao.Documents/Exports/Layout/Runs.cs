using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Merged cells of the columns that speak for several rows: levels and duties.</summary>
internal sealed class Runs
{
    private readonly IReadOnlyList<Indicator> indicators;
    private readonly IReadOnlyList<Duty> duties;
    private readonly IReadOnlyList<IndicatorSlot> slots;
    private readonly bool costIsLevel1;

    public Runs(Form form, IReadOnlyList<IndicatorSlot> slots)
    {
        indicators = form.Indicators;
        duties = form.Duties;
        this.slots = slots;
        costIsLevel1 = indicators.Any(i =>
            i.Level1 == "成本指标" || Lexicon.Level(i.Level2 ?? "") is { Level1: "成本指标", Ambiguous: false }
        );
    }

    /// <summary>Null for a column that is not merged by runs.</summary>
    public IEnumerable<(int First, int Length, string Text, string? Pointer)>? Of(ColumnField field) =>
        field switch
        {
            ColumnField.Level1 => Levels(StartsLevel1, i => i.Level1, "level1"),
            ColumnField.Level2 => Levels(StartsLevel2, i => i.Level2, "level2"),
            ColumnField.DutyNumber => Duties(d => d.Number, "number"),
            ColumnField.Duty => Duties(d => d.Name, "name"),
            ColumnField.DutyGoal => Duties(d => d.Goal, "goal"),
            _ => null,
        };

    private IEnumerable<(int, int, string, string?)> Levels(
        Func<Indicator, Indicator, bool> starts,
        Func<Indicator, string?> text,
        string field
    )
    {
        foreach (
            var (first, length) in Cut(
                (a, b) => a.Indicator < 0 || b.Indicator < 0 || starts(indicators[a.Indicator], indicators[b.Indicator])
            )
        )
        {
            var at = slots[first].Indicator;
            yield return at < 0
                ? (first, length, "", null)
                : (first, length, text(indicators[at]) ?? "", $"/indicators/{at}/{field}");
        }
    }

    private IEnumerable<(int, int, string, string?)> Duties(Func<Duty, string?> text, string field)
    {
        foreach (var (first, length) in Cut((a, b) => a.Duty != b.Duty))
        {
            var duty = slots[first].Duty;
            yield return duty < 0
                ? (first, length, "", null)
                : (first, length, text(duties[duty]) ?? "", $"/duties/{duty}/{field}");
        }
    }

    private IEnumerable<(int First, int Length)> Cut(Func<IndicatorSlot, IndicatorSlot, bool> starts)
    {
        var first = 0;
        for (var r = 1; r <= slots.Count; r++)
        {
            if (r == slots.Count || starts(slots[r - 1], slots[r]))
            {
                yield return (first, r - first);
                first = r;
            }
        }
    }

    /// <summary>
    /// A level 1 is printed again where the level 2 beside it would be taken for another's: 数量指标 under 效益指标.
    /// </summary>
    private bool StartsLevel1(Indicator before, Indicator here) =>
        here.Level1 != before.Level1 || (here.Level2 != before.Level2 && !IsAtHome(here));

    private bool StartsLevel2(Indicator before, Indicator here) =>
        StartsLevel1(before, here) || here.Level2 != before.Level2;

    private bool IsAtHome(Indicator indicator)
    {
        if (indicator.Level2 is not { } level2)
        {
            return false;
        }
        var known = Lexicon.LevelInColumn(Keys.OfLabel(level2));
        if (known is { Ambiguous: true, Level1: "成本指标" })
        {
            return indicator.Level1 == (costIsLevel1 ? "成本指标" : "产出指标");
        }
        return known is null || (known.Level1 == indicator.Level1 && !known.Ambiguous && known.Level2 is not null);
    }
}
