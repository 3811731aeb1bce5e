using Answerer.Indexing.Search;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Answerer.Indexing.Index;

/// <summary>Writes the index file. The same content gives the same bytes.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly MemoryStream payload = new();
    private readonly BinaryWriter output;

    private IndexWriter() => output = new BinaryWriter(payload, Encoding.UTF8);

    /// <summary>The whole file.</summary>
    public static byte[] Write(IndexContent content)
    {
        using var writer = new IndexWriter();
        writer.List(content.Papers, writer.Paper);
        writer.Vocabulary(content.Vocabulary);
        writer.List(content.Clauses, clause => writer.Clause(clause, content.Papers[clause.Paper]));
        writer.List(content.Topics, writer.Topic);
        writer.List([.. content.Controls.Controls], writer.Control);
        writer.List(content.Contrasts, writer.Contrast);
        writer.Search(content.Search);
        writer.output.Flush();
        return WithHeader(writer.payload.ToArray());
    }

    /// <inheritdoc/>
    public void Dispose() => output.Dispose();

    private static byte[] WithHeader(byte[] payload)
    {
        var file = new byte[IndexFormat.HeaderBytes + payload.Length];
        IndexFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), IndexFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), payload.Length);
        SHA256.HashData(payload, file.AsSpan(16, 32));
        payload.CopyTo(file.AsSpan(IndexFormat.HeaderBytes));
        return file;
    }

    private void Search(SearchIndex index)
    {
        var bytes = SearchIndexFile.Write(index);
        output.Write7BitEncodedInt(bytes.Length);
        output.Write(bytes);
    }

    private void Paper(Paper paper)
    {
        var service = paper.Service;
        output.Write(service.Id);
        output.Write(service.Name);
        Optional(service.ShortName);
        List(service.Aliases, output.Write);
        output.Write(service.File);
        Optional(service.Document);
        Optional(service.Revision);
        List(service.Subjects, output.Write);
        output.Write7BitEncodedInt(paper.Date?.DayNumber ?? 0);
        List(paper.Clauses, ClauseText);
        List(paper.Warnings, Warning);
    }

    private void ClauseText(Clause clause)
    {
        output.Write(clause.Id.Value);
        Optional(clause.Section);
        output.Write(clause.Title);
        Lines(clause.Lines);
        output.Write(clause.Text.Text);
        List(clause.Text.Runs, run =>
        {
            output.Write7BitEncodedInt(run.Start);
            output.Write7BitEncodedInt(run.Source);
            output.Write7BitEncodedInt(run.Line);
        });
    }

    private void Warning(ImportWarning warning)
    {
        output.Write(warning.Kind);
        Optional(warning.Clause);
        Lines(warning.Lines ?? default);
        output.Write(warning.Message);
        output.Write7BitEncodedInt(warning.Range?.Start ?? 0);
        output.Write7BitEncodedInt(warning.Range?.End ?? 0);
    }

    private void Vocabulary(Vocabulary vocabulary)
    {
        List(vocabulary.Features.Names, output.Write);
        List(vocabulary.Groups, group =>
        {
            output.Write(group.Name);
            output.Write(group.Weight);
            output.Write(group.Specific);
        });
        List([.. vocabulary.Lexicon.Phrases], phrase =>
        {
            output.Write(phrase.Key);
            Numbers(phrase.Value);
        });
        List([.. vocabulary.Ignored.Order(StringComparer.Ordinal)], output.Write);
    }

    private void Clause(IndexedClause clause, Paper paper)
    {
        output.Write7BitEncodedInt(clause.Paper);
        output.Write7BitEncodedInt(paper.Clauses.TakeWhile(other => other != clause.Clause).Count());
        Vector(clause.Title);
        Vector(clause.Body);
        List(clause.Sentences, sentence =>
        {
            output.Write7BitEncodedInt(sentence.Range.Start);
            output.Write7BitEncodedInt(sentence.Range.End);
            Vector(sentence.Features);
        });
    }

    private void Topic(IndexedTopic topic)
    {
        output.Write(topic.Id.Value);
        output.Write(topic.Name);
        Vector(topic.Names);
    }

    private void Control(Control control)
    {
        output.Write(control.Id.Value);
        output.Write(control.NameJa);
        output.Write(control.NameEn);
        output.Write(control.Covers);
        List(control.Keywords, output.Write);
        List(control.Edition2022, output.Write);
    }

    private void Contrast(Contrast contrast)
    {
        List(contrast.Of, output.Write);
        List(contrast.Sides, side =>
        {
            output.Write(side.Name);
            List(side.Words, output.Write);
        });
    }

    private void Vector(FieldVector vector)
    {
        Numbers(vector.Features);
        foreach (var count in vector.Counts) output.Write7BitEncodedInt(count);
    }

    private void Numbers(int[] numbers) => List(numbers, output.Write7BitEncodedInt);

    private void Lines(LineRange lines)
    {
        output.Write7BitEncodedInt(lines.First);
        output.Write7BitEncodedInt(lines.Last);
    }

    private void Optional(string? text)
    {
        output.Write(text is not null);
        if (text is not null) output.Write(text);
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        output.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }
}
