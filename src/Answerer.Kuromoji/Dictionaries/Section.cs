using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Where a table lies inside a <see cref="MemoryBlock"/>, in bytes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Section(long Offset, int Length);
