using Answerer.Application.Services;

namespace Answerer.Application;

/// <summary>Errors that more than one use case reports.</summary>
internal static class Errors
{
    public static Error EmptyQuestion { get; } = new(ErrorKind.Usage, "empty_question", "質問が空です。質問の文を指定してください。");

    public static Error UnknownService(string asked, ServiceCatalogue catalogue) => new(
        ErrorKind.Service,
        "unknown_service",
        $"サービス「{asked}」はカタログにありません。指定できるのは {catalogue.Ids} です（answerer services で名称を確認できます）。");

    public static Error MissingService(ServiceCatalogue catalogue) => new(
        ErrorKind.Service, "missing_service", $"サービスが指定されていません。--service で {catalogue.Ids} のいずれかを指定してください。");
}
