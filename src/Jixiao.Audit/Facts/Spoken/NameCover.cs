namespace Jixiao.Audit.Facts.Spoken;

/// <summary>How much of an indicator's name a clause says.</summary>
internal static class NameCover
{
    /// <summary>Words that end the name of a count and say nothing of what is counted.</summary>
    private static readonly string[] Endings =
    [
        "人次数",
        "人数",
        "人次",
        "次数",
        "数量",
        "个数",
        "场次",
        "户数",
        "家次",
        "件数",
        "台数",
        "套数",
        "座数",
        "处数",
        "栋数",
        "部数",
        "期数",
        "种数",
        "册数",
        "批次",
        "面积",
        "长度",
        "里程",
        "总量",
        "时长",
        "时间",
        "标准",
        "水平",
        "数",
        "量",
    ];

    private static readonly string[] Beginnings = ["其中：", "其中:", "其中", "全年", "年度", "完成", "开展", "实施"];

    /// <summary>The name without what every name has.</summary>
    public static ReadOnlySpan<char> Stem(string name)
    {
        var core = NameWords.Core(name);
        foreach (var word in Beginnings)
        {
            if (core.StartsWith(word) && core.Length - word.Length >= 2)
            {
                core = core[word.Length..];
                break;
            }
        }
        foreach (var word in Endings)
        {
            if (core.EndsWith(word) && core.Length - word.Length >= 2)
            {
                return core[..^word.Length];
            }
        }
        return core;
    }

    /// <summary>Characters of the stem that stand in the clause two or more together, as a share of all.</summary>
    public static decimal Of(ReadOnlySpan<char> stem, ReadOnlySpan<char> clause)
    {
        if (stem.Length < 2)
        {
            return 0;
        }
        var (covered, reached) = (0, 0);
        for (var i = 0; i + 2 <= stem.Length; i++)
        {
            if (clause.IndexOf(stem.Slice(i, 2)) >= 0)
            {
                covered += i + 2 - Math.Max(reached, i);
                reached = i + 2;
            }
        }
        return (decimal)covered / stem.Length;
    }

    private static readonly string[] Growths = ["增长率", "增长幅度", "增长", "增速", "增幅"];

    /// <summary>Of a name of growth what grows; 0 for other names.</summary>
    public static decimal OfGrowth(string name, string clause)
    {
        var core = NameWords.Core(name);
        foreach (var growth in Growths)
        {
            if (core.EndsWith(growth))
            {
                return Of(core[..^growth.Length], clause);
            }
        }
        return 0;
    }

    /// <summary>
    /// Of a rate: its ending (合格率) must be said, and what it is a rate of; a clause that begins with the ending says it of whatever there is one of.
    /// </summary>
    public static decimal OfRate(string name, string clause)
    {
        var core = NameWords.Core(name);
        var (_, length) = RateNames.Of(core);
        length = length == 0 ? Math.Min(3, core.Length) : length;
        var ending = core[^length..];
        var at = clause.AsSpan().IndexOf(ending);
        if (at < 0)
        {
            return 0;
        }
        var stem = core[..^length];
        if (stem.Length < 2)
        {
            return at == 0 || stem.IsEmpty ? 0.6m : 0.5m;
        }
        var cover = Of(stem, clause.AsSpan(0, at));
        return at == 0 ? 0.5m : cover;
    }
}
