using Answerer.Application;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Answerer.Api.Telemetry;

/// <summary>Metrics and traces over OTLP: what ASP.NET Core, the runtime and the jobs measure. Off unless an endpoint is set.</summary>
internal static class TelemetrySetup
{
    private const string Name = "answerer";

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, ServiceOptions options)
    {
        if (options.OtlpEndpoint.Length == 0) return services;
        var endpoint = new Uri(options.OtlpEndpoint);
        // Requests are described by method, route and status; the default from .NET 11 on. What stands behind the question mark isn't among it.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", false);
        services.AddHostedService(_ => new Exporting(endpoint));
        return services;
    }

    private sealed class Exporting(Uri endpoint) : IHostedService, IDisposable
    {
        private MeterProvider? metrics;
        private TracerProvider? traces;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var resource = ResourceBuilder.CreateDefault().AddService(Name);
            metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Answerer.Jobs")
                .AddOtlpExporter(exporter => exporter.Endpoint = endpoint)
                .Build();
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource("Microsoft.AspNetCore", "Answerer.Jobs")
                .AddOtlpExporter(exporter => exporter.Endpoint = endpoint)
                .Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
            metrics?.Dispose();
            traces?.Dispose();
        }
    }
}
