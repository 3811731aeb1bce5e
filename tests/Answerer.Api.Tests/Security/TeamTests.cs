using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Security;

/// <summary>A job is seen by its owner's team only: for others it doesn't exist, whatever they may otherwise.</summary>
public sealed class TeamTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private readonly TestService service = fixture.Service;

    [Fact]
    public async Task Job_OfAnotherTeam_IsNotThere_AtAnyEndpointOrPage()
    {
        using var owner = await fixture.CreateClientAsync(Role.Editor, "営業一課");
        using var mate = await fixture.CreateClientAsync(Role.Viewer, "営業一課");
        using var other = await fixture.CreateClientAsync(Role.Administrator, "営業二課");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("true"), "hold" },
            { new ByteArrayContent(await File.ReadAllBytesAsync(Directory.EnumerateFiles(Repository.PathTo("samples"), "*.xlsx").Order(StringComparer.Ordinal).First())), "file", "sheet.xlsx" },
        };
        using var uploaded = await owner.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Accepted, uploaded.StatusCode);
        var id = (await uploaded.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
        var tried = 0;

        foreach (var endpoint in service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (!pattern.StartsWith("/api/jobs/{id}", StringComparison.Ordinal)) continue;
            var path = pattern.Replace("{id}", id, StringComparison.Ordinal).Replace("{number:int}", "1", StringComparison.Ordinal);
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods)
            {
                Assert.Equal((method, path, HttpStatusCode.NotFound), (method, path, await StatusAsync(other, method, path)));
                tried++;
            }
        }

        foreach (var page in (string[])[$"/jobs/{id}", $"/jobs/{id}/review"])
        {
            Assert.Equal((page, HttpStatusCode.NotFound), (page, await other.StatusAsync(page)));
            Assert.Equal((page, HttpStatusCode.OK), (page, await mate.StatusAsync(page)));
        }
        Assert.True(tried >= 10, $"only {tried} endpoints were tried");
        Assert.DoesNotContain(id, await other.GetStringAsync(new Uri("/api/jobs", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await mate.StatusAsync($"/api/jobs/{id}"));
        Assert.Contains(id, await mate.GetStringAsync(new Uri("/api/jobs", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), new Uri(path, UriKind.Relative));
        // A change of a question has to be one that would be taken.
        if (method is not "GET") request.Content = new StringContent("""{"version":1,"text":"x"}""", Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
