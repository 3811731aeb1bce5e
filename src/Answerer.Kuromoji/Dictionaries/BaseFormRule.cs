using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// How a base form comes from a surface: so many UTF-16 units are dropped at its end, then a text is added.
/// Rule 0 stands for words without a base form of their own.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BaseFormRule(ushort Dropped, ushort Ending);
