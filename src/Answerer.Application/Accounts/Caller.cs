namespace Answerer.Application.Accounts;

/// <summary>On whose behalf a request is made.</summary>
/// <param name="Id">The account's or key's id; what the audit log names.</param>
/// <param name="Name">What others see of it.</param>
/// <param name="Team">The team whose jobs are seen.</param>
/// <param name="Role">What may be done.</param>
public sealed record Caller(string Id, string Name, string Team, Role Role);
