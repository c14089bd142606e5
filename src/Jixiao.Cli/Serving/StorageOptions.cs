using System.CommandLine;

namespace Jixiao.Cli.Serving;

/// <summary>Where the data is: what every command on the database asks.</summary>
internal static class StorageOptions
{
    public static Option<string> Data() =>
        new("--data")
        {
            Description = "数据目录（内置数据库、文件、附件）",
            HelpName = "目录",
            DefaultValueFactory = _ => "data",
        };

    /// <summary>ConnectionStrings:Jixiao of the environment; null: the embedded database.</summary>
    public static string? ConnectionString() =>
        Environment.GetEnvironmentVariable("ConnectionStrings__Jixiao") is { Length: > 0 } given ? given : null;
}
