using System.Globalization;
using System.Text.RegularExpressions;
using Answerer.Testing;

namespace Answerer.Api.Tests.Security;

/// <summary>docs/security.md is complete, and names no test that isn't there.</summary>
public sealed partial class ChecklistTests
{
    private static readonly string[] States = ["met", "partly", "not met", "n/a", "operator"];

    // Requirements of level 2 by section: ASVS 4.0.3. What was deleted or belongs to level 3 is left out.
    private static readonly string[] Level2 =
    [
        "1.1:1-7", "1.2:1-4", "1.4:1,4-5", "1.5:1-4", "1.6:1-4", "1.7:1-2", "1.8:1-2", "1.9:1-2", "1.10:1", "1.11:1-2", "1.12:2", "1.14:1-6",
        "2.1:1-12", "2.2:1-3", "2.3:1-3", "2.4:1-6", "2.5:1-7", "2.6:1-3", "2.7:1-6", "2.8:1-7", "2.9:1-3", "2.10:1-4",
        "3.1:1", "3.2:1-4", "3.3:1-4", "3.4:1-5", "3.5:1-3", "3.7:1",
        "4.1:1-3,5", "4.2:1-2", "4.3:1-3",
        "5.1:1-5", "5.2:1-8", "5.3:1-10", "5.4:1-3", "5.5:1-4",
        "6.1:1-3", "6.2:1-6", "6.3:1-2", "6.4:1-2",
        "7.1:1-4", "7.2:1-2", "7.3:1,3-4", "7.4:1-3",
        "8.1:1-4", "8.2:1-3", "8.3:1-8",
        "9.1:1-3", "9.2:1-4",
        "10.2:1-2", "10.3:1-3",
        "11.1:1-8",
        "12.1:1-3", "12.2:1", "12.3:1-6", "12.4:1-2", "12.5:1-2", "12.6:1",
        "13.1:1,3-5", "13.2:1-3,5-6", "13.3:1-2", "13.4:1-2",
        "14.1:1-4", "14.2:1-6", "14.3:2-3", "14.4:1-7", "14.5:1-4",
    ];

    private readonly string text = File.ReadAllText(Repository.PathTo("docs", "security.md"));

    [Fact]
    public void Checklist_HasEveryRequirementOfLevel2_WithAStateAndAReason()
    {
        var lines = LinePattern().Matches(text).Select(match => match.Groups).ToList();

        Assert.Equal(Level2.SelectMany(Expand), lines.Select(groups => groups[1].Value));
        Assert.All(lines, groups => Assert.Contains(groups[2].Value, States));
        Assert.All(lines, groups => Assert.NotEmpty(groups[3].Value.Trim()));
    }

    [Fact]
    public void Checklist_NamesTestsThatExist()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        var named = TestPattern().Matches(text).Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value)).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, test => Assert.Contains(sources[test.Class], source => source.Contains($" {test.Method}", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Expand(string section)
    {
        var (name, numbers) = (section.Split(':')[0], section.Split(':')[1]);
        foreach (var range in numbers.Split(','))
        {
            var ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
            for (var number = ends[0]; number <= ends[^1]; number++) yield return string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
        }
    }

    [GeneratedRegex(@"^\| ([0-9]+\.[0-9]+\.[0-9]+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"`([A-Za-z]+Tests)(?:\.([A-Za-z0-9_]+))?`")]
    private static partial Regex TestPattern();
}
