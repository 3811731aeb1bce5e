namespace Answerer.Indexing;

/// <summary>The kinds of oddities that reading a paper reports.</summary>
public static class WarningKind
{
    /// <summary>The heading's number is not the canonical one (8.1.5 for CLD.8.1.5).</summary>
    public const string ClauseNumber = "clause-number";

    /// <summary>The heading is the name of another control.</summary>
    public const string ClauseTitle = "clause-title";

    /// <summary>An address differs in a few letters from the one that the papers use otherwise.</summary>
    public const string MisspelledAddress = "misspelled-address";

    /// <summary>A word of the list of known misprints.</summary>
    public const string Misprint = "misprint";

    /// <summary>A clause that sister papers have is not there.</summary>
    public const string MissingClause = "missing-clause";

    /// <summary>Two clauses carry the same text.</summary>
    public const string DuplicateText = "duplicate-text";

    /// <summary>A sentence denies what its heading promises and what sister papers state in the same words.</summary>
    public const string Denial = "denial";

    /// <summary>A sentence speaks of another service's subject in that service's words.</summary>
    public const string ForeignSubject = "foreign-subject";

    /// <summary>A sentence points to a figure that the text does not hold.</summary>
    public const string LostFigure = "lost-figure";

    /// <summary>The revision history skips a number.</summary>
    public const string RevisionGap = "revision-gap";

    /// <summary>Characters of a compatibility block stand where ordinary ones are meant.</summary>
    public const string CompatibilityCharacter = "compatibility-character";
}
