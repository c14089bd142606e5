using System.Globalization;

namespace Jixiao.Web.Features.Shared;

/// <summary>Instants, amounts and the like as pages print them.</summary>
internal static class Display
{
    /// <summary>China keeps one time.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>"2026-11-21 14:03"</summary>
    public static string Time(DateTimeOffset at) =>
        at.ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"2026-11-21 14:03:22"</summary>
    public static string Second(DateTimeOffset at) =>
        at.ToOffset(China).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"1,234.50": 万元 with two places; empty for null.</summary>
    public static string Wan(decimal? yuan) =>
        yuan is { } amount ? (amount / 10_000m).ToString("#,##0.00", CultureInfo.InvariantCulture) : "";

    /// <summary>The browser, as far as its words tell.</summary>
    public static string Agent(string? agent) =>
        agent switch
        {
            null or "" => "未知程序",
            _ when agent.Contains("Edg/", StringComparison.Ordinal) => "Edge 浏览器",
            _ when agent.Contains("Firefox/", StringComparison.Ordinal) => "Firefox 浏览器",
            _ when agent.Contains("Chrome/", StringComparison.Ordinal) => "Chrome 浏览器",
            _ when agent.Contains("Safari/", StringComparison.Ordinal) => "Safari 浏览器",
            _ => "其他程序",
        };
}
