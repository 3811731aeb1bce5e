namespace Answerer.Indexing;

/// <summary>A question as matching sees it.</summary>
/// <param name="Compact">Its compact form (NFKC, lower case, no free white space); concept ranges refer to it.</param>
/// <param name="Terms">Its words.</param>
/// <param name="Concepts">What it speaks of, in order; words of asking are left out.</param>
/// <param name="Context">What its inherited headings speak of.</param>
/// <param name="Groups">The names of the synonym groups that any of its words or phrases belongs to, also those inside longer phrases.</param>
/// <param name="ContextGroups">The same of its headings.</param>
public sealed record Query(string Compact, IReadOnlyList<Term> Terms, IReadOnlyList<Concept> Concepts, IReadOnlyList<Concept> Context,
    IReadOnlyList<string> Groups, IReadOnlyList<string> ContextGroups);
