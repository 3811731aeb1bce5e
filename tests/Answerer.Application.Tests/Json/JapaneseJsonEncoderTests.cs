using System.Text.Json;
using Answerer.Application.Json;

namespace Answerer.Application.Tests.Json;

public sealed class JapaneseJsonEncoderTests
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JapaneseJsonEncoder.Instance };

    [Theory]
    [InlineData("有　文。①㈱ﾃﾞｰﾀ", "有　文。①㈱ﾃﾞｰﾀ")]
    [InlineData("𠮷野家 😀", "𠮷野家 😀")]
    [InlineData("<a href='x'>&amp;</a>", "<a href='x'>&amp;</a>")]
    [InlineData("\"\\\n\t\r", "\\\"\\\\\\n\\t\\r")]
    [InlineData("\u0001\u2028", "\\u0001\\u2028")]
    public void Serialize_Text_EscapesOnlyWhatMustBe(string text, string expected)
    {
        Assert.Equal($"\"{expected}\"", JsonSerializer.Serialize(text, Options));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.SerializeToUtf8Bytes(text, Options)));
    }

    [Fact]
    public void Serialize_LoneSurrogate_IsReplaced() =>
        Assert.Equal("a\uFFFDb", JsonSerializer.Deserialize<string>(JsonSerializer.Serialize("a\uD842b", Options)));
}
