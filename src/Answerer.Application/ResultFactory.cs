namespace Answerer.Application;

/// <summary>Makes results.</summary>
public static class Result
{
    /// <summary>A success. Spelled out, because C# converts to no operator's type from an interface.</summary>
    public static Result<T> Of<T>(T value)
        where T : class =>
        new(value);
}
