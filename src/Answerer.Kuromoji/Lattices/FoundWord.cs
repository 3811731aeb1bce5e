using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Lattices;

/// <summary>A word of the best path. A compound reaches over several words and says over how many.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FoundWord(int Word, int Start, int End, int PositionLength = 1);
