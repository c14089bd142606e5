using System.CommandLine;
using Jixiao.App.Storage;
using Jixiao.Web.Hosting;

namespace Jixiao.Cli.Serving;

/// <summary><c>jixiao serve</c>: the whole system, until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = StorageOptions.Data();
        var urls = new Option<string>("--urls")
        {
            Description = "监听地址，多个用分号隔开",
            HelpName = "地址",
            DefaultValueFactory = _ => ServeOptions.DefaultUrls,
        };
        var sample = new Option<bool>("--sample") { Description = "数据库为空时放入一个示例县和各角色的账号" };
        var clamd = new Option<string?>("--clamd")
        {
            Description = "病毒扫描服务 clamd 的地址，如 127.0.0.1:3310；上传的附件先经它扫描",
            HelpName = "主机:端口",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("Jixiao__Clamd"),
        };
        var command = new Command("serve", "启动整个系统（网页、接口、内置数据库）") { data, urls, sample, clamd };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    terminal,
                    new ServeOptions(
                        parsed.GetRequiredValue(data),
                        parsed.GetRequiredValue(urls),
                        StorageOptions.ConnectionString(),
                        parsed.GetValue(sample)
                    )
                    {
                        Clamd = parsed.GetValue(clamd),
                    },
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, ServeOptions options, CancellationToken cancellation)
    {
        try
        {
            await using var host = await JixiaoHost.StartAsync(options, TimeProvider.System, cancellation);
            if (host.NewAccounts.Count > 0)
            {
                await SignIns.WriteAsync(terminal, host.NewAccounts);
            }
            await terminal.Error.WriteLineAsync($"绩效已启动：{string.Join(" ", host.Urls)}  按 Ctrl+C 停止");
            await host.Stopping;
            return ExitStatus.Success;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Asked to stop before it had started: what had started is stopped.
            return ExitStatus.Success;
        }
        catch (StorageException fault)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return ExitStatus.Unreadable;
        }
        catch (IOException fault)
        {
            await terminal.Error.WriteLineAsync(
                $"不能在 {options.Urls} 上监听（{fault.Message}）：请用 --urls 换一个地址。"
            );
            return ExitStatus.Unreadable;
        }
    }
}
