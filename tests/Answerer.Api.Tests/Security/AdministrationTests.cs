using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Storage;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Security;

public sealed class AdministrationTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private readonly TestService service = fixture.Service;

    [Fact]
    public async Task Account_ThatIsAdded_ComesWithALinkThatSignsIn()
    {
        using var administrator = await service.SignInAsync(Role.Administrator, "管理");

        using var response = await administrator.PostAsJsonAsync("/api/admin/accounts", new { login = "Yamada", name = "山田", team = "営業", role = "editor" });
        var made = await response.Content.ReadFromJsonAsync<JsonElement>();
        var link = new Uri(made.GetProperty("link").GetString()!);
        using var browser = service.CreateAnonymousClient();
        var secret = link.Fragment.Split("link=")[1];
        using var used = await TestService.PostFormAsync(browser, "/signin", "/signin?handler=link", ("link", secret), ("password", TestService.Password));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("yamada", made.GetProperty("account").GetProperty("login").GetString());
        Assert.Equal(service.Address.GetLeftPart(UriPartial.Authority), link.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        using var taken = await administrator.PostAsJsonAsync("/api/admin/accounts", new { login = "YAMADA", name = "別人", team = "営業", role = "editor" });
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);
    }

    [Theory]
    [InlineData("""{"login":"a b","name":"山田","team":"営業","role":"editor"}""")]
    [InlineData("""{"login":"ok","name":"","team":"営業","role":"editor"}""")]
    [InlineData("""{"login":"ok","name":"山田","team":" ","role":"editor"}""")]
    [InlineData("""{"login":"ok","name":"山田","team":"営業","role":"Administrator"}""")]
    [InlineData("""{"login":"ok","name":"山田","team":"営業","role":"3"}""")]
    [InlineData("""{"login":"ok","name":"山田\u0007","team":"営業","role":"editor"}""")]
    [InlineData("{}")]
    public async Task Account_WithWrongFields_IsRefused(string body)
    {
        using var administrator = await service.SignInAsync(Role.Administrator, "管理");

        Assert.Equal("invalid_field", await CodeAsync(administrator, "/api/admin/accounts", body));
    }

    [Theory]
    [InlineData("administrator", 30)]
    [InlineData("reviewer", 0)]
    [InlineData("reviewer", -1)]
    [InlineData("reviewer", 400)]
    public async Task Key_BeyondReviewerOrAYear_IsRefused(string role, int days)
    {
        using var administrator = await service.SignInAsync(Role.Administrator, "管理");
        var body = JsonSerializer.Serialize(new { name = "夜間", team = "営業", role, expires = service.Time.GetUtcNow().AddDays(days) });

        Assert.Equal("invalid_field", await CodeAsync(administrator, "/api/admin/keys", body));
    }

    [Fact]
    public async Task Key_IsShownOnce()
    {
        using var administrator = await service.SignInAsync(Role.Administrator, "管理");
        var body = new { name = "夜間", team = "営業", role = "editor", expires = service.Time.GetUtcNow().AddDays(30) };

        using var response = await administrator.PostAsJsonAsync("/api/admin/keys", body);
        var secret = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
        var list = await administrator.GetStringAsync(new Uri("/api/admin/keys", UriKind.Relative));

        Assert.StartsWith("ans_", secret, StringComparison.Ordinal);
        Assert.Contains("\"夜間\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, list, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", list, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"disabled":true}""")]
    [InlineData("""{"role":"reviewer"}""")]
    public async Task LastAdministrator_Stays(string change)
    {
        await using var own = await TestService.StartAsync();
        var (browser, account) = await own.AddPersonAsync(Role.Administrator, "管理");
        using var content = new StringContent(change, System.Text.Encoding.UTF8, "application/json");

        using var response = await browser.PatchAsync(new Uri($"/api/admin/accounts/{account.Id}", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Contains("last_administrator", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/admin"));
        browser.Dispose();
    }

    [Fact]
    public async Task Audit_TellsWhoChangedWhat_PageByPage()
    {
        await using var own = await TestService.StartAsync();
        var (browser, account) = await own.AddPersonAsync(Role.Administrator, "管理");
        var made = await (await browser.PostAsJsonAsync("/api/admin/accounts", new { login = "x", name = "エックス", team = "営業", role = "viewer" })).Content.ReadFromJsonAsync<JsonElement>();

        var page = await browser.GetFromJsonAsync<JsonElement>("/api/admin/audit?limit=2");
        var entries = page.GetProperty("entries").EnumerateArray().ToList();
        var rest = await browser.GetFromJsonAsync<JsonElement>($"/api/admin/audit?before={page.GetProperty("next").GetInt64()}");

        Assert.Equal(["link.add", "account.add"], entries.Select(entry => entry.GetProperty("action").GetString()));
        Assert.All(entries, entry => Assert.Equal(account.Id, entry.GetProperty("who").GetString()));
        Assert.All(entries, entry => Assert.Equal(made.GetProperty("account").GetProperty("id").GetString(), entry.GetProperty("target").GetString()));
        Assert.DoesNotContain("エックス", page.ToString(), StringComparison.Ordinal);
        Assert.Equal("password.set", rest.GetProperty("entries")[0].GetProperty("action").GetString());
        Assert.Equal(JsonValueKind.Null, rest.GetProperty("next").ValueKind);
        browser.Dispose();
    }

    [Theory]
    [InlineData("UPDATE audit SET who = 'somebody else'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("INSERT OR REPLACE INTO audit (number, at, who, team, action, target) VALUES (1, 0, 'x', '', 'x', 'x')")]
    public void Audit_CantBeChanged(string statement)
    {
        var database = service.Services.GetRequiredService<Database>();

        var exception = Assert.Throws<SqliteException>(() => database.Write((connection, transaction) => connection.Execute(statement, transaction: transaction)));

        Assert.Contains("append-only", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> CodeAsync(HttpClient client, string path, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
    }
}
