using System.Text.Encodings.Web;
using System.Text.Unicode;
using Answerer.Api.Endpoints;
using Answerer.Api.Health;
using Answerer.Api.Jobs;
using Answerer.Api.Security;
using Answerer.Api.Telemetry;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Json;
using Microsoft.Extensions.WebEncoders;

namespace Answerer.Api.Hosting;

/// <summary>Puts the web host together.</summary>
internal static class ServiceHost
{
    private const string BehindProxy = "behindProxy";
    private const long MaxBodyBytes = 1 << 20;

    /// <summary>Builds it, and opens the storage: a host that can't store anything doesn't start.</summary>
    /// <param name="args">What the command line says to the host: --urls, --behind-proxy, --admin-link.</param>
    /// <param name="options">Validated settings.</param>
    /// <param name="replace">Puts services in the place of the usual ones; for tests.</param>
    /// <returns>An error of kind <see cref="ErrorKind.Usage"/> when the addresses won't do.</returns>
    /// <exception cref="Storage.StorageException">The data folder can't be used.</exception>
    public static Result<WebApplication> Create(string[] args, AnswererOptions options, Action<IServiceCollection>? replace = null)
    {
        // The published files lie beside the program, whatever folder it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = WithValues(args),
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(ServiceHost).Assembly.GetName().Name,
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Uploads have limits of their own.
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        // Of a build; what is published has its files in place.
        builder.WebHost.UseStaticWebAssets();
        Listening.SetDefault(builder);
        if (!Listening.Create(builder.Configuration, options.Service, builder.Configuration[BehindProxy] is not null).TryGet(out var listening, out var error)) return error;
        replace?.Invoke(builder.Services);
        // The framework logs addresses, and those of /ask hold questions.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton<INotices, LogNotices>();
        builder.Services.AddAnswerer(options).AddAnswererJobs().AddScheduling(options.Service).AddHealth().AddTelemetry(options.Service);
        builder.Services.AddExceptionHandler<ApiExceptionHandler>().AddProblemDetails();
        builder.Services.AddOpenApi();
        // What can't be bound is said like any other error.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json => AnswererJson.Configure(json.SerializerOptions));
        builder.Services.AddRazorPages();
        // Japanese stays readable in the pages' source, and a third of the bytes.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSecurity(options, listening);

        var app = builder.Build();
        app.Services.GetRequiredService<Storage.FileStore>();
        app.Services.GetRequiredService<Storage.Database>();
        app.UseProtection();
        app.UseErrorPages();
        app.UseStaticFiles(new StaticFileOptions
        {
            // Modules import each other by plain names: a browser has to ask whether they are still the same.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
        app.UseSecurity();
        app.MapRazorPages();
        app.MapAsking().MapJobs().MapUploads(options.Service).MapSignOut().MapAdministration().MapHealth();
        app.MapOpenApi().RequireAuthorization(nameof(Role.Viewer));
        app.UseSwaggerUI(swagger =>
        {
            swagger.RoutePrefix = "swagger";
            swagger.SwaggerEndpoint("/openapi/v1.json", "Answerer");
        });
        return Result.Of(app);
    }

    /// <summary>The host's configuration would take what follows a bare option for its value.</summary>
    private static string[] WithValues(string[] args) => [.. args.Select(argument => argument switch
    {
        "--behind-proxy" => $"--{BehindProxy}=true",
        AdministratorLink.Option => $"--{AdministratorLink.Setting}=true",
        _ => argument,
    })];
}
