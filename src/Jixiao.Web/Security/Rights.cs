using System.Globalization;
using System.Threading.RateLimiting;
using Jixiao.Core.Workflow;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace Jixiao.Web.Security;

/// <summary>Names of the policies routes stand under. Which forms a person sees within them is the database's matter.</summary>
internal static class Rights
{
    /// <summary>Anyone with a role in filing and reviewing.</summary>
    public const string Business = "business";

    /// <summary>填报人</summary>
    public const string Filing = "filing";

    public const string Systems = "systems";
    public const string Accounts = "accounts";
    public const string Trail = "trail";

    /// <summary>Rate limit of routes where passwords are tried.</summary>
    public const string SignInLimit = "signIn";

    /// <summary>Rate limit of routes that take files.</summary>
    public const string UploadLimit = "upload";

    public static IServiceCollection AddSecurity(this IServiceCollection services, int signInsPerMinute)
    {
        services
            .AddAuthentication(SessionAuthentication.Scheme0)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.Scheme0, null);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Business, p => p.RequireRole(Names(r => !r.IsAdministrator())))
            .AddPolicy(Filing, p => p.RequireRole(Names(r => r == Role.Clerk)))
            .AddPolicy(Systems, p => p.RequireRole(Names(r => r == Role.SystemAdministrator)))
            .AddPolicy(Accounts, p => p.RequireRole(Names(r => r == Role.SecurityAdministrator)))
            .AddPolicy(Trail, p => p.RequireRole(Names(r => r == Role.AuditAdministrator)));
        services.AddSingleton<PageTokens>();
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "X-Jixiao-Token";
            o.Cookie.Name = PageTokens.CookieName;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInLimit, c => PerAddress(c, signInsPerMinute, TimeSpan.FromMinutes(1)));
            limits.AddPolicy(UploadLimit, c => PerAddress(c, 60, TimeSpan.FromMinutes(1)));
            limits.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = ((int)after.TotalSeconds).ToString(
                        CultureInfo.InvariantCulture
                    );
                }
                return ValueTask.CompletedTask;
            };
        });
        return services;
    }

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits, TimeSpan window) =>
        HttpMethods.IsGet(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("read")
            : RateLimitPartition.GetFixedWindowLimiter(
                context.Address() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window }
            );

    private static IEnumerable<string> Names(Func<Role, bool> wanted) => Roles.All.Where(wanted).Select(r => r.Name());
}
