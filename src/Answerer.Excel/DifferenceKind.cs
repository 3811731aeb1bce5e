namespace Answerer.Excel;

/// <summary>What differs between two packages.</summary>
public enum DifferenceKind
{
    /// <summary>A part of the original is missing.</summary>
    PartRemoved,

    /// <summary>A part that the original doesn't have.</summary>
    PartAdded,

    /// <summary>The bytes of a part.</summary>
    PartChanged,

    /// <summary>A row of a sheet: added, removed, or its own attributes.</summary>
    Row,

    /// <summary>A cell: added, removed or changed.</summary>
    Cell,

    /// <summary>An XML element: added or removed.</summary>
    Element,

    /// <summary>An attribute of an element.</summary>
    Attribute,

    /// <summary>The text of an element.</summary>
    Text,

    /// <summary>Only the spelling of the markup: white space, quotes, order of attributes, comments.</summary>
    Markup,
}
