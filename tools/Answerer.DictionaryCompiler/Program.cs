using Answerer.DictionaryCompiler;

if (args is not [var sourceFolder, var outputFile])
{
    Console.Error.WriteLine("usage: Answerer.DictionaryCompiler SOURCE_FOLDER OUTPUT_FILE");
    return 2;
}

var packed = DictionaryPacker.Pack(IpadicReader.Read(sourceFolder));
File.WriteAllBytes(outputFile, packed);
File.WriteAllText(Path.ChangeExtension(outputFile, ".origin.txt"), OriginRecord.Describe(sourceFolder, outputFile, packed));
return 0;
