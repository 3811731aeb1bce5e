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

    private readonly Tokenizer _tokenizer;
    private readonly LexicalTables _lexical;
    private readonly TextView _text;
    private readonly WordFinder _finder;
    private readonly Lattice _lattice;
    private readonly PathTracer _tracer;
    private int _lastTokenStart;

    internal TokenizerWorker(Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        _lexical = tokenizer.Dictionary.Lexical;
        _text = new TextView(_lexical);
        _finder = new WordFinder(_lexical, _text);
        _lattice = new Lattice(_lexical);
        _tracer = new PathTracer(tokenizer, _lattice, _text);
    }

    /// <summary>Cuts a text; the tokens refer to it.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="tokens">Is emptied, then filled with the tokens in the order of their starts.</param>
    public void Tokenize(string text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        _text.Set(text);
        _finder.Start();
        _lattice.Start();
        _lastTokenStart = -1;
        FindWords(tokens);
        if (text.Length > 0)
            Emit(_lattice.CheapestAt(text.Length, Lattice.BoundaryContext, out _), text.Length, tokens);
        _lexical.KeepAlive();
    }

    /// <summary>Cuts a text; one string is made of it that the tokens refer to.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="tokens">Is emptied, then filled with the tokens in the order of their starts.</param>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens) => Tokenize(text.ToString(), tokens);

    private void FindWords(List<Token> tokens)
    {
        var unknownWordEnd = 0; // of the last unknown word since tokens came out
        var position = 0;
        while (position < _text.Length)
        {
            var youngest = _lattice.YoungestAt(position);
            if (youngest == Lattice.None)
            {
                position++;
                continue;
            }
            var onlyPath = position == _lattice.Reach && _lattice[youngest].NextAtEnd == Lattice.None;
            if (onlyPath && position > _lattice.Origin)
            {
                if (Settle(youngest, position, tokens))
                    unknownWordEnd = 0;
            }
            else if (position - _lattice.Origin >= MaxOpenLength)
            {
                var cheapest = _lattice.PruneToCheapest(position, out var end);
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
        _lattice.Settle(node, end);
        return any;
    }

    private bool Emit(int node, int end, List<Token> tokens)
    {
        var found = _tracer.Trace(node, end);
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var word = found[index];
            // Only a compound starts where the token before it does, unless that was dropped as punctuation.
            var (increment, length) = word.Start == _lastTokenStart ? (0, word.PositionLength) : (1, 1);
            tokens.Add(new Token(_tokenizer.Vocabulary, _text.Text, word.Word, word.Start, word.End, increment, length));
            _lastTokenStart = word.Start;
        }
        return found.Count > 0;
    }

    private void AddWordsAt(int position, ref int unknownWordEnd)
    {
        _lattice.MoveTo(position);
        var anyFound = AddUserWords(position) || AddDictionaryWords(position);
        if (_tokenizer.Mode == TokenizerMode.Normal && position < unknownWordEnd)
            return; // normal mode doesn't look for unknown words inside an unknown word
        var info = _text[position];
        if (anyFound && !CharacterInfo.Invokes(info))
            return;
        unknownWordEnd = _text.UnknownWordEnd(position);
        var firstWord = _lexical.UnknownWords[(int)CharacterInfo.Class(info)];
        AddEntries(firstWord, _lexical.Entries[firstWord], position, unknownWordEnd);
    }

    private bool AddUserWords(int position)
    {
        if (_tokenizer.UserDictionary is not { } dictionary)
            return false;
        var any = false;
        var walk = dictionary.Walk();
        for (var end = position; end < _text.Length && walk.Step(dictionary.CodeOf(_text.Text[end])); end++)
        {
            if (!walk.EndsWord)
                continue;
            _lattice.Add(_lexical.Counts.Entries + walk.Value, UserDictionary.Context, UserDictionary.WordCost, end + 1);
            any = true;
        }
        return any;
    }

    private bool AddDictionaryWords(int position)
    {
        var match = _finder.ShortestAt(position);
        if (match == Lattice.None)
            return false;
        do
        {
            ref readonly var found = ref _finder[match];
            AddEntries(found.Word, found.Entry, position, found.End);
            match = found.Next;
        }
        while (match != Lattice.None);
        return true;
    }

    /// <summary>Adds all words of one surface.</summary>
    private void AddEntries(int word, uint entry, int position, int end)
    {
        var penalty = _tokenizer.Mode == TokenizerMode.Extended ? _text.LengthPenalty(position, end) : 0;
        while (true)
        {
            _lattice.Add(word, WordEntry.Context(entry), WordEntry.Cost(entry) + penalty, end);
            if (WordEntry.IsLast(entry))
                return;
            entry = _lexical.Entries[++word];
        }
    }
}
