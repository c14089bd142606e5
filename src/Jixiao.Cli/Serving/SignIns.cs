namespace Jixiao.Cli.Serving;

/// <summary>Names and one-time passwords of accounts just made, printed once.</summary>
internal static class SignIns
{
    public static async Task WriteAsync(
        Terminal terminal,
        IReadOnlyList<(string Login, string Title, string Password)> made
    )
    {
        foreach (var (login, title, password) in made)
        {
            await terminal.Error.WriteLineAsync($"  登录名 {login}  一次性密码 {password}  {title}");
        }
        await terminal.Error.WriteLineAsync(
            made.Count > 0 ? "以上密码只显示这一次，首次登录后须修改。" : "数据库里已有账号，没有新建。"
        );
    }
}
