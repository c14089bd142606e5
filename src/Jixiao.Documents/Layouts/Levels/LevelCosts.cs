namespace Jixiao.Documents.Layouts.Levels;

/// <summary>How unlikely a row of some evidence is under a level-2 label, in tenths; 0 is at home.</summary>
internal static class LevelCosts
{
    private enum Kind
    {
        Quantity,
        Quality,
        Time,
        Cost,
        Economic,
        Social,
        Ecological,
        Lasting,
        Satisfaction,
        Unknown,
    }

    private static readonly int[][] Table =
    [
        //  数量 质量 时效 成本 经济 社会 生态 持续 满意 other
        [10, 22, 25, 0, 8, 18, 22, 20, 28, 8], // MoneyTotal
        [10, 20, 25, 0, 12, 20, 22, 20, 28, 8], // UnitPrice
        [18, 18, 0, 20, 20, 20, 20, 16, 28, 8], // Date
        [10, 14, 0, 14, 16, 14, 14, 4, 28, 8], // Duration
        [9, 4, 0, 14, 14, 8, 12, 10, 20, 6], // TimelyRate
        [14, 8, 0, 14, 14, 10, 12, 8, 22, 6], // Timely
        [8, 0, 7, 14, 8, 6, 6, 6, 12, 4], // Rate
        [0, 9, 15, 18, 8, 7, 8, 8, 16, 4], // Count
        [28, 18, 28, 28, 24, 14, 24, 24, 0, 8], // Satisfaction
        [14, 12, 10, 18, 12, 4, 6, 0, 20, 6], // LongTerm
        [12, 8, 12, 18, 4, 0, 2, 3, 12, 4], // Effect
        [6, 4, 6, 10, 6, 5, 5, 5, 12, 3], // Words
    ];

    private static readonly (string Word, Kind Kind)[] Words =
    [
        ("满意", Kind.Satisfaction),
        ("成本", Kind.Cost),
        ("经济", Kind.Economic),
        ("社会", Kind.Social),
        ("生态", Kind.Ecological),
        ("环境", Kind.Ecological),
        ("可持续", Kind.Lasting),
        ("数量", Kind.Quantity),
        ("质量", Kind.Quality),
        ("时效", Kind.Time),
        ("进度", Kind.Time),
    ];

    private static readonly int[][] ByKind = [.. Enum.GetValues<Kind>().Select(k => Column(row => row[(int)k]))];
    private static readonly int[] Outputs = Column(row => Math.Min(row[0], Math.Min(row[1], row[2])));
    private static readonly int[] Benefits = Column(row =>
        Math.Min(row[4], Math.Min(row[5], Math.Min(row[6], row[7])))
    );

    /// <summary>The cost of each <see cref="Evidence"/> under a label.</summary>
    /// <param name="level2">Null under a label of level 1 alone.</param>
    public static int[] Under(string? level1, string? level2)
    {
        if (level2 is not null || level1 is null)
        {
            return ByKind[(int)KindOf(level2 ?? "")];
        }
        return level1 switch
        {
            "产出指标" => Outputs,
            "效益指标" => Benefits,
            "成本指标" => ByKind[(int)Kind.Cost],
            "满意度指标" => ByKind[(int)Kind.Satisfaction],
            _ => ByKind[(int)Kind.Unknown],
        };
    }

    private static int[] Column(Func<int[], int> cost) => [.. Table.Select(cost)];

    private static Kind KindOf(string level2)
    {
        foreach (var (word, kind) in Words)
        {
            if (level2.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }
        return Kind.Unknown;
    }
}
