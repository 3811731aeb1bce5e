namespace Answerer.Kuromoji.Tests;

/// <summary>Dictionaries that tests share, since loading takes its time.</summary>
internal static class TestDictionaries
{
    public static JapaneseDictionary Ipadic { get; } = JapaneseDictionary.Load();
}
