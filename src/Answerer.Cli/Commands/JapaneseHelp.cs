using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Answerer.Cli.Commands;

/// <summary>The library's help with the one title that its Japanese resources lack.</summary>
internal sealed class JapaneseHelp : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    /// <inheritdoc/>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace("Description:", "説明:", StringComparison.Ordinal));
        return exitCode;
    }
}
