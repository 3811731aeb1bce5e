namespace Answerer.Application.Accounts.Administration;

/// <summary>An account and the link that lets its person in.</summary>
public sealed record InvitedAccount(AccountEntry Account, Invitation Invitation);
