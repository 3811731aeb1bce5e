namespace Answerer.Application.Accounts;

/// <summary>What a link lets somebody do: set a password and be signed in, once.</summary>
/// <param name="Account">Id of the account.</param>
/// <param name="Login">What the person signs in as.</param>
/// <param name="Secret">The link's secret; only its hash is stored.</param>
/// <param name="Expires">When it ends by itself.</param>
public sealed record Invitation(string Account, string Login, string Secret, DateTimeOffset Expires);
