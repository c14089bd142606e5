using System.Globalization;

namespace Jixiao.Web.Features.Shared;

/// <summary>A deadline as pages say it: the day, and in words how far it is.</summary>
/// <param name="Words">Empty where there is time enough.</param>
public sealed record Due(string Day, string Words, bool IsLate)
{
    /// <summary>Days before a deadline from which on they are counted.</summary>
    private const int Soon = 14;

    /// <param name="day">Null where no deadline is set.</param>
    public static Due Of(DateOnly? day, DateOnly today)
    {
        if (day is not { } due)
        {
            return new Due("", "未设", false);
        }
        var left = due.DayNumber - today.DayNumber;
        var words = left switch
        {
            < 0 => $"已逾期 {-left} 天",
            0 => "今天截止",
            1 => "明天截止",
            <= Soon => $"还有 {left} 天",
            _ => "",
        };
        return new Due(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), words, left < 0);
    }
}
