using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Merged cells of the columns that speak for several rows: levels and duties.</summary>
internal sealed class Runs
{
    private readonly IReadOnlyList<Indicator> indicators;
    private readonly IReadOnlyList<Duty> duties;
    private readonly int[] dutyOf;
    private readonly bool costIsLevel1;

    public Runs(Form form)
    {
        indicators = form.Indicators;
        duties = form.Duties;
        dutyOf = DutyOf(form);
        costIsLevel1 = indicators.Any(i =>
            i.Level1 == "成本指标" || Lexicon.Level(i.Level2 ?? "") is { Level1: "成本指标", Ambiguous: false }
        );
    }

    /// <summary>Null for a column that is not merged by runs.</summary>
    public IEnumerable<(int First, int Length, string Text, string? Pointer)>? Of(ColumnField field, int rows) =>
        field switch
        {
            _ when indicators.Count == 0 => null,
            ColumnField.Level1 => Merge(rows, StartsLevel1, i => indicators[i].Level1, "level1"),
            ColumnField.Level2 => Merge(rows, StartsLevel2, i => indicators[i].Level2, "level2"),
            ColumnField.DutyNumber => Duties(rows, d => d.Number, "number"),
            ColumnField.Duty => Duties(rows, d => d.Name, "name"),
            ColumnField.DutyGoal => Duties(rows, d => d.Goal, "goal"),
            _ => null,
        };

    private static IEnumerable<(int, int, string, string?)> Merge(
        int rows,
        Func<int, bool> starts,
        Func<int, string?> text,
        string field
    )
    {
        var first = 0;
        for (var r = 1; r <= rows; r++)
        {
            if (r == rows || starts(r))
            {
                yield return (first, r - first, text(first) ?? "", $"/indicators/{first}/{field}");
                first = r;
            }
        }
    }

    /// <summary>
    /// A level 1 is printed again where the level 2 beside it would be taken for another's: 数量指标 under 效益指标.
    /// </summary>
    private bool StartsLevel1(int row) =>
        indicators[row].Level1 != indicators[row - 1].Level1
        || (indicators[row].Level2 != indicators[row - 1].Level2 && !IsAtHome(indicators[row]));

    private bool StartsLevel2(int row) => StartsLevel1(row) || indicators[row].Level2 != indicators[row - 1].Level2;

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

    private IEnumerable<(int, int, string, string?)> Duties(int rows, Func<Duty, string?> text, string field)
    {
        var first = 0;
        for (var r = 1; r <= rows; r++)
        {
            if (r < rows && dutyOf[r] == dutyOf[first])
            {
                continue;
            }
            var duty = dutyOf[first];
            yield return duty < 0
                ? (first, r - first, "", null)
                : (first, r - first, text(duties[duty]) ?? "", $"/duties/{duty}/{field}");
            first = r;
        }
    }

    /// <summary>Which duty each indicator stands under: the next one of its name, else the one before it.</summary>
    private static int[] DutyOf(Form form)
    {
        var at = -1;
        var of = new int[form.Indicators.Count];
        for (var r = 0; r < of.Length; r++)
        {
            var name = form.Indicators[r].Duty;
            if (at < 0 || form.Duties[at].Name != name)
            {
                var next = Next(form.Duties, at + 1, name);
                at = next >= 0 ? next : at;
            }
            of[r] = at;
        }
        return of;
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
