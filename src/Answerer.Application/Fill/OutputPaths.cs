namespace Answerer.Application.Fill;

/// <summary>The files that a fill writes.</summary>
/// <param name="Output">The filled workbook.</param>
/// <param name="Evidence">The evidence as a workbook of its own, where one is written.</param>
/// <param name="Report">The report, or null.</param>
internal sealed record OutputPaths(string Output, string Evidence, string? Report)
{
    /// <summary>The paths that a request names, with the defaults of DESIGN §4.</summary>
    public static OutputPaths For(FillWorkbook request)
    {
        var output = request.Output ?? Path.ChangeExtension(request.Input, null) + ".filled" + Path.GetExtension(request.Input);
        return new OutputPaths(output, Path.ChangeExtension(output, null) + ".evidence.xlsx", request.Report);
    }

    /// <summary>Why the files can't be written, as far as that shows before any work.</summary>
    public Error? Check(FillWorkbook request)
    {
        if (OutputFiles.Check(Output, request.Input, request.Force) is { } output) return output;
        if (Report is null) return null;
        return Path.GetFullPath(Report) == Path.GetFullPath(Output)
            ? new Error(ErrorKind.Usage, "same_output", "--output と --report に同じファイルが指定されています。")
            : OutputFiles.Check(Report, request.Input, request.Force);
    }
}
