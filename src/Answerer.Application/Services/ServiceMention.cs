namespace Answerer.Application.Services;

/// <summary>A service that a text names.</summary>
/// <param name="ServiceId">Its id.</param>
/// <param name="Official">Whether by a name that can mean nothing else (full or short name, or an alias with the vendor's name),
/// not by one that may be a common noun (WAF).</param>
internal sealed record ServiceMention(string ServiceId, bool Official);
