using System.Text;
using Answerer.Testing;

namespace Answerer.Application.Tests;

public sealed class SettingTests
{
    [Fact]
    public void Configuration_ListsEverySetting_AsTheCodeHasIt()
    {
        var expected = new StringBuilder("| `answerer.json` | variable | default | range | meaning |\n|---|---|---|---|---|\n");
        foreach (var setting in Setting.All)
            expected.Append(null, $"| `{setting.Name}` | `{Variable(setting.Name)}` | {setting.Default} | {setting.Range} | {setting.Meaning} |\n");

        Assert.Contains(expected.ToString(), File.ReadAllText(Repository.PathTo("docs", "configuration.md")), StringComparison.Ordinal);
    }

    private static string Variable(string name) =>
        "ANSWERER_" + string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
}
