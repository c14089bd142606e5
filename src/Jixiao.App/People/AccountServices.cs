using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.App.People;

/// <summary>Identity with our store, our words and our policy.</summary>
public static class AccountServices
{
    /// <summary>Wrong passwords in a row that lock an account.</summary>
    public const int AllowedFailures = 5;

    /// <summary>How long a locked account stays so.</summary>
    public static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = true;
                options.Password.RequireDigit = true;
                options.Lockout.MaxFailedAccessAttempts = AllowedFailures;
                options.Lockout.DefaultLockoutTimeSpan = LockFor;
                options.User.AllowedUserNameCharacters =
                    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
            })
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<ChineseErrors>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services
            .AddScoped<SignIn>()
            .AddSingleton<Sessions>()
            .AddScoped<Accounts>()
            .AddScoped<Tokens>()
            .AddScoped<FirstStart>()
            .AddSingleton<PeopleDesk>()
            .AddSingleton<UnitTree>()
            .AddSingleton<UnitList>();
        return services;
    }
}
