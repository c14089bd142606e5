using Jixiao.App.People;

namespace Jixiao.Web.Security;

/// <summary>A program with a token does only what its token says; people are not held back here.</summary>
internal static class TokenScopes
{
    public static TBuilder RequireScope<TBuilder>(this TBuilder builder, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(
            (context, next) =>
                context.HttpContext.WhoOrNull() is { TokenScopes: { } held }
                && !held.Contains(scope, StringComparer.Ordinal)
                    ? ValueTask.FromResult<object?>(
                        Results.Problem(
                            $"令牌没有“{scope}”：请在“我的账号”里新建有这一项的令牌。",
                            statusCode: StatusCodes.Status403Forbidden
                        )
                    )
                    : next(context)
        );
}
