using Jixiao.App.Trail;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.App.Filing;

/// <summary>The use cases of filing, for a host's container. A <see cref="Storage.Database"/> and a <see cref="TimeProvider"/> must be there.</summary>
public static class FilingServices
{
    public static IServiceCollection AddFiling(this IServiceCollection services) =>
        services
            .AddSingleton<FormDesk>()
            .AddSingleton<FormStarter>()
            .AddSingleton<FormEditor>()
            .AddSingleton<FormSteps>()
            .AddSingleton<FormVersions>()
            .AddSingleton<Reprojection>()
            .AddSingleton<TrailVerifier>();
}
