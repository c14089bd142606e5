namespace Jixiao.App.Filing;

/// <summary>Days and years as the people who file count them: China keeps one time.</summary>
public static class FilingCalendar
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The first month in which next year's budget is written.</summary>
    private const int FirstMonth = 8;

    /// <summary>The day it is in China.</summary>
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(China).DateTime);

    /// <summary>The year whose targets are written now: from August on, the next one.</summary>
    public static int Year(DateTimeOffset at) =>
        Day(at) is var day && day.Month >= FirstMonth ? day.Year + 1 : day.Year;
}
