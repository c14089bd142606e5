using Jixiao.App.Import;
using Jixiao.App.Jobs;
using Jixiao.App.Samples;
using Jixiao.App.Trail;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.App.Filing;

/// <summary>The use cases of filing, for a host's container. A <see cref="Storage.Database"/>, a <see cref="TimeProvider"/> and a <see cref="Storage.DataFolder"/> must be there.</summary>
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
            .AddSingleton<ImportDesk>()
            .AddSingleton<SourceDesk>()
            .AddSingleton<JobDesk>()
            .AddSingleton<JobSignal>()
            .AddSingleton<IJobKind, ImportReading>()
            .AddHostedService<JobWorker>()
            .AddScoped<SampleSeed>()
            .AddSingleton<SampleLoad>()
            .AddSingleton<TrailVerifier>();
}
