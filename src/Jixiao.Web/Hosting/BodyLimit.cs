using Microsoft.AspNetCore.Http.Features;

namespace Jixiao.Web.Hosting;

/// <summary>Routes that take files take more than the others.</summary>
internal static class BodyLimit
{
    /// <summary>A file somewhat beyond the limit still arrives, so that it can be refused in words; one far beyond is cut off.</summary>
    /// <param name="most">Bytes a file may have.</param>
    public static void TakesFile(this HttpContext context, long most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most * 2;
        }
    }
}
