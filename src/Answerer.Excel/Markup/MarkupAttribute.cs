namespace Answerer.Excel.Markup;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">Name with prefix.</param>
/// <param name="Value">Value with references resolved.</param>
/// <param name="Raw">The attribute as it stands in the text, with the white space before it.</param>
internal sealed record MarkupAttribute(string Name, string Value, string Raw);
