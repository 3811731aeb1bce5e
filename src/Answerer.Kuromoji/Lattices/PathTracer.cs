using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>Follows the best path back through the lattice and decides what of it becomes tokens.</summary>
internal sealed class PathTracer
{
    private readonly Tokenizer _tokenizer;
    private readonly Lattice _lattice;
    private readonly TextView _text;
    private readonly CompoundSplitter _splitter;
    private readonly int _nGram;
    private readonly List<FoundWord> _found = []; // last word first

    public PathTracer(Tokenizer tokenizer, Lattice lattice, TextView text)
    {
        var lexical = tokenizer.Dictionary.Lexical;
        _tokenizer = tokenizer;
        _lattice = lattice;
        _text = text;
        _splitter = new CompoundSplitter(lattice, text, lexical.Entries);
        _nGram = lexical.UnknownWords[(int)CharacterClass.NGram];
    }

    /// <summary>
    /// The words from the lattice's origin to a node, the last first; a compound stands behind (thus before) the rest of
    /// its parts and in front of the first. Valid until the next call.
    /// </summary>
    public List<FoundWord> Trace(int lastNode, int end)
    {
        _found.Clear();
        FoundWord? compound = null;
        var partsOfCompound = 0; // found so far
        var followingContext = Lattice.None;
        var index = lastNode;
        while (end > _lattice.Origin)
        {
            if (compound is null && TrySplit(index, end, followingContext, out var lastPart))
            {
                compound = new FoundWord(_lattice[index].Word, _lattice[index].Start, end);
                partsOfCompound = 0;
                index = lastPart;
            }
            ref var node = ref _lattice[index];
            if (compound is { } whole && node.Start <= whole.Start)
            {
                // A compound whose later parts were all dropped as punctuation is dropped as well.
                if (partsOfCompound > 0)
                    _found.Add(whole with { PositionLength = partsOfCompound + 1 });
                compound = null;
            }
            partsOfCompound += AddWords(node, end);
            followingContext = node.Context;
            end = node.Start;
            index = node.Previous;
        }
        return _found;
    }

    private bool TrySplit(int index, int end, int followingContext, out int lastPart)
    {
        lastPart = Lattice.None;
        ref var node = ref _lattice[index];
        if (_tokenizer.Mode != TokenizerMode.Search || _tokenizer.Vocabulary.IsUserWord(node.Word))
            return false;
        var penalty = _text.LengthPenalty(node.Start, end);
        return penalty > 0 && _splitter.TrySplit(index, end, penalty, followingContext, out lastPart);
    }

    /// <summary>Adds what a node stands for, and returns how many words that are.</summary>
    private int AddWords(LatticeNode node, int end)
    {
        var before = _found.Count;
        if (_tokenizer.Vocabulary.IsUserWord(node.Word))
            AddUserPhrase(node, end);
        else if (_tokenizer.Mode == TokenizerMode.Extended && _tokenizer.Vocabulary.IsUnknown(node.Word))
            AddCharacters(node.Start, end);
        else if (!IsDiscarded(node.Start))
            _found.Add(new FoundWord(node.Word, node.Start, end));
        return _found.Count - before;
    }

    private void AddUserPhrase(LatticeNode node, int end)
    {
        var firstUserWord = _tokenizer.Dictionary.Lexical.Counts.Entries;
        var dictionary = _tokenizer.UserDictionary!;
        var phrase = dictionary.Phrases[node.Word - firstUserWord];
        for (var word = phrase.FirstWord + phrase.WordCount - 1; word >= phrase.FirstWord; word--)
        {
            var start = end - dictionary.Words[word].Length;
            _found.Add(new FoundWord(firstUserWord + word, start, end));
            end = start;
        }
    }

    private void AddCharacters(int wordStart, int end)
    {
        while (end > wordStart)
        {
            var start = end - 1;
            if (start > wordStart && char.IsLowSurrogate(_text.Text[start]))
                start--;
            if (!IsDiscarded(start))
                _found.Add(new FoundWord(_nGram, start, end));
            end = start;
        }
    }

    private bool IsDiscarded(int start) => _tokenizer.DiscardPunctuation && CharacterInfo.IsPunctuation(_text[start]);
}
