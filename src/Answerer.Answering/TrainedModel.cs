using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;

namespace Answerer.Answering;

/// <summary>What was learned from the labelled questions: how to match, how sure to be, how sure is sure enough. Immutable and thread-safe.</summary>
public sealed class TrainedModel
{
    internal TrainedModel(string trainedFrom, ClauseMatcher matcher, LogisticModel sentences, KnownAnswers answers, LogisticModel relevance, LogisticModel acceptance, Thresholds thresholds)
    {
        TrainedFrom = trainedFrom;
        Matcher = matcher;
        Sentences = sentences;
        Answers = answers;
        Relevance = relevance;
        Acceptance = acceptance;
        Thresholds = thresholds;
    }

    /// <summary>Where the model lies below the root.</summary>
    public const string FileName = "knowledge/model/model.bin";

    /// <summary>Nothing learned: the words decide, and nothing is answered without a look.</summary>
    public static TrainedModel None { get; } =
        new(
        "", ClauseMatcher.Untrained, new LogisticModel(SentenceSignals.UntrainedIntercept, SentenceSignals.UntrainedWeights.ToArray(), [], []),
        new KnownAnswers([]), LogisticModel.None(Signals.Count), LogisticModel.None(Signals.Count), new Thresholds([]));

    /// <summary>SHA-256 (hex) over the papers and the knowledge it was trained from; empty for <see cref="None"/>.</summary>
    public string TrainedFrom { get; }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="ModelFormatException">The bytes aren't a model of this version.</exception>
    public static TrainedModel Read(byte[] file) => ModelReader.Read(file);

    /// <summary>The model as a file (docs/formats/model.md).</summary>
    public byte[] ToFile() => ModelWriter.Write(this);

    internal ClauseMatcher Matcher { get; }

    /// <summary>That a statement of the right clause states what is asked.</summary>
    internal LogisticModel Sentences { get; }

    internal KnownAnswers Answers { get; }

    /// <summary>That the clause found treats what is asked.</summary>
    internal LogisticModel Relevance { get; }

    /// <summary>That a careful reviewer accepts the answer: right clause, what is asked stated, honest choice.</summary>
    internal LogisticModel Acceptance { get; }

    internal Thresholds Thresholds { get; }
}
