using Jixiao.App.People;

namespace Jixiao.Web.Security;

/// <summary>A program with a token does only what its token says; people are not held back here.</summary>
internal static class TokenScopes
{
    /// <summary>"读表、改草稿"</summary>
    public static string Words(IEnumerable<string> scopes) => string.Join('、', scopes.Select(Title));

    private static string Title(string scope) =>
        scope switch
        {
            "forms.read" => "读表",
            "forms.write" => "改草稿",
            _ => scope,
        };

    public static TBuilder RequireScope<TBuilder>(this TBuilder builder, string scope)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(
            (context, next) =>
                context.HttpContext.WhoOrNull() is { TokenScopes: { } held }
                && !held.Contains(scope, StringComparer.Ordinal)
                    ? ValueTask.FromResult<object?>(
                        Results.Problem(
                            $"令牌没有“{Title(scope)}”（{scope}）这一项：请在“我的账号”里新建有这一项的令牌。",
                            statusCode: StatusCodes.Status403Forbidden
                        )
                    )
                    : next(context)
        );
}
