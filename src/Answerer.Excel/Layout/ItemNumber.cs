namespace Answerer.Excel.Layout;

/// <summary>The sheet's own numbering of items, as far as it tells parents from children.</summary>
internal static class ItemNumber
{
    /// <summary>Whether the child's number continues the parent's: 1 and 1-1, A.2 and A.2.1, 3 and (1).</summary>
    public static bool IsParent(string parent, string child)
    {
        var above = TextFold.Fold(parent).TrimEnd('.', ')', ':');
        var below = TextFold.Fold(child);
        if (above.Length == 0 || below.Length == 0) return false;
        if (below.Length > above.Length && below.StartsWith(above, StringComparison.Ordinal) && below[above.Length] is '.' or '-' or '_' or '(') return true;
        // "3" followed by "(1)" or "ア": a level of another shape that begins anew.
        return char.IsAsciiDigit(above[0]) && below is "(1)" or "(a)" or "a)" or "a." or "ア" or "(ア)" or "①" or "1)" && below.TrimEnd(')') != above;
    }
}
