using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Exports.Templates;

/// <summary>The funds block of a template file.</summary>
internal static class FundsReading
{
    private const decimal DefaultWidth = 15;

    public static FundsPart Funds(TemplateYaml map)
    {
        FundShape shape =
            map.Map("grid") is { } grid ? Grid(grid)
            : map.Has("columns") ? new FundColumns([.. map.Maps("columns").Select(Column)])
            : new FundPairs([.. map.Maps("pairs").Select(Pair)], map.Number("labelShare", 50));
        var funds = new FundsPart(
            map.TextOrNull("label"),
            map.Number("width", DefaultWidth),
            shape,
            map.TextOrNull("banner")
        );
        map.NoOthers();
        return shape is FundPairs { Rows.Count: 0 } ? throw map.Fault("funds 里应有 pairs、grid 或 columns。") : funds;
    }

    private static FundTable Grid(TemplateYaml map)
    {
        var grid = new FundTable(
            [.. map.Maps("rows").Select(Slot)],
            [.. map.Maps("columns").Select(Slot)],
            map.Number("corner", 2 * DefaultWidth)
        );
        map.NoOthers();
        return grid.Rows.Count > 0 && grid.Columns.Count > 1
            ? grid
            : throw map.Fault("grid 应有至少一行（rows）和两栏（columns）。");
    }

    private static IReadOnlyList<FundSlot> Pair(TemplateYaml map)
    {
        if (map.Has("row"))
        {
            var slots = map.Maps("row").Select(Slot).ToList();
            map.NoOthers();
            return slots;
        }
        return [Slot(map)];
    }

    private static FundSlot Slot(TemplateYaml map)
    {
        var slot = new FundSlot(
            map.Text("label"),
            map.Choice<FundField>("field", FundField.None),
            map.Choice<FundShare>("share", FundShare.Amount),
            map.Number("width", 1)
        );
        map.NoOthers();
        return slot;
    }

    private static FundColumn Column(TemplateYaml map)
    {
        var column = new FundColumn(
            map.Texts("heading"),
            map.Choice<FundField>("field", FundField.None),
            map.Number("width", DefaultWidth)
        );
        map.NoOthers();
        return column.Heading.Count > 0 ? column : throw map.Fault("缺少“heading”。");
    }
}
