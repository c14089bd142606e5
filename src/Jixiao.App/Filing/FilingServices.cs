using Jixiao.App.Attachments;
using Jixiao.App.Import;
using Jixiao.App.Jobs;
using Jixiao.App.Samples;
using Jixiao.App.Trail;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.App.Filing;

/// <summary>The use cases of filing, for a host's container. A <see cref="Storage.Database"/>, a <see cref="TimeProvider"/> and a <see cref="Storage.DataFolder"/> must be there.</summary>
public static class FilingServices
{
    /// <param name="clamd">"host:port" of a virus scanner (Jixiao:Clamd); null for none.</param>
    public static IServiceCollection AddFiling(this IServiceCollection services, string? clamd = null) =>
        services
            .AddSingleton(new VirusScan(clamd))
            .AddSingleton<FormDesk>()
            .AddSingleton<Workbench>()
            .AddSingleton<Deadlines>()
            .AddSingleton<FormStarter>()
            .AddSingleton<FormEditor>()
            .AddSingleton<FormSteps>()
            .AddSingleton<FormVersions>()
            .AddSingleton<Reprojection>()
            .AddSingleton<ImportDesk>()
            .AddSingleton<SourceDesk>()
            .AddSingleton<OriginDesk>()
            .AddSingleton<JobDesk>()
            .AddSingleton<JobSignal>()
            .AddSingleton<ExportDesk>()
            .AddSingleton<AttachmentDesk>()
            .AddSingleton<IJobKind, ImportReading>()
            .AddSingleton<IJobKind, ExportBatch>()
            .AddSingleton<Sweep>()
            .AddHostedService<JobWorker>()
            .AddHostedService<DailySweep>()
            .AddScoped<SampleSeed>()
            .AddSingleton<SampleLoad>()
            .AddSingleton<TrailDesk>()
            .AddSingleton<TrailVerifier>();
}
