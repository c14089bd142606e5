using Jixiao.Core.Values;

namespace Jixiao.Documents.Layouts.Streams.Sifted;

/// <summary>A name and what stands right of it.</summary>
/// <param name="Names">Indexes of the parts of the name.</param>
/// <param name="Row">The row of cells.</param>
internal sealed record Pair(IReadOnlyList<int> Names, int Row);

/// <summary>
/// Parts of names and rows of values, each in print order, put together at the least cost: a name is one part or several, a part may be none of
/// a name, a rate goes with a share and a cost with money, and what was printed side by side stays together.
/// </summary>
internal sealed class PairedRows
{
    private const int MostParts = 4;

    /// <summary>In tenths.</summary>
    private const int Skipped = 9;
    private const int Doubted = 4;
    private const int Nameless = 24;
    private const int Joined = 5;
    private const int ShortEnd = 2;
    private const int Fragment = 12;
    private const int Agrees = -3;
    private const int Differs = 10;
    private const int Farthest = 6;

    private readonly IReadOnlyList<StreamToken> names;
    private readonly IReadOnlyList<int> namesAt;
    private readonly IReadOnlyList<(StreamToken Value, int At)> rows;
    private readonly int width;
    private readonly int reasons;

    private PairedRows(
        IReadOnlyList<StreamToken> names,
        IReadOnlyList<int> namesAt,
        IReadOnlyList<(StreamToken Value, int At)> rows,
        int reasons
    )
    {
        (this.names, this.namesAt, this.rows, this.reasons) = (names, namesAt, rows, reasons);
        width = names.Count == 0 ? 0 : names.Max(n => n.Text.Length);
    }

    /// <param name="names">What may be parts of names.</param>
    /// <param name="namesAt">Their places in print order.</param>
    /// <param name="rows">The value of each row, and its place.</param>
    /// <param name="reasons">The width of the lines of another column of words; 0 where there is none.</param>
    public static List<Pair> Of(
        IReadOnlyList<StreamToken> names,
        IReadOnlyList<int> namesAt,
        IReadOnlyList<(StreamToken Value, int At)> rows,
        int reasons
    ) => new PairedRows(names, namesAt, rows, reasons).Cheapest();

    private List<Pair> Cheapest()
    {
        var (n, m) = (names.Count, rows.Count);
        var best = new int[n + 1, m + 1];
        var from = new (int Parts, bool Row)[n + 1, m + 1];
        var whole = new (int Cost, Asked Asks)[MostParts + 1];
        for (var i = 0; i <= n; i++)
        {
            for (var parts = 1; parts <= Math.Min(MostParts, i); parts++)
            {
                whole[parts] = Name(i - parts, parts);
            }
            for (var j = 0; j <= m; j++)
            {
                best[i, j] = i == 0 && j == 0 ? 0 : int.MaxValue / 2;
                if (i > 0)
                {
                    Reach(i, j, best[i - 1, j] + (IsDoubtful(i - 1) ? Doubted : Skipped), (1, false));
                }
                if (j > 0)
                {
                    Reach(i, j, best[i, j - 1] + Nameless, (0, true));
                }
                for (var parts = 1; j > 0 && parts <= Math.Min(MostParts, i); parts++)
                {
                    Reach(i, j, best[i - parts, j - 1] + Cost(i - parts, whole[parts], j - 1), (parts, true));
                }
            }
        }
        var pairs = new List<Pair>();
        for (var (i, j) = (n, m); i > 0 || j > 0; )
        {
            var (parts, row) = from[i, j];
            if (row)
            {
                pairs.Insert(0, new Pair([.. Enumerable.Range(i - parts, parts)], j - 1));
            }
            (i, j) = (i - parts, row ? j - 1 : j);
        }
        return pairs;

        void Reach(int i, int j, int cost, (int Parts, bool Row) step)
        {
            if (cost < best[i, j])
            {
                (best[i, j], from[i, j]) = (cost, step);
            }
        }
    }

    /// <summary>As wide as the lines of the reasons beside the table.</summary>
    private bool IsDoubtful(int name) =>
        names[name].Text.Length is var length && (length == reasons || length == reasons - 1) && reasons > 0;

    /// <summary>What it costs to make one name of these parts, and what the name asks for.</summary>
    private (int Cost, Asked Asks) Name(int first, int parts)
    {
        var text = names[first].Text;
        var cost = text.Length <= 2 ? Fragment : 0;
        for (var i = first + 1; i < first + parts; i++)
        {
            var (above, own) = (names[i - 1], names[i]);
            var full = above.Text.Length >= width - 2;
            cost +=
                own.Text.Length <= 4 ? ShortEnd
                : full ? Joined
                : 2 * Joined;
            cost += own.StartsLine ? 0 : Joined;
            text += own.Text;
        }
        return (cost, AskedBy(text));
    }

    private int Cost(int first, (int Cost, Asked Asks) name, int row)
    {
        var (value, at) = rows[row];
        var between = at - namesAt[first];
        return name.Cost
            + Likeness(name.Asks, value.Facts.Kind, value.Text)
            + Math.Min(Farthest, between >= 0 ? between - 1 : -between);
    }

    /// <summary>The kind of value that a name asks for.</summary>
    private enum Asked
    {
        Anything,
        Rate,
        Satisfaction,
        People,
        Money,
        Time,
        Words,
    }

    private static Asked AskedBy(string name) =>
        name switch
        {
            [.., '率'] => Asked.Rate,
            [.., '满', '意', '度'] => Asked.Satisfaction,
            [.., '人', '数'] or [.., '人', '次'] => Asked.People,
            _ when EndsAs(name, "成本", "费", "费用", "报酬", "标准", "造价", "单价", "支出", "总额") => Asked.Money,
            _ when EndsAs(name, "时间", "时限", "期限") => Asked.Time,
            _ when EndsAs(name, "能力", "水平", "程度", "稳定", "环境", "机制", "影响", "条件", "形象", "作用") =>
                Asked.Words,
            _ => Asked.Anything,
        };

    /// <summary>Whether the name asks for such a value.</summary>
    /// <param name="value">The value as printed, or its unit alone.</param>
    public static int Likeness(string name, ValueKind kind, string value) => Likeness(AskedBy(name), kind, value);

    private static int Likeness(Asked asks, ValueKind kind, string value)
    {
        if (kind is ValueKind.Blank or ValueKind.Sign)
        {
            return 0;
        }
        bool? fits = asks switch
        {
            Asked.Rate or Asked.Satisfaction => kind == ValueKind.Percent,
            Asked.People => value.Contains('人'),
            Asked.Money => kind == ValueKind.Money,
            Asked.Time => kind is ValueKind.Date
                || (kind == ValueKind.NumberWithUnit && EndsAs(value, "月", "天", "日", "小时", "前")),
            Asked.Words => kind == ValueKind.Words,
            _ => kind == ValueKind.Percent ? false : null,
        };
        return fits switch
        {
            true => Agrees,
            false when kind == ValueKind.Percent || asks == Asked.Rate => Differs,
            false => Differs / 2,
            null => 0,
        };
    }

    private static bool EndsAs(string text, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
