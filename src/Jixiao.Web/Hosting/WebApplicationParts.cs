using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Web.Features.Forms;
using Jixiao.Web.Features.Import;
using Jixiao.Web.Features.Jobs;
using Jixiao.Web.Features.Units;
using Jixiao.Web.Hosting.Metrics;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.WebEncoders;

namespace Jixiao.Web.Hosting;

/// <summary>Services and the order of what a request goes through.</summary>
internal static class WebApplicationParts
{
    public static WebApplication Build(ServeOptions options, Database database, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(WebApplicationParts).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = "wwwroot",
                EnvironmentName = Environments.Production,
            }
        );
        builder.WebHost.UseKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // It warns at every page with a form that it makes the page uncacheable, which is what is wanted.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        // What keeps the program from starting is said once, by the command.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // It warns once, in English, that its keys lie in the data folder unencrypted: as the database beside them does.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        AddServices(builder.Services, options, database, time);
        var app = builder.Build();
        // From the first request on, not from the first time someone asks.
        app.Services.GetRequiredService<Recorder>();
        Use(app);
        return app;
    }

    private static void AddServices(
        IServiceCollection services,
        ServeOptions options,
        Database database,
        TimeProvider time
    )
    {
        services
            .AddSingleton(options)
            .AddSingleton(database)
            .AddSingleton(time)
            .AddSingleton<Recorder>()
            .AddSingleton(new DataFolder(options.Data));
        services
            .AddDataProtection()
            .SetApplicationName("jixiao")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.Data, "keys")));
        services.AddAccounts();
        services.AddFiling(options.Clamd);
        services.AddSecurity(options.SignInsPerMinute);
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.ConfigureFilter(new PasswordFirst());
        });
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<FormFrames>();
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.TypeInfoResolver = WebJson.Options.TypeInfoResolver;
            o.SerializerOptions.PropertyNameCaseInsensitive = true;
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        services.AddProblemDetails();
        services.AddHttpContextAccessor();
        services.Configure<ForwardedHeadersOptions>(o =>
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
        );
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<QueryHeader>();
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ForgeryGuard>();
        app.Use(app.Services.GetRequiredService<FormFrames>().InvokeAsync);
        app.MapHealth();
        app.MapMetrics();
        app.MapForms();
        app.MapAttachments();
        app.MapImport();
        app.MapJobs();
        app.MapUnits();
        app.MapRazorPages();
    }
}
