using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;
using Answerer.Excel.Writing;

namespace Answerer.Excel;

/// <summary>Takes digital signatures off a package, which any change would break (ECMA-376 Part 2, 10).</summary>
public static class WorkbookSignature
{
    /// <summary>The package without its signatures: their parts, and what refers to them. The same bytes when it isn't signed.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">The reader's budgets; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="cancellationToken">Noticed while reading.</param>
    /// <exception cref="WorkbookFormatException">The bytes are no readable package.</exception>
    public static ReadOnlyMemory<byte> Remove(ReadOnlyMemory<byte> bytes, WorkbookLimits? limits = null, CancellationToken cancellationToken = default)
    {
        if (FileSignature.IsBinaryWorkbook(bytes.Span)) return bytes;
        using var package = Package.Open(bytes, new ReadBudget(limits ?? WorkbookLimits.Default, cancellationToken));
        var parts = SignatureParts.Of(package);
        if (parts.Count == 0) return bytes;

        var rewriter = new PackageRewriter(package);
        foreach (var part in parts) rewriter.Remove(part);
        Change(Relationship.PackageRelationshipsName, "Relationship", "Id", SignatureParts.Origins(package).Select(origin => origin.Id));
        Change(PackagePartEditor.ContentTypesName, "Override", "PartName", parts.Select(part => "/" + part.Name));
        return rewriter.Write(bytes);

        void Change(string name, string element, string attribute, IEnumerable<string> values)
        {
            if (package.Find(name) is not { } part) return;
            var text = PartText.Decode(rewriter.Content(part), part.Name);
            rewriter.Replace(part, text.Encode(PackagePartEditor.Remove(text.Utf8, element, attribute, values)));
        }
    }
}
