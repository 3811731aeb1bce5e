using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Answerer.Answering.Judging;

namespace Answerer.Answering.Matching;

/// <summary>Reads a model file.</summary>
internal static class ModelReader
{
    /// <summary>The model.</summary>
    /// <exception cref="ModelFormatException">The bytes aren't a model of this version.</exception>
    public static TrainedModel Read(byte[] file)
    {
        if (file.Length < ModelFormat.HeaderBytes || !file.AsSpan(0, 8).SequenceEqual(ModelFormat.Magic)) throw new ModelFormatException("モデルのファイルではありません");
        var version = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        if (version != ModelFormat.Version) throw new ModelFormatException($"モデルの版が {version} です（必要な版は {ModelFormat.Version}）");
        var payload = file.AsSpan(ModelFormat.HeaderBytes);
        if (payload.Length != BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12)) || !file.AsSpan(16, 32).SequenceEqual(SHA256.HashData(payload)))
            throw new ModelFormatException("モデルのファイルが壊れています");
        using var input = new BinaryReader(new MemoryStream(file, ModelFormat.HeaderBytes, payload.Length), Encoding.UTF8);
        var trainedFrom = input.ReadString();
        var vocabulary = Vocabulary(input);
        var classifier = Classifier(input, vocabulary.Hashes.Length);
        var known = Known(input, vocabulary.Hashes.Length);
        var matcher = new ClauseMatcher(vocabulary, classifier, known, Array<float>(input, ClauseFeatures.Count));
        var sentences = Logistic(input);
        var answers = new (int, uint, bool)[input.Read7BitEncodedInt()];
        for (var i = 0; i < answers.Length; i++) answers[i] = (input.Read7BitEncodedInt(), input.ReadUInt32(), input.ReadBoolean());
        var relevance = Logistic(input);
        var acceptance = Logistic(input);
        var thresholds = new (double, double)[input.Read7BitEncodedInt()];
        for (var i = 0; i < thresholds.Length; i++) thresholds[i] = (input.ReadDouble(), input.ReadDouble());
        return new TrainedModel(trainedFrom, matcher, sentences, new KnownAnswers(answers), relevance, acceptance, new Thresholds(thresholds));
    }

    private static FeatureVocabulary Vocabulary(BinaryReader input)
    {
        var count = input.Read7BitEncodedInt();
        return new FeatureVocabulary(Ascending(input, count), Array<float>(input, count));
    }

    private static ControlClassifier Classifier(BinaryReader input, int featureCount)
    {
        var classes = Enumerable.Range(0, input.Read7BitEncodedInt()).Select(_ => input.ReadString()).ToArray();
        var stride = ControlClassifier.StrideOf(classes.Length);
        var weights = new float[featureCount * stride];
        var row = new sbyte[stride];
        for (var start = 0; start < weights.Length; start += stride)
        {
            var unit = input.ReadSingle();
            input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
            for (var c = 0; c < stride; c++) weights[start + c] = unit * row[c];
        }
        return new ControlClassifier(classes, weights);
    }

    private static KnownQuestions Known(BinaryReader input, int featureCount)
    {
        var count = input.Read7BitEncodedInt();
        var ids = new string[count];
        var texts = new string[count];
        var vectors = new SparseVector[count];
        var controls = new int[count][];
        for (var question = 0; question < count; question++)
        {
            ids[question] = input.ReadString();
            texts[question] = input.ReadString();
            controls[question] = new int[input.Read7BitEncodedInt()];
            for (var c = 0; c < controls[question].Length; c++) controls[question][c] = input.Read7BitEncodedInt();
            var indexes = new int[input.Read7BitEncodedInt()];
            var values = new float[indexes.Length];
            for (int i = 0, before = 0; i < indexes.Length; i++) before = indexes[i] = before + input.Read7BitEncodedInt();
            for (var i = 0; i < values.Length; i++) values[i] = input.ReadByte() / ModelFormat.VectorScale;
            vectors[question] = new SparseVector(indexes, values);
        }
        return new KnownQuestions(ids, texts, vectors, controls, featureCount);
    }

    private static LogisticModel Logistic(BinaryReader input)
    {
        var intercept = input.ReadDouble();
        var weights = Array<double>(input, input.Read7BitEncodedInt());
        var particulars = input.Read7BitEncodedInt();
        return new LogisticModel(intercept, weights, Ascending(input, particulars), System.Array.ConvertAll(Array<Half>(input, particulars), weight => (float)weight));
    }

    private static uint[] Ascending(BinaryReader input, int count)
    {
        // A damaged count must not ask for more memory than the file has bytes.
        if (count < 0 || count > input.BaseStream.Length - input.BaseStream.Position) throw new EndOfStreamException();
        var hashes = new uint[count];
        var before = 0u;
        for (var i = 0; i < count; i++) hashes[i] = before += (uint)input.Read7BitEncodedInt();
        return hashes;
    }

    private static T[] Array<T>(BinaryReader input, int count)
        where T : unmanaged
    {
        var values = new T[count];
        input.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
