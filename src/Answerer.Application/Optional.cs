namespace Answerer.Application;

/// <summary>A value that may be left out, which is something else than null.</summary>
/// <param name="IsGiven">Whether there is one.</param>
/// <param name="Value">The value; the type's default where there is none.</param>
public readonly record struct Optional<T>(bool IsGiven, T Value)
{
    /// <summary>The value, or another where there is none.</summary>
    public T Or(T other) => IsGiven ? Value : other;
}
