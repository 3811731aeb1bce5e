namespace Answerer.EndToEnd.Tests;

/// <summary>All tests share the browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Chromium>
{
    /// <summary>Its name.</summary>
    public const string Name = "in the browser";
}
