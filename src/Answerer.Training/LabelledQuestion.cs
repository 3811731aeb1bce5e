namespace Answerer.Training;

/// <summary>A question of the bank.</summary>
/// <param name="Id">Unique in the bank.</param>
/// <param name="Batch">The file it stands in, without extension: questions of one hand.</param>
/// <param name="Language">"ja" or "en".</param>
/// <param name="Style">How it is put ("checksheet", "spoken", …).</param>
/// <param name="Text">As a customer would write it.</param>
/// <param name="Context">The headings above it, outermost first.</param>
/// <param name="Labels">One for each service that it is labelled for.</param>
public sealed record LabelledQuestion(
    string Id, string Batch, string Language, string Style, string Text, IReadOnlyList<string> Context, IReadOnlyList<Label> Labels);
