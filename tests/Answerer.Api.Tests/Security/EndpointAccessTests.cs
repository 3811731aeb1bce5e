using System.Net;
using System.Text;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Security;

/// <summary>Every endpoint that the service has, by every role: whoever adds one without saying who may finds it here.</summary>
public sealed class EndpointAccessTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private static readonly string[] Open = ["healthz", "signin", "error/{code:int?}"];

    private readonly TestService service = fixture.Service;

    [Fact]
    public void Endpoint_SaysWhoMay() => Assert.All(Endpoints(), endpoint =>
    {
        if (IsOpen(endpoint)) Assert.Contains(endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant(), Open);
        else Assert.NotNull(Least(endpoint));
    });

    [Fact]
    public void Endpoint_AsksForTheRoleOfTheContract() => Assert.All(Endpoints().Where(endpoint => !IsOpen(endpoint)), endpoint =>
    {
        var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').ToLowerInvariant();
        var isAdministration = path.StartsWith("/api/admin", StringComparison.Ordinal) || path == "/admin";
        var changesJobs = path.StartsWith("/api/", StringComparison.Ordinal) && path != "/api/ask" && Methods(endpoint).Any(method => method != HttpMethod.Get);
        var least = isAdministration ? Role.Administrator : changesJobs ? Role.Editor : Role.Viewer;
        Assert.Equal((path, least), (path, Least(endpoint)!.Value));
    });

    [Fact]
    public async Task Endpoint_LetsInWhoMay_AndNobodyElse()
    {
        var clients = new Dictionary<Role, Browser>();
        foreach (var role in Enum.GetValues<Role>()) clients[role] = await service.SignInAsync(role, $"チーム-{role}");
        using var stranger = service.CreateAnonymousClient();
        var wrong = new List<string>();
        var tried = 0;

        foreach (var endpoint in Endpoints().Where(endpoint => !IsOpen(endpoint) && !IsSignOut(endpoint)))
        {
            foreach (var method in Methods(endpoint))
            {
                var path = Path(endpoint.RoutePattern);
                var isPage = !path.StartsWith("/api/", StringComparison.Ordinal) && !path.StartsWith("/openapi/", StringComparison.Ordinal);
                Check(await SendAsync(stranger, method, path), isPage ? HttpStatusCode.Redirect : HttpStatusCode.Unauthorized, mayEnter: false, $"nobody {method} {path}");
                foreach (var (role, client) in clients)
                    Check(await SendAsync(client, method, path), HttpStatusCode.Forbidden, role >= Least(endpoint), $"{role} {method} {path}");
                tried++;
            }
        }

        Assert.Empty(wrong);
        Assert.True(tried >= 15, $"only {tried} endpoints were tried");
        foreach (var client in clients.Values) client.Dispose();

        void Check(HttpStatusCode status, HttpStatusCode refusal, bool mayEnter, string what)
        {
            if ((mayEnter && status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.Redirect) || (!mayEnter && status != refusal)) wrong.Add($"{what}: {status}");
        }
    }

    private List<RouteEndpoint> Endpoints() => [.. service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    // It would sign the next ones out.
    private static bool IsSignOut(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText == "/signout";

    private static Role? Least(RouteEndpoint endpoint)
    {
        var roles = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Where(data => data.Policy is not null).Select(data => Enum.Parse<Role>(data.Policy!)).ToList();
        return roles.Count == 0 ? null : roles.Max();
    }

    private static IEnumerable<HttpMethod> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Select(method => HttpMethod.Parse(method)) ?? [HttpMethod.Get];

    /// <summary>A path that fits the pattern, of things that aren't there.</summary>
    private static string Path(RoutePattern pattern)
    {
        var path = new StringBuilder();
        foreach (var segment in pattern.PathSegments)
        {
            path.Append('/');
            foreach (var part in segment.Parts)
            {
                path.Append(part switch
                {
                    RoutePatternLiteralPart literal => literal.Content,
                    RoutePatternSeparatorPart separator => separator.Content,
                    RoutePatternParameterPart { Name: "documentName" } => "v1",
                    RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") => "1",
                    _ => "nothing",
                });
            }
        }
        return path.Length == 0 ? "/" : path.ToString();
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (method != HttpMethod.Get) request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation.Token);
        return response.StatusCode;
    }
}
