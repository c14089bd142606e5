using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Sign, value and unit in the columns a form has for them, so that they are read as what they are.</summary>
internal sealed class ValueCells(IReadOnlyList<IndicatorColumn> columns)
{
    private static readonly ColumnField[][] Splits =
    [
        [],
        [ColumnField.Comparison],
        [ColumnField.Unit],
        [ColumnField.Comparison, ColumnField.Unit],
    ];

    private readonly bool whole = columns.Any(c => c.Field == ColumnField.WholeValue);
    private readonly bool hasSign = columns.Any(c => c.Field == ColumnField.Comparison);
    private readonly bool hasUnit = columns.Any(c => c.Field == ColumnField.Unit);

    /// <summary>What would be read as another stands in one cell as it is: printed it must be.</summary>
    public (string Sign, string Value, string Unit) Of(Indicator i)
    {
        (string Sign, string Value, string Unit)? best = null;
        foreach (var cells in Ways(i))
        {
            if ((cells.Sign.Length > 0 && !hasSign) || (cells.Unit.Length > 0 && !hasUnit))
            {
                continue;
            }
            if (Gives(cells, i))
            {
                return cells;
            }
            best ??= cells;
        }
        return best is { } first && !whole && i.Value is not null ? first : ("", Whole(i), "");
    }

    /// <summary>
    /// The columns beside that of the whole value without which some value would be read as another: as few as can be. Those
    /// that no columns would tell ask for none.
    /// </summary>
    public static IReadOnlyList<ColumnField> Needed(IReadOnlyList<Indicator> indicators)
    {
        var all = Beside(Splits[^1]);
        var told = indicators.Where(i => Gives(all.Of(i), i)).ToList();
        return Splits.First(split =>
        {
            var cells = Beside(split);
            return told.TrueForAll(i => Gives(cells.Of(i), i));
        });
    }

    private static ValueCells Beside(IEnumerable<ColumnField> fields) =>
        new([new([""], ColumnField.WholeValue, 1), .. fields.Select(f => new IndicatorColumn([""], f, 1))]);

    private IEnumerable<(string Sign, string Value, string Unit)> Ways(Indicator i)
    {
        var one = ("", Whole(i), "");
        var (sign, value, unit) = (Sign(i), i.Value ?? "", i.Unit ?? "");
        // Where signs have a column they stand in it, all of them.
        if (whole && !hasSign)
        {
            yield return one;
        }
        yield return (sign, value, unit);
        if (whole)
        {
            yield return (sign, value + unit, "");
            yield return one;
        }
        yield return ("", value, unit);
        yield return (sign, value + unit, "");
        yield return (sign, i.ValueText ?? "", "");
        yield return one;
    }

    private static string Whole(Indicator i) =>
        i.ValueText ?? TargetValues.Print(new TargetValue(i.Comparison, i.Value, i.Unit));

    /// <summary>The sign as it was printed, where the whole cell still shows it.</summary>
    private static string Sign(Indicator i)
    {
        var rest = i.Value + i.Unit;
        if (
            i.ValueText is { } text
            && rest.Length > 0
            && text.Length > rest.Length
            && text.EndsWith(rest, StringComparison.Ordinal)
            && TargetValues.ParseSign(text.AsSpan(0, text.Length - rest.Length)) == i.Comparison
        )
        {
            return text[..^rest.Length].Trim();
        }
        return i.Comparison?.Sign() ?? "";
    }

    private static bool Gives((string Sign, string Value, string Unit) cells, Indicator i)
    {
        var read =
            cells.Sign.Length + cells.Unit.Length == 0
                ? OneCell(cells.Value)
                : ValueReader.Read(Facts(cells.Sign), Facts(cells.Value), Facts(cells.Unit));
        return read.Comparison == i.Comparison
            && read.Value == i.Value
            && read.Unit == i.Unit
            && (i.ValueText is null || Keys.Of(read.Text ?? "") == Keys.Of(i.ValueText));
    }

    /// <summary>As <see cref="ValueReader"/> reads it, without the facts that only the reader asks for.</summary>
    private static PrintedValue OneCell(string text)
    {
        var line = Keys.OneLine(text);
        if (TargetValues.Classify(line) == ValueKind.Blank)
        {
            return default;
        }
        var value = TargetValues.Parse(line);
        return new PrintedValue(value.Comparison, value.Value, value.Unit, line);
    }

    private static CellFacts? Facts(string text) => text.Length > 0 ? new CellFacts(text) : null;
}
