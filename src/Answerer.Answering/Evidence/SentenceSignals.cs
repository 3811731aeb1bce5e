namespace Answerer.Answering.Evidence;

/// <summary>
/// What speaks for a statement of a clause as the one that answers a question; each value lies between 0 and about 1, and is 0 or 1 unless said otherwise.
/// </summary>
/// <param name="Named">How much of the question the statement mentions, 0 to 1.</param>
/// <param name="NamedBefore">How much only the sentence before mentions, 0 to 1: one without a subject of its own goes on about that sentence's.</param>
/// <param name="PointsBack">The same for a statement that points back.</param>
/// <param name="NamedAlone">How much no other sentence of the clause mentions, 0 to 1.</param>
/// <param name="Predicate">Whether it mentions what is to be done.</param>
/// <param name="StatesKind">Whether it states the kind of thing that is asked for.</param>
/// <param name="LacksKind">Whether a kind of thing is asked for that it doesn't state.</param>
/// <param name="StatesFigure">Whether it has a figure for a limit of the item.</param>
/// <param name="Denies">Whether it denies, and the item is negative or asks if something may happen.</param>
/// <param name="AffirmsOpposite">Whether it affirms the opposite of what a negative item rules out.</param>
/// <param name="Provides">Whether it speaks of giving something to the customer, where that is asked.</param>
/// <param name="OnlyDoes">Whether it doesn't, where that is asked.</param>
/// <param name="Pointer">Whether it only points to a document.</param>
/// <param name="UnaskedDuty">Whether it leaves the matter to the customer, who didn't ask for his part.</param>
/// <param name="AskedDuty">Whether it does where his part is asked for.</param>
/// <param name="Turn">Whether it is the second half of a contrast.</param>
/// <param name="First">Whether it stands in the first sentence.</param>
/// <param name="Last">Whether it stands in the last one.</param>
/// <param name="Place">How far down it stands: fifths of a sentence number, 0 to 1.</param>
/// <param name="Item">Whether it is an item of a list.</param>
/// <param name="LeadIn">Whether it leads into a list.</param>
/// <param name="OtherSubject">Whether it is about another of the clause's subjects than the one asked about.</param>
/// <param name="Length">A fifth of the natural logarithm of its length in UTF-16 units.</param>
internal readonly record struct SentenceSignals(
    double Named, double NamedBefore, double PointsBack, double NamedAlone, double Predicate, double StatesKind, double LacksKind, double StatesFigure,
    double Denies, double AffirmsOpposite, double Provides, double OnlyDoes, double Pointer, double UnaskedDuty, double AskedDuty, double Turn,
    double First, double Last, double Place, double Item, double LeadIn, double OtherSubject, double Length)
{
    /// <summary>How many there are.</summary>
    public static int Count { get; } = default(SentenceSignals).ToArray().Length;

    /// <summary>What they count as long as nothing was learned; as log-odds, less <see cref="UntrainedIntercept"/>.</summary>
    public static SentenceSignals UntrainedWeights { get; } = new()
    {
        Named = 4, NamedBefore = 1.8, PointsBack = 1.4, Predicate = 0.8, StatesKind = 1.8, StatesFigure = 1.8, Denies = 0.8, AffirmsOpposite = 0.8,
        Provides = 1.4, Pointer = -0.2, UnaskedDuty = -1.4, Place = -0.02, Item = -0.6, LeadIn = -0.6, OtherSubject = -2,
    };

    /// <summary>The log-odds of a statement that nothing speaks for, as long as nothing was learned.</summary>
    public const double UntrainedIntercept = -4.5;

    /// <summary>All of them in order.</summary>
    public double[] ToArray() =>
        [Named, NamedBefore, PointsBack, NamedAlone, Predicate, StatesKind, LacksKind, StatesFigure, Denies, AffirmsOpposite, Provides, OnlyDoes, Pointer,
        UnaskedDuty, AskedDuty, Turn, First, Last, Place, Item, LeadIn, OtherSubject, Length];
}
