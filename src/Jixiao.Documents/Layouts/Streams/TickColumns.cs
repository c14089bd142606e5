using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// The columns of a monitoring sheet that hold ticks. In a stream the empty ones are not printed, so that a tick does not show which of
/// them it stands in: those of the reasons are taken as one column, those of the likelihood as another.
/// </summary>
internal static class TickColumns
{
    private const string Reasons = "原因分类";
    private const int Fits = 0;
    private const int MayFit = 6;
    private const int Misfit = 45;

    /// <summary>Before the reason in words a column for its ticks, where the sheet asks for the likelihood too.</summary>
    public static void Spread(List<StreamToken> heads, Func<string, CellFacts> facts)
    {
        var reason = heads.FindIndex(h => h.Facts.Column == ColumnRole.Deviation);
        if (reason >= 0 && heads.Exists(h => h.Facts.Column == ColumnRole.Likelihood))
        {
            heads.Insert(reason, heads[reason] with { Facts = facts(Reasons) });
        }
    }

    public static bool IsTick(StreamToken token) => token.Text is "√" or "✓" or "✔" or "☑";

    /// <summary>The cost of a token under a role where ticks decide it; null where they do not.</summary>
    public static int? Cost(StreamToken token, ColumnRole role)
    {
        var tick = IsTick(token);
        return role switch
        {
            ColumnRole.Likelihood => tick ? Fits
            : token.Facts.Label is "确定能" or "有可能" or "完全不可能" or "能" or "不能" ? Fits
            : Misfit,
            ColumnRole.Other when tick => MayFit,
            _ when tick => Misfit,
            _ => null,
        };
    }
}
