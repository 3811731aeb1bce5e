using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Answerer.DictionaryCompiler;

/// <summary>The text that stands beside the packed dictionary and says where it came from.</summary>
internal static class OriginRecord
{
    public static string Describe(string sourceFolder, string outputFile, byte[] packed)
    {
        var text = new StringBuilder();
        text.Append("Packed dictionary, made from mecab-ipadic 2.7.0-20070801 (Debian's package mecab-ipadic) by\n\n");
        text.Append(CultureInfo.InvariantCulture, $"    dotnet run --project tools/Answerer.DictionaryCompiler -c Release -- {sourceFolder} {outputFile}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Output (SHA-256, bytes):\n{Line(Path.GetFileName(outputFile), packed)}\n");
        text.Append("Input:\n");
        foreach (var file in IpadicReader.Files(sourceFolder))
            text.Append(Line(Path.GetFileName(file), File.ReadAllBytes(file)));
        return text.ToString();
    }

    private static string Line(string name, byte[] content) =>
        string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(content))} {content.Length,9} {name}\n");
}
