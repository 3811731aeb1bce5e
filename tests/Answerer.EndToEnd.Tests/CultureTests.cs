using System.Globalization;

namespace Answerer.EndToEnd.Tests;

public sealed class CultureTests
{
    [SkippableFact]
    public void Culture_OfTheTestRun_IsTheOneThatTheRunAsksFor()
    {
        var expected = Environment.GetEnvironmentVariable("ANSWERER_TEST_CULTURE");
        Skip.If(string.IsNullOrEmpty(expected), "only ./test asks for a culture");

        Assert.Equal(expected, CultureInfo.CurrentCulture.Name);
    }
}
