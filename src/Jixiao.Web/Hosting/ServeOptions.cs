namespace Jixiao.Web.Hosting;

/// <summary>How the system is started.</summary>
/// <param name="Data">Folder of the embedded database, documents, attachments and keys.</param>
/// <param name="Urls">Where it listens ("http://127.0.0.1:5080"); several are joined by ';'.</param>
/// <param name="ConnectionString">Of an existing PostgreSQL; null: the embedded one.</param>
/// <param name="Sample">An empty database gets a sample county with people of every role.</param>
public sealed record ServeOptions(string Data, string Urls, string? ConnectionString = null, bool Sample = false)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Passwords that one address may try in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 30;

    /// <summary>"host:port" of a clamd that looks at what is uploaded; null: nothing is scanned, and the page says so.</summary>
    public string? Clamd { get; init; }

    /// <summary>The division an empty database begins with (MOF_DIV_CODE) and its name.</summary>
    public (string Code, string Name) Division { get; init; } = ("000000001", "本区划");
}
