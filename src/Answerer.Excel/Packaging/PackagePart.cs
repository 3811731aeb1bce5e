using System.IO.Compression;

namespace Answerer.Excel.Packaging;

/// <summary>One entry of the package.</summary>
/// <param name="Name">Part name with <c>/</c> and without a leading one ("xl/workbook.xml"), in the file's own case.</param>
/// <param name="Entry">The ZIP entry.</param>
internal sealed record PackagePart(string Name, ZipArchiveEntry Entry)
{
    /// <summary>The folder of the part with its closing <c>/</c>, or "".</summary>
    public string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    /// <summary>The name of the part that holds its relationships (ECMA-376 Part 2, 9.3).</summary>
    public string RelationshipsName => $"{Folder}_rels/{Name[Folder.Length..]}.rels";
}
