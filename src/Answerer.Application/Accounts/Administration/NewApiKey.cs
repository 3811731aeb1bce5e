namespace Answerer.Application.Accounts.Administration;

/// <summary>A key that was just made.</summary>
/// <param name="Key">What is kept of it.</param>
/// <param name="Secret">The key itself, shown this once.</param>
public sealed record NewApiKey(ApiKeyEntry Key, string Secret);
