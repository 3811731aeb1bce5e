namespace Answerer.Api.Tests;

/// <summary>A clock that tests set forward.</summary>
internal sealed class ManualTime : TimeProvider
{
    private TimeSpan ahead;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>Sets it forward.</summary>
    public void Advance(TimeSpan by) => ahead += by;
}
