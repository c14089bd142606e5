using System.CommandLine;
using System.Globalization;

namespace Jixiao.Cli.Reading;

/// <summary>How long one file may take.</summary>
internal static class TimeLimitOption
{
    private const int Most = 86_400;

    public static Option<TimeSpan> Create() =>
        new("--time-limit")
        {
            Description = "每个文件最多读多少秒（默认 60）",
            HelpName = "秒",
            DefaultValueFactory = _ => TimeSpan.FromSeconds(60),
            CustomParser = parsed =>
            {
                var word = parsed.Tokens[0].Value;
                if (
                    !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                    || seconds is 0 or > Most
                )
                {
                    parsed.AddError($"--time-limit 应是 1 到 {Most} 之间的整数（秒），给出的是 {word}。");
                }
                return TimeSpan.FromSeconds(seconds);
            },
        };
}
