using System.IO.Compression;

namespace Answerer.Excel.Packaging;

/// <summary>One entry of the package.</summary>
/// <param name="Name">Part name with <c>/</c> and without a leading one ("xl/workbook.xml"), in the file's own case.</param>
/// <param name="Entry">The ZIP entry.</param>
/// <param name="Index">Its place in the directory of the ZIP file, from 0.</param>
internal sealed record PackagePart(string Name, ZipArchiveEntry Entry, int Index)
{
    /// <summary>The folder of the part with its closing <c>/</c>, or "".</summary>
    public string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    /// <summary>The name of the part that holds its relationships (ECMA-376 Part 2, 9.3).</summary>
    public string RelationshipsName => $"{Folder}_rels/{Name[Folder.Length..]}.rels";
}
