using System.Diagnostics;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>Programs that judge our files from outside; a test that needs one skips where it is absent.</summary>
internal static class Tools
{
    private static readonly SemaphoreSlim OneOffice = new(1);

    public static void Need(params string[] programs)
    {
        foreach (var program in programs)
        {
            Assert.SkipUnless(IsInstalled(program), $"{program} 未安装，不能用它检查输出的文件");
        }
    }

    public static async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await error);
        (await error).ShouldNotContain("Syntax Error");
        return output;
    }

    /// <summary>What LibreOffice makes of a file, as pdf.</summary>
    public static async Task<string> Office(TemporaryFolder folder, string file)
    {
        Need("soffice");
        await OneOffice.WaitAsync();
        try
        {
            await Run(
                "soffice",
                $"-env:UserInstallation=file://{folder.File("profile")}",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.File("office"),
                file
            );
        }
        finally
        {
            OneOffice.Release();
        }
        return Path.Join(folder.File("office"), Path.ChangeExtension(Path.GetFileName(file), ".pdf"));
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Join(folder, program)));
}
