using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// A piece with its columns in the order of their headings, and in the order in which forms usually have them: headings of two lines are
/// printed before or behind those of one.
/// </summary>
internal sealed class PieceOrders
{
    private static readonly ColumnRole[] Usual =
    [
        ColumnRole.Level1,
        ColumnRole.Level2,
        ColumnRole.Name,
        ColumnRole.Explanation,
        ColumnRole.Comparison,
        ColumnRole.Value,
        ColumnRole.Unit,
        ColumnRole.Actual,
        ColumnRole.Weight,
        ColumnRole.Score,
    ];

    private readonly PieceFit[] fits;

    public PieceOrders(IReadOnlyList<StreamToken> tokens, Piece piece, int most)
    {
        Piece = piece;
        List<StreamToken> usual = [.. piece.Heads.OrderBy(h => Rank(h.Facts.Column))];
        fits = usual.SequenceEqual(piece.Heads)
            ? [new PieceFit(tokens, piece, most)]
            : [new PieceFit(tokens, piece, most), new PieceFit(tokens, piece with { Heads = usual }, most)];
    }

    public Piece Piece { get; }

    public int Columns => fits[0].Roles.Count;

    public int Cost(int rows) => Best(rows).Cost(rows);

    public PieceFit Best(int rows) => fits.MinBy(f => f.Cost(rows))!;

    /// <summary>What the list does not name stands behind it.</summary>
    public static int Rank(ColumnRole role) => Array.IndexOf(Usual, role) is >= 0 and var at ? at : Usual.Length;
}
