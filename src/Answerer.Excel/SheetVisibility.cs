namespace Answerer.Excel;

/// <summary>The state of a sheet's tab (ECMA-376 Part 1, 18.18.68).</summary>
public enum SheetVisibility
{
    /// <summary>Shown.</summary>
    Visible,

    /// <summary>Hidden; the user can show it.</summary>
    Hidden,

    /// <summary>Hidden; only a program can show it.</summary>
    VeryHidden,
}
