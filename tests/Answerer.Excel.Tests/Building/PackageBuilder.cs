using System.IO.Compression;
using System.Text;

namespace Answerer.Excel.Tests.Building;

/// <summary>Builds packages from hand-written XML: a part at a time, exactly as a producer would have written it.</summary>
internal sealed class PackageBuilder
{
    private readonly List<(string Name, byte[] Content)> parts = [];

    public PackageBuilder Add(string name, string xml) => Add(name, Encoding.UTF8.GetBytes(xml));

    public PackageBuilder Add(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    /// <summary>Replaces the content of a part that was added before.</summary>
    public PackageBuilder Set(string name, string xml)
    {
        parts[parts.FindIndex(part => part.Name == name)] = (name, Encoding.UTF8.GetBytes(xml));
        return this;
    }

    public PackageBuilder Remove(string name)
    {
        parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>Renames every part.</summary>
    public PackageBuilder Rename(Func<string, string> rename)
    {
        for (var i = 0; i < parts.Count; i++) parts[i] = (rename(parts[i].Name), parts[i].Content);
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        Write(stream, comment: "");
        return stream.ToArray();
    }

    /// <summary>Builds as producers do that can't seek: sizes stand behind the entries, in data descriptors.</summary>
    public byte[] BuildStreamed()
    {
        using var stream = new MemoryStream();
        using (var forwardOnly = new ForwardStream(stream)) Write(forwardOnly, comment: "コメント");
        return stream.ToArray();
    }

    private void Write(Stream stream, string comment)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.Comment = comment;
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2024, 4, 1, 9, 30, 0, TimeSpan.Zero);
                using var target = entry.Open();
                target.Write(content);
            }
        }
    }
}
