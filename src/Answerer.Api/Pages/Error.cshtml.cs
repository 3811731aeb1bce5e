using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>What a person sees instead of a page that can't be shown.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    /// <summary>HTTP status.</summary>
    public int Code { get; private set; }

    /// <summary>What happened.</summary>
    public string Heading => Code switch
    {
        StatusCodes.Status400BadRequest => "リクエストを受け付けられませんでした",
        StatusCodes.Status403Forbidden => "このページを見る権限がありません",
        StatusCodes.Status404NotFound => "ページが見つかりません",
        StatusCodes.Status429TooManyRequests => "混み合っています",
        StatusCodes.Status503ServiceUnavailable => "一時的に利用できません",
        < 500 => "このページは表示できません",
        _ => "エラーが発生しました",
    };

    /// <summary>What to do.</summary>
    public string Advice => Code switch
    {
        StatusCodes.Status400BadRequest => "ページを開いてから時間が経っている可能性があります。前のページに戻り、再読み込みしてからもう一度お試しください。",
        StatusCodes.Status403Forbidden => "必要な場合は、管理者に権限の追加をご依頼ください。",
        StatusCodes.Status404NotFound => "アドレスが正しいかご確認ください。削除されたか、ほかのチームのものである可能性もあります。",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "しばらく待ってから、もう一度お試しください。",
        < 500 => "最初のページから操作をやり直してください。",
        _ => "しばらく待ってから、もう一度お試しください。続く場合は、時刻とエラー番号を管理者にお知らせください。",
    };

    /// <summary>Shows the page with the status that led here.</summary>
    /// <param name="code">HTTP status; absent after an unexpected exception.</param>
    public void OnGet(int? code) => Show(code);

    /// <summary>The same for a request that was sent with a form.</summary>
    public void OnPost(int? code) => Show(code);

    private void Show(int? code)
    {
        Code = code is >= 400 and < 600 ? code.Value : StatusCodes.Status500InternalServerError;
        Response.StatusCode = Code;
    }
}
