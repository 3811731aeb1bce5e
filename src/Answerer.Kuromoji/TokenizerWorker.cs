using Answerer.Kuromoji.Dictionaries;
using Answerer.Kuromoji.Lattices;

namespace Answerer.Kuromoji;

/// <summary>
/// Cuts texts into tokens, one at a time; for one thread. Its buffers grow with the longest text so far and are reused, so
/// that in the long run nothing is allocated.
/// </summary>
public sealed class TokenizerWorker
{
    /// <summary>When the best path stays open for so many characters, the cheapest path so far is taken for it.</summary>
    private const int MaxOpenLength = 1024;

    private readonly Tokenizer tokenizer;
    private readonly LexicalTables lexical;
    private readonly TextView view;
    private readonly WordFinder finder;
    private readonly Lattice lattice;
    private readonly PathTracer tracer;
    private int lastTokenStart;

    internal TokenizerWorker(Tokenizer tokenizer)
    {
        this.tokenizer = tokenizer;
        lexical = tokenizer.Dictionary.Lexical;
        view = new TextView(lexical);
        finder = new WordFinder(lexical, view);
        lattice = new Lattice(lexical);
        tracer = new PathTracer(tokenizer, lattice, view);
    }

    /// <summary>Cuts a text; the tokens refer to it.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="tokens">Is emptied, then filled with the tokens in the order of their starts.</param>
    public void Tokenize(string text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        view.Set(text);
        finder.Start();
        lattice.Start();
        lastTokenStart = -1;
        FindWords(tokens);
        if (text.Length > 0)
            Emit(lattice.CheapestAt(text.Length, Lattice.BoundaryContext, out _), text.Length, tokens);
        lexical.KeepAlive();
    }

    /// <summary>Cuts a text; one string is made of it that the tokens refer to.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="tokens">Is emptied, then filled with the tokens in the order of their starts.</param>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens) => Tokenize(text.ToString(), tokens);

    private void FindWords(List<Token> tokens)
    {
        var unknownWordEnd = 0; // of the last unknown word since tokens came out
        var position = 0;
        while (position < view.Length)
        {
            var youngest = lattice.YoungestAt(position);
            if (youngest == Lattice.None)
            {
                position++;
                continue;
            }
            var onlyPath = position == lattice.Reach && lattice[youngest].NextAtEnd == Lattice.None;
            if (onlyPath && position > lattice.Origin)
            {
                if (Settle(youngest, position, tokens))
                    unknownWordEnd = 0;
            }
            else if (position - lattice.Origin >= MaxOpenLength)
            {
                var cheapest = lattice.PruneToCheapest(position, out var end);
                if (Settle(cheapest, end, tokens))
                    unknownWordEnd = 0;
                position = end;
                continue;
            }
            AddWordsAt(position, ref unknownWordEnd);
            position++;
        }
    }

    /// <summary>Emits the tokens up to a node that the best path comes through; whether there were any.</summary>
    private bool Settle(int node, int end, List<Token> tokens)
    {
        var any = Emit(node, end, tokens);
        lattice.Settle(node, end);
        return any;
    }

    private bool Emit(int node, int end, List<Token> tokens)
    {
        var found = tracer.Trace(node, end);
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var word = found[index];
            // Only a compound starts where the token before it does, unless that was dropped as punctuation.
            var (increment, length) = word.Start == lastTokenStart ? (0, word.PositionLength) : (1, 1);
            tokens.Add(new Token(tokenizer.Vocabulary, view.Text, word.Word, word.Start, word.End, increment, length));
            lastTokenStart = word.Start;
        }
        return found.Count > 0;
    }

    private void AddWordsAt(int position, ref int unknownWordEnd)
    {
        lattice.MoveTo(position);
        var anyFound = AddUserWords(position) || AddDictionaryWords(position);
        if (tokenizer.Mode == TokenizerMode.Normal && position < unknownWordEnd)
            return; // normal mode doesn't look for unknown words inside an unknown word
        var info = view[position];
        if (anyFound && !CharacterInfo.Invokes(info))
            return;
        unknownWordEnd = view.UnknownWordEnd(position);
        var firstWord = lexical.UnknownWords[(int)CharacterInfo.Class(info)];
        AddEntries(firstWord, lexical.Entries[firstWord], position, unknownWordEnd);
    }

    private bool AddUserWords(int position)
    {
        if (tokenizer.UserDictionary is not { } dictionary)
            return false;
        var any = false;
        var walk = dictionary.Walk();
        for (var end = position; end < view.Length && walk.Step(dictionary.CodeOf(view.Text[end])); end++)
        {
            if (!walk.EndsWord)
                continue;
            lattice.Add(lexical.Counts.Entries + walk.Value, UserDictionary.Context, UserDictionary.WordCost, end + 1);
            any = true;
        }
        return any;
    }

    private bool AddDictionaryWords(int position)
    {
        var match = finder.ShortestAt(position);
        if (match == Lattice.None)
            return false;
        do
        {
            ref readonly var found = ref finder[match];
            AddEntries(found.Word, found.Entry, position, found.End);
            match = found.Next;
        }
        while (match != Lattice.None);
        return true;
    }

    /// <summary>Adds all words of one surface.</summary>
    private void AddEntries(int word, uint entry, int position, int end)
    {
        var penalty = tokenizer.Mode == TokenizerMode.Extended ? view.LengthPenalty(position, end) : 0;
        while (true)
        {
            lattice.Add(word, WordEntry.Context(entry), WordEntry.Cost(entry) + penalty, end);
            if (WordEntry.IsLast(entry))
                return;
            entry = lexical.Entries[++word];
        }
    }
}
