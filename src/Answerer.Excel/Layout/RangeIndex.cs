using System.Numerics;
using System.Runtime.InteropServices;

namespace Answerer.Excel.Layout;

/// <summary>
/// Finds the ranges that contain a cell without ever expanding a range: a segment tree over the rows (a range's rows are cut into at most
/// 40 blocks of a power of two), a chain of column intervals per block.
/// </summary>
internal sealed class RangeIndex<T>
{
    private const int TopLevel = 20;
    private const int None = -1;

    private readonly Dictionary<(int Level, int Block), (int First, int Last)> blocks = [];
    private readonly List<Entry> entries = [];
    private uint usedLevels;

    /// <summary>Adds a range; those added first are found first within a block.</summary>
    public void Add(CellRange range, T value)
    {
        var row = range.First.Row - 1;
        var end = range.Last.Row;
        while (row < end)
        {
            var level = row == 0 ? TopLevel : Math.Min(TopLevel, BitOperations.TrailingZeroCount(row));
            while (1 << level > end - row) level--;
            ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, (level, row >> level), out var known);
            if (known) CollectionsMarshal.AsSpan(entries)[chain.Last].Next = entries.Count;
            chain = (known ? chain.First : entries.Count, entries.Count);
            entries.Add(new Entry(range.First.Column, range.Last.Column, value));
            usedLevels |= 1u << level;
            row += 1 << level;
        }
    }

    /// <summary>The values of all ranges that contain the cell.</summary>
    public IEnumerable<T> At(CellRef cell) => usedLevels == 0 ? [] : Found(cell);

    /// <summary>The first range's value that contains the cell.</summary>
    public bool TryFirst(CellRef cell, out T value)
    {
        value = default!;
        for (var levels = usedLevels; levels != 0; levels &= levels - 1)
        {
            for (var i = FirstOf(BitOperations.TrailingZeroCount(levels), cell.Row); i != None; i = entries[i].Next)
            {
                if (!entries[i].Covers(cell.Column)) continue;
                value = entries[i].Value;
                return true;
            }
        }
        return false;
    }

    private IEnumerable<T> Found(CellRef cell)
    {
        for (var levels = usedLevels; levels != 0; levels &= levels - 1)
        {
            for (var i = FirstOf(BitOperations.TrailingZeroCount(levels), cell.Row); i != None; i = entries[i].Next)
                if (entries[i].Covers(cell.Column)) yield return entries[i].Value;
        }
    }

    private int FirstOf(int level, int row) => blocks.TryGetValue((level, (row - 1) >> level), out var chain) ? chain.First : None;

    /// <summary>The columns of a range within a block, and the place of the block's next one.</summary>
    private record struct Entry(int First, int Last, T Value)
    {
        public int Next { get; set; } = None;

        public readonly bool Covers(int column) => column >= First && column <= Last;
    }
}
