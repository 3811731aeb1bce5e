namespace Answerer.Answering.Matching;

/// <summary>Constants of the model file (docs/formats/model.md).</summary>
internal static class ModelFormat
{
    /// <summary>The first eight bytes.</summary>
    public static ReadOnlySpan<byte> Magic => "ANSMODEL"u8;

    /// <summary>Version of the layout and of the features; a model of another version is refused by name.</summary>
    public const int Version = 3;

    /// <summary>Magic, version, payload length, SHA-256 of the payload.</summary>
    public const int HeaderBytes = 8 + 4 + 4 + 32;

    /// <summary>Values of a vector lie between 0 and 1; a byte keeps them to within 0.002.</summary>
    public const float VectorScale = 255;

    /// <summary>Weights of a feature are kept as signed bytes, in units of the largest one's 127th part.</summary>
    public const float WeightScale = 127;
}
