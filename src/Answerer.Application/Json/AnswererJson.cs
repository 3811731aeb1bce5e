using System.Text.Json;
using System.Text.Json.Serialization;
using Answerer.Application.Analyze;
using Answerer.Application.Ask;
using Answerer.Application.AskMany;
using Answerer.Application.Batch;
using Answerer.Application.Clauses;
using Answerer.Application.Compare;
using Answerer.Application.Evaluate;
using Answerer.Application.Fill;
using Answerer.Application.Indexes;
using Answerer.Application.Inspect;
using Answerer.Application.Papers;
using Answerer.Application.Services;
using Answerer.Application.Training;

namespace Answerer.Application.Json;

/// <summary>
/// The JSON of the contract (DESIGN §4): camelCase, Japanese unescaped, unknown values null and never omitted. Generated, because a
/// short-lived command can't afford reflection.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnsweredQuestion))]
[JsonSerializable(typeof(FailedLine))]
[JsonSerializable(typeof(IReadOnlyList<ServiceEntry>))]
[JsonSerializable(typeof(IReadOnlyList<ClauseEntry>))]
[JsonSerializable(typeof(IReadOnlyList<PaperEntry>))]
[JsonSerializable(typeof(IndexReport))]
[JsonSerializable(typeof(TrainingReport))]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(FillReport))]
[JsonSerializable(typeof(BatchReport))]
[JsonSerializable(typeof(BatchEntry))]
[JsonSerializable(typeof(InspectReport))]
[JsonSerializable(typeof(ComparisonReport))]
[JsonSerializable(typeof(IReadOnlyList<AnalyzedToken>))]
public sealed partial class AnswererJson : JsonSerializerContext
{
    /// <summary>On one line.</summary>
    public static AnswererJson Compact { get; } = new(Settings(indented: false));

    /// <summary>For files that people read.</summary>
    public static AnswererJson Indented { get; } = new(Settings(indented: true));

    /// <summary>Gives other options the contract's form.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.Encoder = JapaneseJsonEncoder.Instance;
        options.NewLine = "\n";
        options.Converters.Add(new InstantConverter());
    }

    internal static JsonSerializerOptions Settings(bool indented)
    {
        var options = new JsonSerializerOptions { WriteIndented = indented };
        Configure(options);
        return options;
    }
}
