namespace Answerer.Application.Fill;

/// <summary>Why a row was left alone, where each host has a way of its own to mend that. They stand on web pages and in workbooks, so they name no way.</summary>
public static class RowReasons
{
    /// <summary>A cell holds something already.</summary>
    public const string Prefilled = "記入済みのため変更していません";

    /// <summary>The row's service column is blank, and no service was named for such rows.</summary>
    public const string NoService = "サービスの欄が空で、対象のサービスを特定できません";
}
