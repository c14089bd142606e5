using System.Globalization;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus.Conversions;

/// <summary>How a document happens to look: fonts, sizes, widths of columns, where texts stand in their cells.</summary>
internal sealed class PageLook(Random random)
{
    private readonly Dictionary<int, double[]> stretch = [];

    public bool Landscape { get; } = random.Next(4) == 0;

    /// <summary>Rules that come after those of the page.</summary>
    public string Style { get; } =
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            body { font-family: "{{Pick(
                random,
                "Noto Serif CJK SC",
                "Noto Sans CJK SC",
                "Noto Sans Mono CJK SC"
            )}}"; font-size: {{random.Next(14, 23) / 2.0}}pt; line-height: {{random.Next(115, 165) / 100.0}}; }
            td { padding: {{random.Next(2, 15) / 10.0}}mm {{random.Next(4, 20) / 10.0}}mm; vertical-align: {{Pick(
                random,
                "middle",
                "middle",
                "middle",
                "top"
            )}}; text-align: {{Pick(random, "left", "left", "center")}}; }
            """
        );

    /// <summary>The same table with other widths; tables of as many columns keep the same ones.</summary>
    public Block Of(Block block)
    {
        if (block is not Grid grid)
        {
            return block;
        }
        if (!stretch.TryGetValue(grid.Widths.Count, out var factors))
        {
            factors = [.. grid.Widths.Select(_ => 0.7 + (random.Next(80) / 100.0))];
            stretch.Add(grid.Widths.Count, factors);
        }
        return grid with { Widths = [.. grid.Widths.Select((w, i) => Math.Max(1, (int)(10 * w * factors[i])))] };
    }

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
