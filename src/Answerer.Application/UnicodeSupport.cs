using System.Text;

namespace Answerer.Application;

/// <summary>Whether Unicode normalisation works: without ICU it silently leaves texts as they are, and nothing would be found.</summary>
public static class UnicodeSupport
{
    /// <summary>What to tell the user.</summary>
    public const string Message =
        "Unicode 正規化が使えません。ICU ライブラリ（Debian では libicu72 などの libicu パッケージ）をインストールし、DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。";

    /// <summary>Whether ㈱ becomes (株) under NFKC.</summary>
    public static bool IsComplete => "㈱".Normalize(NormalizationForm.FormKC) == "(株)";
}
