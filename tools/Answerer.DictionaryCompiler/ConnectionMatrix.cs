using System.Globalization;

namespace Answerer.DictionaryCompiler;

/// <summary>Connection costs: one row per left id of the following word, one column per right id of the preceding word.</summary>
internal sealed record ConnectionMatrix(int Contexts, short[] Costs)
{
    /// <summary>Reads matrix.def: its size, then lines of right id, left id and cost.</summary>
    public static ConnectionMatrix Parse(IEnumerable<string> lines)
    {
        using var line = lines.GetEnumerator();
        if (!line.MoveNext() || Numbers(line.Current) is not [var rows, var columns] || rows != columns)
            throw new FormatException("matrix.def must start with its size and be square.");
        var costs = new short[rows * columns];
        while (line.MoveNext())
        {
            if (Numbers(line.Current) is not [var right, var left, var cost])
                throw new FormatException($"matrix.def: expected three numbers: {line.Current}");
            costs[(left * columns) + right] = checked((short)cost);
        }
        return new ConnectionMatrix(columns, costs);
    }

    private static int[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
}
