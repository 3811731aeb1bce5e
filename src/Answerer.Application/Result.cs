using System.Diagnostics.CodeAnalysis;

namespace Answerer.Application;

/// <summary>What a use case delivers: a value or an error, never both.</summary>
public sealed class Result<T>
    where T : class
{
    internal Result(T value) => Value = value;

    private Result(Error error) => Error = error;

    /// <summary>The value; null exactly when there is an <see cref="Error"/>.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value.</summary>
    public Error? Error { get; }

    /// <summary>Takes the value out, or the error.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Error? error)
    {
        value = Value;
        error = Error;
        return Value is not null;
    }

    /// <summary>A failure.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "a handler returns its error as it stands")]
    public static implicit operator Result<T>(Error error) => new(error);
}
