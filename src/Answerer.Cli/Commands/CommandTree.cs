using System.CommandLine;
using System.CommandLine.Help;

namespace Answerer.Cli.Commands;

/// <summary>All commands.</summary>
internal static class CommandTree
{
    /// <summary>Builds the tree.</summary>
    public static Command Create(CommandContext context)
    {
        // A plain command: RootCommand takes its name from the file that runs, not from the one that the user calls.
        var root = new Command("answerer", "Excel のセキュリティチェックシートに、ホワイトペーパーを根拠として回答を記入します。")
        {
            new HelpOption { Description = "使い方を表示します。", Action = new JapaneseHelp() },
            new VersionOption { Description = "バージョンを表示します。" },
            FillCommand.Create(context),
            BatchCommand.Create(context),
            AskCommand.Create(context),
            InspectCommand.Create(context),
            CompareCommand.Create(context),
            CatalogueCommands.Services(context),
            CatalogueCommands.Clauses(context),
            CatalogueCommands.Papers(context),
            CatalogueCommands.Index(context),
            EvalCommand.Create(context),
            TrainCommand.Create(context),
            AnalyzeCommand.Create(context),
        };
        root.Add(Planned(context, "serve"));
        return root;
    }

    // Part of the contract, but not of this version: said plainly instead of "unknown command".
    private static Command Planned(CommandContext context, string name)
    {
        var command = new Command(name) { Hidden = true, TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ => context.Fail(new Application.Error(
            Application.ErrorKind.Usage, "not_available", $"{name} はこのバージョンではまだ使えません。使えるコマンドは --help で確認できます。")));
        return command;
    }
}
