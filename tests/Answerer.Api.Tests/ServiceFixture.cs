using Answerer.Application.Accounts;

namespace Answerer.Api.Tests;

/// <summary>One service for the tests of a class, or of a collection, that don't disturb one another.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    /// <summary>The service.</summary>
    internal TestService Service { get; private set; } = null!;

    /// <summary>A client of a role and team: by a key, as the administrator by the cookie.</summary>
    internal Task<Browser> CreateClientAsync(Role role, string team) => Service.CreateClientAsync(role, team);

    /// <inheritdoc/>
    public async Task InitializeAsync() => Service = await TestService.StartAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Service.DisposeAsync();
}
