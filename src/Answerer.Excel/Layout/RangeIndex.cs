using System.Numerics;
using System.Runtime.InteropServices;

namespace Answerer.Excel.Layout;

/// <summary>
/// Finds the ranges that contain a cell without ever expanding a range: a segment tree over the rows (a range's rows are cut into at most
/// 40 blocks of a power of two), a list of column intervals per block.
/// </summary>
internal sealed class RangeIndex<T>
{
    private const int TopLevel = 20;

    private readonly Dictionary<(int Level, int Block), List<(int First, int Last, T Value)>> blocks = [];
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
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(blocks, (level, row >> level), out _);
            (list ??= []).Add((range.First.Column, range.Last.Column, value));
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
            var level = BitOperations.TrailingZeroCount(levels);
            if (!blocks.TryGetValue((level, (cell.Row - 1) >> level), out var list)) continue;
            foreach (var (first, last, found) in list)
            {
                if (cell.Column < first || cell.Column > last) continue;
                value = found;
                return true;
            }
        }
        return false;
    }

    private IEnumerable<T> Found(CellRef cell)
    {
        for (var levels = usedLevels; levels != 0; levels &= levels - 1)
        {
            var level = BitOperations.TrailingZeroCount(levels);
            if (!blocks.TryGetValue((level, (cell.Row - 1) >> level), out var list)) continue;
            foreach (var (first, last, value) in list)
                if (cell.Column >= first && cell.Column <= last) yield return value;
        }
    }
}
