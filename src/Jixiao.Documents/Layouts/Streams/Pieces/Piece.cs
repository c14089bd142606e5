using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>Headings of some columns and what was printed below them.</summary>
/// <param name="From">Its first heading.</param>
/// <param name="Data">The token behind the last one.</param>
/// <param name="End">Exclusive end of what may be its data.</param>
internal sealed record Piece(int From, int Data, int End, IReadOnlyList<StreamToken> Heads)
{
    public bool Has(ColumnRole role) => Heads.Any(h => h.Facts.Column == role);

    public static List<Piece> Of(IReadOnlyList<StreamToken> tokens, Func<string, CellFacts> facts)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < tokens.Count; )
        {
            if (Start(tokens, at, facts) is not { } heads)
            {
                at++;
                continue;
            }
            var end = heads.End;
            while (end < tokens.Count && IsData(tokens, end, facts))
            {
                end++;
            }
            pieces.Add(new Piece(at, heads.End, end, heads.Heads));
            at = end;
        }
        return pieces;
    }

    /// <summary>Level labels as printed below the headings.</summary>
    public IEnumerable<int> Labels(IReadOnlyList<StreamToken> tokens) =>
        Enumerable.Range(Data, End - Data).Where(i => IsLabel(tokens, i));

    /// <summary>群众满意度 without 指标 is rather the name of an indicator, 服务对象满意度 only where no other name follows.</summary>
    public static bool IsLabel(IReadOnlyList<StreamToken> tokens, int at) =>
        tokens[at].Facts.Level is not null
        && (
            !tokens[at].Facts.Label.EndsWith("满意度", StringComparison.Ordinal)
            || (
                tokens[at].Facts.Label == "服务对象满意度"
                && at + 1 < tokens.Count
                && tokens[at + 1].Text.Contains("满意", StringComparison.Ordinal)
            )
        );

    /// <summary>Headings begin with a whole one, or with the first halves of a line that holds a whole one.</summary>
    private static PrintedHeads? Start(IReadOnlyList<StreamToken> tokens, int at, Func<string, CellFacts> facts)
    {
        if (PrintedHeads.IsHeading(tokens[at]))
        {
            return PrintedHeads.Read(tokens, at, facts);
        }
        var leads =
            tokens[at].StartsLine
            && tokens[at].Facts is { Level: null, IsNumber: false }
            && tokens[at].Text.Length <= PrintedHeads.LongestFragment;
        return
            leads
            && PrintedHeads.Read(tokens, at, facts) is { } heads
            && heads.Heads[0].Line == tokens[at].Line
            && heads.Heads[0].Text.StartsWith(tokens[at].Text, StringComparison.Ordinal)
            ? heads
            : null;
    }

    private static bool IsData(IReadOnlyList<StreamToken> tokens, int at, Func<string, CellFacts> facts) =>
        Titles.Read(tokens[at].Text) is null
        && (
            tokens[at].Facts.Level is not null
            || tokens[at].Facts.Field == FieldRole.None
            || PrintedHeads.IsOverAll(tokens[at])
        )
        && Start(tokens, at, facts) is null;
}
