using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Answerer.Answering.Matching;

/// <summary>Writes a model as docs/formats/model.md describes. The same model gives the same bytes.</summary>
internal static class ModelWriter
{
    /// <summary>The whole file.</summary>
    public static byte[] Write(TrainedModel model)
    {
        using var payload = new MemoryStream();
        using (var output = new BinaryWriter(payload, Encoding.UTF8, leaveOpen: true))
        {
            output.Write(model.TrainedFrom);
            Vocabulary(output, model.Matcher.Vocabulary);
            Classifier(output, model.Matcher.Classifier);
            Known(output, model.Matcher.Known);
            foreach (var weight in model.Matcher.Weights) output.Write(weight);
            Logistic(output, model.Sentences);
            Answers(output, model.Answers);
            Logistic(output, model.Relevance);
            Logistic(output, model.Acceptance);
            output.Write7BitEncodedInt(model.Thresholds.Table.Count);
            foreach (var (budget, confidence) in model.Thresholds.Table)
            {
                output.Write(budget);
                output.Write(confidence);
            }
        }
        return WithHeader(payload.ToArray());
    }

    private static void Vocabulary(BinaryWriter output, FeatureVocabulary vocabulary)
    {
        output.Write7BitEncodedInt(vocabulary.Hashes.Length);
        Ascending(output, vocabulary.Hashes);
        output.Write(MemoryMarshal.AsBytes<float>(vocabulary.Idf));
    }

    private static void Classifier(BinaryWriter output, ControlClassifier classifier)
    {
        output.Write7BitEncodedInt(classifier.Classes.Count);
        foreach (var name in classifier.Classes) output.Write(name);
        var row = new sbyte[classifier.Stride];
        for (var start = 0; start < classifier.Weights.Length; start += classifier.Stride)
        {
            var weights = classifier.Weights.AsSpan(start, classifier.Stride);
            var unit = 0f;
            foreach (var weight in weights) unit = Math.Max(unit, Math.Abs(weight) / ModelFormat.WeightScale);
            for (var c = 0; c < row.Length; c++) row[c] = unit == 0 ? (sbyte)0 : (sbyte)MathF.Round(weights[c] / unit);
            output.Write(unit);
            output.Write(MemoryMarshal.AsBytes<sbyte>(row));
        }
    }

    private static void Known(BinaryWriter output, KnownQuestions known)
    {
        output.Write7BitEncodedInt(known.Ids.Count);
        for (var question = 0; question < known.Ids.Count; question++)
        {
            output.Write(known.Ids[question]);
            output.Write(known.Texts[question]);
            output.Write7BitEncodedInt(known.Controls[question].Length);
            foreach (var control in known.Controls[question]) output.Write7BitEncodedInt(control);
            var vector = known.Vectors[question];
            output.Write7BitEncodedInt(vector.Indexes.Length);
            var before = 0;
            foreach (var index in vector.Indexes)
            {
                output.Write7BitEncodedInt(index - before);
                before = index;
            }
            foreach (var value in vector.Values) output.Write((byte)MathF.Round(Math.Min(1, value) * ModelFormat.VectorScale));
        }
    }

    private static void Answers(BinaryWriter output, KnownAnswers answers)
    {
        output.Write7BitEncodedInt(answers.Answers.Count);
        foreach (var (question, sentence, accepted) in answers.Answers)
        {
            output.Write7BitEncodedInt(question);
            output.Write(sentence);
            output.Write(accepted);
        }
    }

    private static void Logistic(BinaryWriter output, LogisticModel model)
    {
        output.Write(model.Intercept);
        output.Write7BitEncodedInt(model.Weights.Length);
        output.Write(MemoryMarshal.AsBytes<double>(model.Weights));
        output.Write7BitEncodedInt(model.Particulars.Length);
        Ascending(output, model.Particulars);
        foreach (var weight in model.ParticularWeights) output.Write((Half)weight);
    }

    private static void Ascending(BinaryWriter output, uint[] hashes)
    {
        var before = 0u;
        foreach (var hash in hashes)
        {
            output.Write7BitEncodedInt((int)(hash - before));
            before = hash;
        }
    }

    private static byte[] WithHeader(byte[] payload)
    {
        var file = new byte[ModelFormat.HeaderBytes + payload.Length];
        ModelFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), payload.Length);
        SHA256.HashData(payload, file.AsSpan(16, 32));
        payload.CopyTo(file.AsSpan(ModelFormat.HeaderBytes));
        return file;
    }
}
