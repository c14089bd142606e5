using Microsoft.AspNetCore.Identity;

namespace Jixiao.App.People;

/// <summary>What Identity has to say about names and passwords, as people read it.</summary>
public sealed class ChineseErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), $"登录名“{userName}”已有人使用：请换一个。");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), $"登录名“{userName}”含有不能用的字符：请只用字母、数字、点和短横线。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不对：请重新输入。");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"密码太短：至少要 {length} 个字符。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"密码里重复的字符太多：至少要有 {uniqueChars} 种不同的字符。");

    public override IdentityError PasswordRequiresNonAlphanumeric() =>
        Say(nameof(PasswordRequiresNonAlphanumeric), "密码里要有符号，例如 - 或 !。");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码里要有数字。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码里要有小写字母。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码里要有大写字母。");

    public override IdentityError DefaultError() =>
        Say(nameof(DefaultError), "没有完成：请稍后再试，仍不行请联系安全管理员。");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "这个账号刚被别人改过：请刷新后再试。");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
