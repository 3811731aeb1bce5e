using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>What all words of a context id have in common, as numbers of shared texts; text 0 stands for "none".</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ContextFeatures(ushort PartOfSpeech, ushort InflectionType, ushort InflectionForm);
