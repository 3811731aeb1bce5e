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
        root.Add(OfTheService(context, "serve", "Web 画面と API を起動します（--urls http://127.0.0.1:5080）。"));
        root.Add(OfTheService(context, "backup", "サービスのデータを ZIP に保存します（--output フォルダ）。"));
        root.Add(OfTheService(context, "restore", "保存した ZIP から、空のデータフォルダに戻します。"));
        return root;
    }

    // The launcher starts another program for these; they are here to be listed.
    private static Command OfTheService(CommandContext context, string name, string description)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ => context.Fail(new Application.Error(
            Application.ErrorKind.Usage, "other_program", $"{name} は ./answerer {name} で実行してください。このプログラムはコマンドラインだけを受け持ちます。")));
        return command;
    }
}
