using System.Text.Json;
using Answerer.Application;
using Answerer.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Answerer.Api.Health;

/// <summary>GET /healthz: whether the service can do its work, for whoever watches it.</summary>
internal static class HealthSetup
{
    private const long LeastFreeBytes = 100 << 20;

    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database")
            .AddCheck<KnowledgeCheck>("knowledge")
            .AddCheck<DiskCheck>("disk");
        return services;
    }

    /// <summary>Maps the endpoint; it names the parts that fail and nothing else.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions
        {
            ResponseWriter = (context, report) =>
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                var failing = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(entry => entry.Key).Order(StringComparer.Ordinal);
                return context.Response.WriteAsync(JsonSerializer.Serialize(new { status = report.Status == HealthStatus.Healthy ? "ok" : "failing", failing }));
            },
        }).AllowAnonymous();
        return routes;
    }

    private sealed class DatabaseCheck(Database database) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                database.Probe();
                return Task.FromResult(HealthCheckResult.Healthy());
            }
            catch (StorageException exception)
            {
                return Task.FromResult(HealthCheckResult.Unhealthy(exception.Problem.ToString()));
            }
        }
    }

    private sealed class KnowledgeCheck(KnowledgeHealth knowledge) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await knowledge.IsLoadedAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }

    private sealed class DiskCheck(AnswererOptions options) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            new DriveInfo(options.Service.Data).AvailableFreeSpace >= LeastFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
    }
}
