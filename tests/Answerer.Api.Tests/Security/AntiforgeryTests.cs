using System.Net;
using System.Net.Http.Json;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Security;

public sealed class AntiforgeryTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private readonly TestService service = fixture.Service;

    [Fact]
    public async Task Change_WithTheCookieAlone_IsRefused()
    {
        using var browser = await service.SignInAsync(Role.Administrator, "管理");
        var token = Assert.Single(browser.DefaultRequestHeaders.GetValues("X-CSRF-TOKEN"));
        browser.DefaultRequestHeaders.Remove("X-CSRF-TOKEN");

        using var refused = await PostAsync(browser);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("\"antiforgery\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        browser.DefaultRequestHeaders.Add("X-CSRF-TOKEN", token);
        using var taken = await PostAsync(browser);
        Assert.Equal(HttpStatusCode.NotFound, taken.StatusCode);
    }

    [Fact]
    public async Task Token_OfAnotherSession_IsRefused()
    {
        using var browser = await service.SignInAsync(Role.Administrator, "管理");
        using var other = await service.SignInAsync(Role.Administrator, "管理");
        browser.DefaultRequestHeaders.Remove("X-CSRF-TOKEN");
        browser.DefaultRequestHeaders.Add("X-CSRF-TOKEN", other.DefaultRequestHeaders.GetValues("X-CSRF-TOKEN"));

        using var refused = await PostAsync(browser);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/signin?handler=link")]
    [InlineData("/signout")]
    [InlineData("/password")]
    public async Task Form_WithoutToken_IsRefused(string action)
    {
        using var browser = await service.SignInAsync(Role.Viewer, "営業");
        browser.DefaultRequestHeaders.Remove("X-CSRF-TOKEN");
        using var form = new FormUrlEncodedContent([new("present", TestService.Password), new("next", "another pass phrase 駅裏")]);

        using var refused = await browser.PostAsync(new Uri(action, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/password"));
    }

    [Fact]
    public async Task Change_WithAKey_NeedsNoToken()
    {
        using var program = await service.CreateClientAsync(Role.Viewer, "営業");

        using var response = await program.PostAsJsonAsync("/api/ask", new { question = "", service = "xmail" });

        Assert.NotEqual(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.DoesNotContain("\"antiforgery\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Exemption_IsTheErrorPagesAlone()
    {
        var exempt = service.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null);

        Assert.All(exempt, endpoint => Assert.StartsWith("error", ((RouteEndpoint)endpoint).RoutePattern.RawText, StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser) => browser.PostAsync(new Uri("/api/admin/accounts/nobody/link", UriKind.Relative), null);
}
