using System.Globalization;

namespace Jixiao.Web.Features.Shared;

/// <summary>A day as a field of a page sends it.</summary>
internal static class Days
{
    /// <param name="day">Null where the field was left empty.</param>
    /// <returns>False for what is no day.</returns>
    public static bool TryParse(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }
        var isDay = DateOnly.TryParseExact(
            text.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var read
        );
        day = isDay ? read : null;
        return isDay;
    }
}
