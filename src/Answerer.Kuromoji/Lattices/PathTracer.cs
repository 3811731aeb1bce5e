using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>Follows the best path back through the lattice and decides what of it becomes tokens.</summary>
internal sealed class PathTracer
{
    private readonly Tokenizer tokenizer;
    private readonly Lattice lattice;
    private readonly TextView text;
    private readonly CompoundSplitter splitter;
    private readonly int nGram;
    private readonly List<FoundWord> found = []; // last word first

    public PathTracer(Tokenizer tokenizer, Lattice lattice, TextView text)
    {
        var lexical = tokenizer.Dictionary.Lexical;
        this.tokenizer = tokenizer;
        this.lattice = lattice;
        this.text = text;
        splitter = new CompoundSplitter(lattice, text, lexical.Entries);
        nGram = lexical.UnknownWords[(int)CharacterClass.NGram];
    }

    /// <summary>
    /// The words from the lattice's origin to a node, the last first; a compound stands behind (thus before) the rest of
    /// its parts and in front of the first. Valid until the next call.
    /// </summary>
    public List<FoundWord> Trace(int lastNode, int end)
    {
        found.Clear();
        FoundWord? compound = null;
        var partsOfCompound = 0; // found so far
        var followingContext = Lattice.None;
        var index = lastNode;
        while (end > lattice.Origin)
        {
            if (compound is null && TrySplit(index, end, followingContext, out var lastPart))
            {
                compound = new FoundWord(lattice[index].Word, lattice[index].Start, end);
                partsOfCompound = 0;
                index = lastPart;
            }
            ref var node = ref lattice[index];
            if (compound is { } whole && node.Start <= whole.Start)
            {
                // A compound whose later parts were all dropped as punctuation is dropped as well.
                if (partsOfCompound > 0)
                    found.Add(whole with { PositionLength = partsOfCompound + 1 });
                compound = null;
            }
            partsOfCompound += AddWords(node, end);
            followingContext = node.Context;
            end = node.Start;
            index = node.Previous;
        }
        return found;
    }

    private bool TrySplit(int index, int end, int followingContext, out int lastPart)
    {
        lastPart = Lattice.None;
        ref var node = ref lattice[index];
        if (tokenizer.Mode != TokenizerMode.Search || tokenizer.Vocabulary.IsUserWord(node.Word))
            return false;
        var penalty = text.LengthPenalty(node.Start, end);
        return penalty > 0 && splitter.TrySplit(index, end, penalty, followingContext, out lastPart);
    }

    /// <summary>Adds what a node stands for, and returns how many words that are.</summary>
    private int AddWords(LatticeNode node, int end)
    {
        var before = found.Count;
        if (tokenizer.Vocabulary.IsUserWord(node.Word))
            AddUserPhrase(node, end);
        else if (tokenizer.Mode == TokenizerMode.Extended && tokenizer.Vocabulary.IsUnknown(node.Word))
            AddCharacters(node.Start, end);
        else if (!IsDiscarded(node.Start))
            found.Add(new FoundWord(node.Word, node.Start, end));
        return found.Count - before;
    }

    private void AddUserPhrase(LatticeNode node, int end)
    {
        var firstUserWord = tokenizer.Dictionary.Lexical.Counts.Entries;
        var dictionary = tokenizer.UserDictionary!;
        var phrase = dictionary.Phrases[node.Word - firstUserWord];
        for (var word = phrase.FirstWord + phrase.WordCount - 1; word >= phrase.FirstWord; word--)
        {
            var start = end - dictionary.Words[word].Length;
            found.Add(new FoundWord(firstUserWord + word, start, end));
            end = start;
        }
    }

    private void AddCharacters(int wordStart, int end)
    {
        while (end > wordStart)
        {
            var start = end - 1;
            if (start > wordStart && char.IsLowSurrogate(text.Text[start]))
                start--;
            if (!IsDiscarded(start))
                found.Add(new FoundWord(nGram, start, end));
            end = start;
        }
    }

    private bool IsDiscarded(int start) => tokenizer.DiscardPunctuation && CharacterInfo.IsPunctuation(text[start]);
}
