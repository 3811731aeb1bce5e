using System.Text.Json.Serialization;
using Answerer.Application.Ask;
using Answerer.Application.Json;

namespace Answerer.Application.Review;

/// <summary>The JSON in which questions are stored.</summary>
[JsonSerializable(typeof(FoundAnswer))]
[JsonSerializable(typeof(QuotedPassage))]
internal sealed partial class ReviewJson : JsonSerializerContext
{
    /// <summary>On one line, Japanese unescaped.</summary>
    public static ReviewJson Compact { get; } = new(AnswererJson.Settings(indented: false));
}
