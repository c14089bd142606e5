using Jixiao.Core;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>Columns of figures that the print put behind all indicators, one figure a line.</summary>
internal static class LateFigures
{
    private const int FewestWeights = 3;

    /// <summary>Where the figures at the end of a table begin.</summary>
    public static int Start(List<StreamToken> body)
    {
        var start = body.Count;
        while (start > 0 && body[start - 1] is { StartsLine: true, Facts.Kind: ValueKind.Number or ValueKind.Money })
        {
            start--;
        }
        return start;
    }

    /// <summary>The figures as they stand, whatever their unit; null where one is no amount.</summary>
    public static List<decimal>? Amounts(List<StreamToken> figures)
    {
        var amounts = new List<decimal>(figures.Count);
        foreach (var figure in figures)
        {
            if (!PrintedAmounts.TryParse(figure.Text, AmountUnit.Yuan, out var money))
            {
                return null;
            }
            amounts.Add(money.Yuan);
        }
        return amounts;
    }

    /// <summary>The first is the sum of the others; of two, equal ones must be written as money is.</summary>
    public static bool AreAmounts(List<StreamToken> figures)
    {
        return Amounts(figures) is { Count: >= 2 } amounts
            && amounts[0] == amounts.Skip(1).Sum()
            && (amounts.Count > 2 || figures[0].Text.Contains('.', StringComparison.Ordinal));
    }

    /// <summary>The weights at the end of a table whose last heading is 权重; empty where there are none.</summary>
    public static List<StreamToken> Weights(List<StreamToken> tokens, List<ColumnRole> roles)
    {
        var start = roles[^1] == ColumnRole.Weight ? Start(tokens) : tokens.Count;
        return start > 0 && tokens.Count - start >= FewestWeights ? tokens[start..] : [];
    }
}
